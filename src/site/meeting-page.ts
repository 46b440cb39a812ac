/** What the page of one meeting shows: its facts, and its items with what was decided. */
import {
  committeeAddress,
  itemAddress,
  meetingAddress,
  wholeMinutesAddress,
} from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { neighboursOf } from '../archive/neighbours.ts';
import { question } from '../archive/per-archive.ts';
import type { Meeting } from '../minutes/model.ts';
import { linkIntroduction } from '../links/link-references.ts';
import { mentions } from '../links/mentions.ts';
import { renderBlocks } from '../render/blocks.ts';
import { contentLinks, type Href } from './content-links.ts';
import { decisionInShort } from './decision.ts';
import { viewCorrections, type CorrectionView } from './corrections.ts';
import { caseLinks, type CaseLink } from './item-page.ts';
import { leftOutItems, type LeftOut } from './left-out-items.ts';
import { meetingFacts, type MeetingFacts } from './meeting-facts.ts';
import { committeeName } from './meeting-summary.ts';
import { placeItems, type PlacedItem } from './placed-items.ts';

export interface MeetingPage {
  facts: MeetingFacts;
  committee: { name: string; address: string };
  address: string;
  whole: string;
  introduction: string;
  contents: ContentsEntry[];
  /** Items left out after the last one. */
  leftOutAtEnd: LeftOut[];
  corrections: CorrectionView[];
  /** The items of other meetings whose text mentions this one. */
  mentionedBy: PlacedItem[];
  /** The committee's meetings before and after. */
  previous: MeetingLink | undefined;
  next: MeetingLink | undefined;
}

export interface ContentsEntry {
  number: string;
  /** Empty where it is not public. */
  title: string;
  address: string;
  closed: boolean;
  /** One or two sentences; empty where the minutes state none. */
  decision: string;
  cases: CaseLink[];
  /** Items left out just before this one. */
  leftOut: LeftOut[];
}

export interface MeetingLink {
  date: string;
  sequence: number;
  address: string;
}

/** The page of the meeting `key` (`<committee>/<slug>`), if there is one. */
export function meetingPage(archive: Archive, key: string, href: Href): MeetingPage | undefined {
  const meeting = archive.meetings.get(key);
  if (meeting === undefined) return undefined;
  const leftOut = leftOutItems(archive, meeting);
  const address = meetingAddress(meeting);
  return {
    facts: meetingFacts(archive, meeting, href),
    committee: {
      name: committeeName(archive, meeting.committee),
      address: committeeAddress(meeting.committee),
    },
    address,
    whole: wholeMinutesAddress(meeting),
    introduction: renderBlocks(linkIntroduction(archive, meeting), {
      headingShift: -1,
      resolveLink: contentLinks(archive, meeting, address, href),
    }),
    contents: meeting.items.map((item) => ({
      number: item.number,
      title: item.title,
      address: itemAddress(meeting, item),
      closed: item.closed,
      decision: decisionInShort(item),
      cases: caseLinks(archive, item),
      leftOut: leftOut.get(item.order) ?? [],
    })),
    leftOutAtEnd: leftOut.get(meeting.items.length + 1) ?? [],
    corrections: viewCorrections(meeting),
    mentionedBy: placeItems(archive, mentions(archive).ofMeeting.get(meeting), meeting),
    ...meetingsBeside(archive, key),
  };
}

/** The committee's meetings before and after the one with a key. */
const meetingsBeside = question(
  'meetingsBeside',
  (archive, key): Pick<MeetingPage, 'previous' | 'next'> => {
    const meeting = archive.meetings.get(key);
    const { previous, next } = meeting ? neighboursOf(archive, meeting) : {};
    return { previous: meetingLink(previous), next: meetingLink(next) };
  },
);

function meetingLink(meeting: Meeting | undefined): MeetingLink | undefined {
  if (meeting === undefined) return undefined;
  const { date, sequence } = meeting;
  return { date, sequence, address: meetingAddress(meeting) };
}
