/** Where a link may lead: the addresses a document's reader keeps. */

const scheme = /^[a-z][a-z0-9+.-]*:/i;
const kept = /^(?:https?|mailto):/i;

/**
 * The address of a link as it goes into a line, or `undefined` for one that leads nowhere outside the
 * document (`#afsnit`) or may do more than lead somewhere (`javascript:`). A relative address is kept:
 * files beside a document are linked so.
 */
export function linkTarget(address: string): string | undefined {
  const url = address.trim();
  if (url === '' || url.startsWith('#') || /[\s\u0000-\u001F\u007F<>]/u.test(url)) return undefined;
  return !scheme.test(url) || kept.test(url) ? url : undefined;
}
