/** View of `samlet/`: the minutes of a meeting on one page, every word once, in source order. */
import { markdownAddress, meetingAddress, wholeMinutesAddress } from '../archive/addresses.ts';
import { isReordered } from '../archive/is-reordered.ts';
import type { Archive } from '../archive/model.ts';
import type { MeetingText } from '../archive/outline.ts';
import { textLinks, type TextLink } from '../links/text-links.ts';
import { itemIdPrefix } from '../render/blocks.ts';
import { caseLinks, type CaseLink } from './case-links.ts';
import { citeItem } from './citation.ts';
import { contentLinks, type Href } from './content-links.ts';
import { viewCorrections, type CorrectionView } from './corrections.ts';
import { introductionData, viewIntroduction, type IntroductionData } from './introduction.ts';
import { itemText, viewItem, type ItemView } from './section-view.ts';
import { leftOutItems, type LeftOut } from './left-out-items.ts';
import { meetingFacts, type MeetingFacts } from './meeting-facts.ts';
import { committeeLink, type CommitteeLink } from './meeting-summary.ts';
import { itemLink, type ItemLink } from './placed-items.ts';
import { printNotes } from './print-notes.ts';

/** What the page needs of the archive, besides the text: plain data. */
export interface WholeMinutesData {
  facts: MeetingFacts;
  committee: CommitteeLink;
  address: string;
  /** Of the same as Markdown. */
  markdown: string;
  meetingAddress: string;
  corrections: CorrectionView[];
  before: IntroductionData;
  /** Whether they stand in another order than the agenda had. */
  isReordered: boolean;
  items: WholeItemData[];
  /** Items left out after the last one. */
  leftOutAtEnd: LeftOut[];
}

interface WholeItemData extends ItemLink {
  citation: string;
  closed: boolean;
  cases: CaseLink[];
  /** Links of the references in its text. */
  links: TextLink[];
  /** Items left out just before this one. */
  leftOut: LeftOut[];
}

export interface WholeMinutesPage extends WholeMinutesData {
  introduction: string;
  items: WholeItem[];
  /** Where links in the text lead that leave the site. */
  notes: string[];
}

export interface WholeItem extends WholeItemData, ItemView {
  /** `punkt-3` */
  id: string;
}

/** The meeting `key` (`<committee>/<slug>`), if there is one. */
export function wholeMinutesData(archive: Archive, key: string): WholeMinutesData | undefined {
  const meeting = archive.meetings.get(key);
  if (meeting === undefined) return undefined;
  const leftOut = leftOutItems(archive, meeting);
  return {
    facts: meetingFacts(archive, meeting),
    committee: committeeLink(archive, meeting.committee),
    address: wholeMinutesAddress(meeting),
    markdown: markdownAddress(meeting),
    meetingAddress: meetingAddress(meeting),
    corrections: viewCorrections(meeting),
    before: introductionData(archive, meeting),
    isReordered: isReordered(meeting.items),
    items: meeting.items.map((item) => ({
      ...itemLink({ meeting, item }),
      citation: citeItem(archive, meeting, item),
      closed: item.closed,
      cases: caseLinks(archive, item),
      links: textLinks(archive, item.references, { meeting, item }),
      leftOut: leftOut.get(item.order) ?? [],
    })),
    leftOutAtEnd: leftOut.get(meeting.items.length + 1) ?? [],
  };
}

/** The page; `text` is that of the meeting. */
export function wholeMinutesPage(
  data: WholeMinutesData,
  text: MeetingText,
  href: Href,
): WholeMinutesPage {
  const { meeting } = text;
  const { attachments } = data.before;
  const view = (item: WholeItemData): WholeItem => {
    const idPrefix = itemIdPrefix(item);
    return {
      ...item,
      id: idPrefix.slice(0, -1),
      ...viewItem(itemText(text, item.number), item.links, {
        idPrefix,
        resolveLink: contentLinks({ meeting, attachments, page: item.address, idPrefix }, href),
      }),
    };
  };
  const introduction = viewIntroduction(data.before, text, href);
  const items = data.items.map(view);
  const sections = items.flatMap((item) => item.sections.map(({ html }) => html));
  return { ...data, introduction, items, notes: printNotes([introduction, ...sections]) };
}
