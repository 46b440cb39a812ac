/** Builds a meeting from a draft: text becomes mdast, as the reader of content files would give it. */
import type { BlockContent, Heading, List, ListItem, Paragraph, Table } from 'mdast';
import { sectionIds, type GiveSectionId } from '../../minutes/anchors.ts';
import { parseCaseNumber } from '../../minutes/case-number.ts';
import type { AgendaItem, Meeting, Section, Source } from '../../minutes/model.ts';
import { readAttachments } from '../../minutes/read-items.ts';
import { sectionKind, type Occasion } from '../../minutes/section-kinds.ts';
import type {
  Draft,
  DraftBlock,
  DraftItem,
  DraftList,
  DraftParagraph,
  DraftSection,
  DraftTable,
  Header,
} from '../draft.ts';
import { isTold, type ToldFacts } from '../header/fact-words.ts';
import { readInline } from '../sections/inline.ts';
import { withoutBullet } from '../lines/list-mark.ts';
import { note, type ImportNote } from '../report.ts';

/** What the document need not say itself. */
export interface MeetingIdentity {
  /** Key of the committee. */
  committee: string;
  /** ISO day. */
  date: string;
  /** The committee's name as the document has it, where it is that committee. */
  committeeName?: string | undefined;
  source: Source;
}

/**
 * Builds the meeting that `draft` describes. A line that says more of the meeting than its facts hold
 * is kept as text before the first item, too, so that not a word is lost, and noted.
 */
export function buildMeeting(
  { header, introduction, items }: Draft,
  { committee, date, committeeName, source }: MeetingIdentity,
  notes: ImportNote[],
): Meeting {
  const { start, end, place, present, apologies } = header;
  // The time belongs to the day that is told with it.
  const isOther = start?.date !== undefined && start.date !== date;
  const facts = {
    committee,
    date,
    sequence: 1,
    status: header.status ?? 'minutes',
    title: header.title?.text ?? '',
    ...(start && !isOther && { start: start.time }),
    ...(end !== undefined && !isOther && isAfter(end, start?.time) && { end }),
    ...(place !== undefined && { place }),
    source,
    present,
    apologies,
    corrections: [],
  };
  const untold = factsNotTold(header, { ...facts, committeeName });
  for (const { line, text } of untold) notes.push(note('fact-not-repeated', line, text));
  return {
    ...facts,
    introduction: [...untold, ...introduction]
      .toSorted((one, other) => one.line - other.line)
      .map(buildBlock),
    items: items.map((item, index) => buildItem(item, index, { committee, date })),
  };
}

/** A meeting that ends past midnight has no end that a file can hold. */
const isAfter = (end: string, start: string | undefined): boolean =>
  start === undefined || end >= start;

const factsNotTold = ({ facts }: Header, told: ToldFacts): DraftParagraph[] =>
  facts
    .filter(({ text }) => !isTold(text, told))
    .map(({ line, text }) => ({ type: 'paragraph', line, text: withoutBullet(text) }));

function buildItem(
  { number, title, caseNumbers, closed, sections }: DraftItem,
  index: number,
  meeting: Pick<Meeting, 'committee' | 'date'>,
): AgendaItem {
  const giveId = sectionIds();
  return {
    number,
    order: index + 1,
    title,
    caseNumbers: caseNumbers
      .map(({ text }) => parseCaseNumber(text))
      .filter((caseNumber) => caseNumber !== undefined),
    closed: closed === true,
    sections: sections.map((section) => buildSection(section, { ...meeting, number }, giveId)),
  };
}

function buildSection(
  { heading, blocks: drafted }: DraftSection,
  occasion: Occasion,
  giveId: GiveSectionId,
): Section {
  const kind = heading === null ? 'other' : sectionKind(heading, occasion);
  const blocks = drafted.map(buildBlock);
  return {
    kind,
    heading,
    id: giveId(heading, kind),
    blocks,
    attachments: kind === 'attachments' ? readAttachments(blocks) : [],
  };
}

function buildBlock(block: DraftBlock): BlockContent {
  if (block.type === 'list') return buildList(block);
  if (block.type === 'table') return buildTable(block);
  const children = readInline(block.text, block.marks);
  return block.type === 'paragraph'
    ? ({ type: 'paragraph', children } satisfies Paragraph)
    : ({ type: 'heading', depth: 4, children } satisfies Heading);
}

function buildList({ start, items }: DraftList): List {
  return {
    type: 'list',
    ordered: start !== null,
    start,
    spread: false,
    children: items.map(({ text, marks, lists }): ListItem => ({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [{ type: 'paragraph', children: readInline(text, marks) }, ...lists.map(buildList)],
    })),
  };
}

function buildTable({ rows }: DraftTable): Table {
  const columns = Math.max(...rows.map(({ length }) => length));
  return {
    type: 'table',
    align: Array.from({ length: columns }, () => null),
    children: rows.map((row) => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, at) => ({
        type: 'tableCell',
        children: readInline((row[at] ?? '').trim()),
      })),
    })),
  };
}
