/** Which addresses a link in content may have. */
import { attachmentName } from './attachment-name.ts';

const scheme = /^[a-z][a-z0-9+.-]*:/i;
const safeScheme = /^(?:https?|mailto|tel):/i;

/** Whether a link to `url` leads away from the site: it begins with `https:`, `mailto:` … */
export const hasScheme = (url: string): boolean => scheme.test(url);

/**
 * Whether a link to `url` may be published: `http`, `https`, `mailto`, `tel`, or relative to the
 * page. Control characters and blanks are refused, as browsers drop them and then find a scheme; the
 * name of an attachment file may have blanks.
 */
export function isSafeUrl(url: string): boolean {
  if (/[\u0000-\u001f\u007f]/.test(url) || url.startsWith('//')) return false;
  if (url.includes(' ')) return attachmentName(url) !== undefined;
  return safeScheme.test(url) || !scheme.test(url);
}

/**
 * Whether `url` is a whole address on the web: `https://www.eksempel.dk/kontakt`. What looks like a host
 * may be the name of a user: `https://eksempel.dk@andet.dk`.
 */
export function isWebAddress(url: string): boolean {
  if (!/^https?:\/\/[^\s/?#\\]/i.test(url) || /[\s\u0000-\u001f\u007f]/.test(url)) return false;
  const { username, password } = URL.parse(url) ?? { username: '?' };
  return username === '' && password === '';
}
