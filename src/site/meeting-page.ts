/** View of a meeting page: facts, and items with their decisions. */
import type { RootContent } from 'mdast';
import { meetingAddress, meetingDataAddress, wholeMinutesAddress } from '../archive/addresses.ts';
import { isReordered } from '../archive/is-reordered.ts';
import type { Archive } from '../archive/model.ts';
import { neighboursOf } from '../archive/neighbours.ts';
import type { MeetingOutline, MeetingText } from '../archive/outline.ts';
import { mentions } from '../links/mentions.ts';
import { given } from '../minutes/given.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import { renderBlocks } from '../render/blocks.ts';
import { plainText } from '../render/plain-text.ts';
import type { Href } from './content-links.ts';
import { viewCorrections, type CorrectionView } from './corrections.ts';
import { introductionData, viewIntroduction, type IntroductionData } from './introduction.ts';
import { leftOutItems, type LeftOut } from './left-out-items.ts';
import { meetingFacts, type MeetingFacts } from './meeting-facts.ts';
import { committeeLink, type CommitteeLink } from './meeting-summary.ts';
import { decidedItem, placeItems, type DecidedItem, type PlacedItem } from './placed-items.ts';
import { mayShowSource, sourceHistory } from './source-history.ts';

/** What the page needs of the archive, besides the introduction: plain data. */
export interface MeetingData {
  facts: MeetingFacts;
  committee: CommitteeLink;
  address: string;
  whole: string;
  /** Address of the same as data. */
  data: string;
  before: IntroductionData;
  /** Whether they stand in another order than the agenda had. */
  isReordered: boolean;
  contents: ContentsEntry[];
  /** Items left out after the last one. */
  leftOutAtEnd: LeftOut[];
  /** What closes the meeting, from below the decisions; none for most meetings. */
  closing: RootContent[];
  corrections: CorrectionView[];
  /** The items of other meetings whose text mentions this one. */
  mentionedBy: PlacedItem[];
  /** The committee's meetings before and after. */
  previous: MeetingLink | undefined;
  next: MeetingLink | undefined;
  /** Where the changes of the meeting's file are shown; see {@link mayShowSource}. */
  history?: string;
}

export interface MeetingPage extends Omit<MeetingData, 'closing'> {
  introduction: string;
  /** Whether that is too long to be read before the items. */
  isLongBefore: boolean;
  /** `''` where there is none. */
  closing: string;
}

interface ContentsEntry extends DecidedItem {
  closed: boolean;
  /** Items left out just before this one. */
  leftOut: LeftOut[];
}

export interface MeetingLink {
  date: string;
  sequence: number;
  endDate?: string;
  address: string;
}

/** The meeting `key` (`<committee>/<slug>`), if there is one. */
export function meetingData(archive: Archive, key: string): MeetingData | undefined {
  const meeting = archive.meetings.get(key);
  if (meeting === undefined) return undefined;
  const leftOut = leftOutItems(archive, meeting);
  const { previous, next } = neighboursOf(archive, meeting);
  const { sourceCode } = archive.settings;
  return {
    facts: meetingFacts(archive, meeting),
    committee: committeeLink(archive, meeting.committee),
    address: meetingAddress(meeting),
    whole: wholeMinutesAddress(meeting),
    data: meetingDataAddress(meeting),
    before: introductionData(archive, meeting),
    isReordered: isReordered(meeting.items),
    contents: meeting.items.map((item) => ({
      ...decidedItem(archive, { meeting, item }),
      closed: item.closed,
      leftOut: leftOut.get(item.order) ?? [],
    })),
    leftOutAtEnd: leftOut.get(meeting.items.length + 1) ?? [],
    closing: meeting.items.flatMap(({ closing = [] }) => closing),
    corrections: viewCorrections(meeting),
    mentionedBy: placeItems(archive, mentions(archive).ofMeeting.get(meeting), meeting),
    previous: meetingLink(previous),
    next: meetingLink(next),
    ...(sourceCode !== undefined &&
      mayShowSource(archive, meeting) && {
        history: sourceHistory(sourceCode, meetingFile(meeting)),
      }),
  };
}

/** A text of so many is read before the items. */
const fewCharacters = 400;

/** The page; `text` is that of the meeting. */
export const meetingPage = (data: MeetingData, text: MeetingText, href: Href): MeetingPage => ({
  ...data,
  introduction: viewIntroduction(data.before, text, href),
  isLongBefore: plainText(text.meeting.introduction).length > fewCharacters,
  closing: renderBlocks(data.closing, { headingShift: -1, interactive: false }),
});

function meetingLink(meeting: MeetingOutline | undefined): MeetingLink | undefined {
  if (meeting === undefined) return undefined;
  const { date, sequence, endDate } = meeting;
  return { date, sequence, ...given({ endDate }), address: meetingAddress(meeting) };
}
