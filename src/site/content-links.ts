/** Where the links in a meeting's text lead: to its published attachments, the site, or elsewhere. */
import { attachmentAddress, meetingKey, type MeetingName } from '../archive/addresses.ts';
import { attachmentName } from '../minutes/attachment-name.ts';
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';

/** Turns an address from the root of the site into a link under its base path. */
export type Href = (address: string) => string;

/** A text whose links are to be resolved. */
interface LinkedText {
  meeting: MeetingName;
  /** Names of the meeting's published attachment files. */
  attachments: readonly string[];
  /** The address that relative links are written against. */
  page: string;
  /** What ids have before them on the page that shows the text. */
  idPrefix?: string;
}

/**
 * Gives the resolver of links for a text of `meeting`. A link to an attachment that is not published
 * leads nowhere (`undefined`).
 */
export function contentLinks(
  { meeting, attachments, page, idPrefix = '' }: LinkedText,
  href: Href,
): (url: string) => string | undefined {
  return (url) => {
    const file = attachmentName(url);
    if (file !== undefined) {
      return attachments.includes(file)
        ? href(attachmentAddress(`${meetingKey(meeting)}/${file}`))
        : undefined;
    }
    if (url.startsWith('#')) return `#${idPrefix}${url.slice(1)}`;
    if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return url;
    const { pathname, search, hash } = new URL(url, new URL(page, 'http://localhost'));
    return href(pathname) + search + hash;
  };
}

/** Names by the key of the meeting. */
const attachmentNames = once(({ attachmentFiles }: Archive) => {
  const names = new Map<string, string[]>();
  for (const file of attachmentFiles) {
    const [committee = '', slug = '', ...rest] = file.split('/');
    const key = `${committee}/${slug}`;
    const name = rest.join('/');
    const known = names.get(key);
    if (known) known.push(name);
    else names.set(key, [name]);
  }
  return names;
});

/** The names of the files in a meeting's folder under `bilag/`; for most meetings there are none. */
export const publishedAttachments = (archive: Archive, meeting: MeetingName): readonly string[] =>
  attachmentNames(archive).get(meetingKey(meeting)) ?? [];
