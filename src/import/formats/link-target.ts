/** Where a link may lead: the addresses a document's reader keeps. */
import { isSafeUrl } from '../../minutes/safe-url.ts';

/**
 * The address of a link as it goes into a line, or `undefined` for one that leads nowhere outside the
 * document (`#afsnit`) or may do more than lead somewhere (`javascript:`). A relative address is made
 * whole by `base`, where the document says it; files beside a document are linked without one.
 */
export function linkTarget(address: string, base?: string): string | undefined {
  const url = address.trim();
  if (url === '' || url.startsWith('#')) return undefined;
  const target = base === undefined ? url : (URL.parse(url, base)?.href ?? url);
  return isSafeUrl(target) ? target : undefined;
}
