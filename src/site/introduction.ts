/** The text before a meeting's first item. */
import { meetingAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import type { MeetingOutline, MeetingText } from '../archive/outline.ts';
import { linkBlocks, textLinks, type TextLink } from '../links/text-links.ts';
import { renderBlocks } from '../render/blocks.ts';
import { contentLinks, type Href, publishedAttachments } from './content-links.ts';

/** What rendering it needs of the archive: plain data. */
export interface IntroductionData {
  links: TextLink[];
  /** The meeting's published attachments. */
  attachments: readonly string[];
}

export const introductionData = (archive: Archive, meeting: MeetingOutline): IntroductionData => ({
  links: textLinks(archive, meeting.references, { meeting }),
  attachments: publishedAttachments(archive, meeting),
});

/** The introduction as HTML; empty for most meetings. */
export function viewIntroduction(
  { links, attachments }: IntroductionData,
  { meeting }: MeetingText,
  href: Href,
): string {
  return renderBlocks(linkBlocks(meeting.introduction, links), {
    headingShift: -1,
    resolveLink: contentLinks({ meeting, attachments, page: meetingAddress(meeting) }, href),
  });
}
