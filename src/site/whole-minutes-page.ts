/** What `samlet/` shows: a meeting's minutes on one page, every word once, as the source has them. */
import {
  committeeAddress,
  itemAddress,
  meetingAddress,
  wholeMinutesAddress,
} from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { linkIntroduction, linkItem } from '../links/link-references.ts';
import { stampsOfItem } from '../minutes/stamps-of-item.ts';
import { itemIdPrefix, renderBlocks } from '../render/blocks.ts';
import { citeItem } from './citation.ts';
import { contentLinks, type Href } from './content-links.ts';
import { viewCorrections, type CorrectionView } from './corrections.ts';
import { caseLinks, type CaseLink } from './item-page.ts';
import { leftOutItems, type LeftOut } from './left-out-items.ts';
import { meetingFacts, type MeetingFacts } from './meeting-facts.ts';
import { committeeName } from './meeting-summary.ts';
import { viewSections, type SectionView } from './section-view.ts';

export interface WholeMinutesPage {
  facts: MeetingFacts;
  committee: { name: string; address: string };
  address: string;
  meetingAddress: string;
  corrections: CorrectionView[];
  introduction: string;
  items: WholeItem[];
  /** Items left out after the last one. */
  leftOutAtEnd: LeftOut[];
}

export interface WholeItem {
  /** `punkt-3` */
  id: string;
  number: string;
  /** Empty where it is not public. */
  title: string;
  /** Of the item's own page. */
  address: string;
  citation: string;
  /** Of all its words. */
  stamp: string;
  closed: boolean;
  cases: CaseLink[];
  sections: SectionView[];
  /** Items left out just before this one. */
  leftOut: LeftOut[];
}

/** The whole minutes of the meeting `key` (`<committee>/<slug>`), if there is one. */
export function wholeMinutesPage(
  archive: Archive,
  key: string,
  href: Href,
): WholeMinutesPage | undefined {
  const meeting = archive.meetings.get(key);
  if (meeting === undefined) return undefined;
  const leftOut = leftOutItems(archive, meeting);
  const ownAddress = meetingAddress(meeting);
  return {
    facts: meetingFacts(archive, meeting, href),
    committee: {
      name: committeeName(archive, meeting.committee),
      address: committeeAddress(meeting.committee),
    },
    address: wholeMinutesAddress(meeting),
    meetingAddress: ownAddress,
    corrections: viewCorrections(meeting),
    introduction: renderBlocks(linkIntroduction(archive, meeting), {
      headingShift: -1,
      resolveLink: contentLinks(archive, meeting, ownAddress, href),
    }),
    items: meeting.items.map((item) => {
      const address = itemAddress(meeting, item);
      const idPrefix = itemIdPrefix(item);
      return {
        id: idPrefix.slice(0, -1),
        number: item.number,
        title: item.title,
        address,
        citation: citeItem(archive, meeting, item),
        stamp: stampsOfItem(item).item,
        closed: item.closed,
        cases: caseLinks(archive, item),
        sections: viewSections(linkItem(archive, { meeting, item }), {
          idPrefix,
          resolveLink: contentLinks(archive, meeting, address, href, idPrefix),
        }),
        leftOut: leftOut.get(item.order) ?? [],
      };
    }),
    leftOutAtEnd: leftOut.get(meeting.items.length + 1) ?? [],
  };
}
