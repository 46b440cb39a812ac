/** Resolves the links in a meeting's text: to its published attachments, the site, or elsewhere. */
import { attachmentAddress, meetingKey, type MeetingName } from '../archive/addresses.ts';
import { linkTarget, type LinkTarget } from '../archive/link-target.ts';
import { attachmentName } from '../minutes/attachment-name.ts';
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import { hasScheme } from '../minutes/safe-url.ts';

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
        ? href(attachmentAddress(`${meetingKey(meeting)}/${file}`)) + (/#.*/s.exec(url)?.[0] ?? '')
        : undefined;
    }
    if (hasScheme(url)) return url;
    return targetHref(
      linkTarget(url, { file: meetingFile(meeting), page, meeting }),
      href,
      idPrefix,
    );
  };
}

/** A link to `target`; `idPrefix` is that of ids on the page that has the link. */
export function targetHref(
  { path, search, fragment }: LinkTarget,
  href: Href,
  idPrefix = '',
): string {
  if (path === undefined) return `#${idPrefix}${encodeURIComponent(fragment)}`;
  return href(path) + search + (fragment && `#${encodeURIComponent(fragment)}`);
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
