/** Resolves the links in a meeting's text: to its published attachments, the site, or elsewhere. */
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
  /** Base address of relative links. */
  page: string;
  /** Prefix of ids on the page that shows the text. */
  idPrefix?: string;
}

/**
 * Returns the resolver of links for a text of `meeting`. It gives `undefined` for an attachment that is
 * not published.
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

/** Published files by the key of their meeting. */
const attachmentsByMeeting = once(({ publishedFiles }: Archive) =>
  Map.groupBy(publishedFiles, (file) => file.split('/').slice(0, 2).join('/')),
);

/** Names of the published files in a meeting's folder under `bilag/`. */
export function publishedAttachments(archive: Archive, meeting: MeetingName): readonly string[] {
  const key = meetingKey(meeting);
  const files = attachmentsByMeeting(archive).get(key) ?? [];
  return files.map((file) => file.slice(key.length + 1));
}
