/** Where the links in a meeting's text lead: to its published attachments, the site, or elsewhere. */
import { attachmentAddress, meetingKey, type MeetingName } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { attachmentName } from '../minutes/attachment-name.ts';

/** Turns an address from the root of the site into a link under its base path. */
export type Href = (address: string) => string;

/**
 * Gives the resolver of links for the text of `meeting`. A link to an attachment that is not
 * published leads nowhere (`undefined`). `page` is the address relative links are written against,
 * `idPrefix` what ids have before them on the page that shows the text.
 */
export function contentLinks(
  { attachmentFiles }: Archive,
  meeting: MeetingName,
  page: string,
  href: Href,
  idPrefix = '',
): (url: string) => string | undefined {
  const folder = `${meetingKey(meeting)}/`;
  return (url) => {
    const file = attachmentName(url);
    if (file !== undefined) {
      return attachmentFiles.has(folder + file)
        ? href(attachmentAddress(folder + file))
        : undefined;
    }
    if (url.startsWith('#')) return `#${idPrefix}${url.slice(1)}`;
    if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return url;
    const { pathname, search, hash } = new URL(url, new URL(page, 'http://localhost'));
    return href(pathname) + search + hash;
  };
}
