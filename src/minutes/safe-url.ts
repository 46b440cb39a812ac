/** Which addresses a link in content may have. */

const scheme = /^[a-z][a-z0-9+.-]*:/i;
const safeScheme = /^(?:https?|mailto|tel):/i;

/**
 * Whether a link to `url` may be published: `http`, `https`, `mailto`, `tel`, or relative to the
 * page. Control characters and blanks are refused, as browsers drop them and then find a scheme.
 */
export function isSafeUrl(url: string): boolean {
  if (/[\u0000-\u0020\u007f]/.test(url) || url.startsWith('//')) return false;
  return safeScheme.test(url) || !scheme.test(url);
}
