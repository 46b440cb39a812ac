/** Builds a meeting from a draft, with text as mdast, as the reader of content files gives it. */
import { given } from '../../minutes/given.ts';
import { dayAfter, isAfterMidnight, isSpan } from '../../minutes/days/meeting-days.ts';
import { sectionIds, type GiveSectionId } from '../../minutes/sections/anchors.ts';
import { parseCaseNumber } from '../../minutes/case-number.ts';
import type { AgendaItem, Meeting, Section, SectionKind, Source } from '../../minutes/model.ts';
import { kindsOfSections } from '../../minutes/decisions/own-decisions.ts';
import { readAttachments } from '../../minutes/items/read-items.ts';
import type { Draft, DraftItem, DraftParagraph, DraftSection, Header } from '../draft.ts';
import { statesOnlyFacts, type KnownFacts } from '../header/fact-words.ts';
import { withoutBullet } from '../lines/list-mark.ts';
import { note, type ImportNote } from '../report.ts';
import { buildBlock } from './build-blocks.ts';

/** What the document does not state itself, or only in other words. */
export interface MeetingIdentity {
  /** Key of the committee. */
  committee: string;
  /** ISO day. */
  date: string;
  /** The committee's name as printed, if the document names this committee. */
  committeeName?: string | undefined;
  sources: Source[];
}

/**
 * Builds the meeting of `draft`. A fact line that states more than the meeting's facts is also kept
 * as text before the first item, so that no word is lost, and noted.
 */
export function buildMeeting(
  { header, introduction, items }: Draft,
  { committee, date, committeeName, sources }: MeetingIdentity,
  notes: ImportNote[],
): Meeting {
  const { start, end, until, place, present, apologies } = header;
  // A time on a line with another date is not this meeting's.
  const isOtherDate = start?.date !== undefined && start.date !== date;
  const facts = {
    committee,
    date,
    sequence: 1,
    status: header.status ?? 'minutes',
    title: header.title?.text ?? '',
    ...(isOtherDate ? {} : timesOf({ start: start?.time, end, date, until })),
    ...(place !== undefined && { place }),
    sources,
    present,
    apologies,
    corrections: [],
  };
  const uncovered = uncoveredFactLines(header, { ...facts, committeeName });
  for (const { line, text } of uncovered) notes.push(note('fact-not-repeated', line, text));
  return {
    ...facts,
    introduction: [...uncovered, ...introduction]
      .toSorted((one, other) => one.line - other.line)
      .map(buildBlock),
    items: items.map((item, index) => buildItem(item, index, { committee, date })),
  };
}

/** Start and end; the end's day is only told where it is not the night after the meeting's. */
function timesOf({
  start,
  end,
  date,
  until,
}: PrintedTimes): Pick<Meeting, 'start' | 'end' | 'endDate'> {
  const isNight = start !== undefined && end !== undefined && isAfterMidnight(start, end);
  const isLater = until !== undefined && isSpan(date, until);
  const endDate = isLater && !(isNight && until === dayAfter(date)) ? until : undefined;
  const mayEnd = end === undefined || start === undefined || start <= end || isNight || isLater;
  return given({ start, end: mayEnd ? end : undefined, endDate });
}

interface PrintedTimes {
  start: string | undefined;
  end: string | undefined;
  date: string;
  until: string | undefined;
}

const uncoveredFactLines = ({ facts }: Header, known: KnownFacts): DraftParagraph[] =>
  facts
    .filter(({ text }) => !statesOnlyFacts(text, known))
    .map(({ line, text }) => ({ type: 'paragraph', line, text: withoutBullet(text) }));

function buildItem(
  { number, title, caseNumbers, closed, asked, statedOpen, sections }: DraftItem,
  index: number,
  meeting: Pick<Meeting, 'committee' | 'date'>,
): AgendaItem {
  const giveId = sectionIds();
  const kinds = kindsOfSections(
    sections.map(({ heading }) => heading),
    { ...meeting, number },
  );
  return {
    number,
    order: index + 1,
    title,
    caseNumbers: caseNumbers
      .map(({ text }) => parseCaseNumber(text))
      .filter((caseNumber) => caseNumber !== undefined),
    closed: closed === true || asked === true,
    ...given({ asked, statedOpen }),
    sections: sections.map((section, at) => buildSection(section, kinds[at] ?? 'other', giveId)),
  };
}

function buildSection(
  { heading, blocks: drafted }: DraftSection,
  kind: SectionKind,
  giveId: GiveSectionId,
): Section {
  const blocks = drafted.map(buildBlock);
  return {
    kind,
    heading,
    id: giveId(heading, kind),
    blocks,
    attachments: kind === 'attachments' ? readAttachments(blocks) : [],
  };
}
