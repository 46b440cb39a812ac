/** Where the links in a meeting's text lead, outside its pages. */
import type { MeetingName } from '../archive/addresses.ts';
import { contentLinks, type Href } from '../site/content-links.ts';

/**
 * Resolves the links in a text of `meeting` that stands on `page`; those to a place on the page are whole,
 * and those to attachments that are not published are `undefined`.
 */
export function linksOfText(
  meeting: MeetingName & { attachments: readonly string[] },
  page: string,
  href: Href,
): (url: string) => string | undefined {
  const resolve = contentLinks({ meeting, attachments: meeting.attachments, page }, href);
  return (url) => {
    const link = resolve(url);
    return link?.startsWith('#') ? href(page) + link : link;
  };
}
