/** Which link addresses of a document are kept. */
import { isSafeUrl } from '../../minutes/safe-url.ts';

/**
 * The address of a link, resolved against `base` if the document has one (otherwise a relative
 * address stays as it is). `undefined` for fragments within the document (`#afsnit`) and unsafe
 * schemes (`javascript:`).
 */
export function linkTarget(address: string, base?: string): string | undefined {
  const url = address.trim();
  if (url === '' || url.startsWith('#')) return undefined;
  const target = base === undefined ? url : (URL.parse(url, base)?.href ?? url);
  return isSafeUrl(target) ? target : undefined;
}
