/** Builds a meeting from a draft: text becomes mdast, as the reader of content files would give it. */
import type { BlockContent, Heading, List, ListItem, Paragraph } from 'mdast';
import { sectionIds, type GiveSectionId } from '../minutes/anchors.ts';
import { parseCaseNumber } from '../minutes/case-number.ts';
import type { AgendaItem, Meeting, Section, Source } from '../minutes/model.ts';
import { readAttachments } from '../minutes/read-items.ts';
import { sectionKind, type Occasion } from '../minutes/section-kinds.ts';
import type {
  Draft,
  DraftBlock,
  DraftItem,
  DraftList,
  DraftParagraph,
  DraftSection,
  Header,
} from './draft.ts';
import { printFacts } from './header.ts';
import { readInline } from './inline.ts';
import { note, type ImportNote } from './report.ts';

/** What the document need not say itself. */
export interface MeetingIdentity {
  /** Key of the committee. */
  committee: string;
  /** ISO day. */
  date: string;
  source: Source;
}

/**
 * Builds the meeting that `draft` describes. A fact that the template would print otherwise is kept
 * as text before the first item, too, so that not a word is lost, and noted.
 */
export function buildMeeting(
  { header, introduction, items }: Draft,
  { committee, date, source }: MeetingIdentity,
  notes: ImportNote[],
): Meeting {
  const start = header.day?.date === date ? header.day.start : undefined;
  const facts = {
    committee,
    date,
    sequence: 1,
    status: header.status,
    title: header.title?.text ?? '',
    ...(start !== undefined && { start }),
    ...(header.place && { place: header.place.place }),
    source,
    present: [],
    apologies: [],
    corrections: [],
  };
  const unrepeated = factsNotRepeated(header, printFacts(facts));
  for (const { line, text } of unrepeated) notes.push(note('fact-not-repeated', line, text));
  return {
    ...facts,
    introduction: [...unrepeated, ...introduction]
      .toSorted((one, other) => one.line - other.line)
      .map(buildBlock),
    items: items.map((item, index) => buildItem(item, index, date)),
  };
}

function factsNotRepeated(
  { title, day, place }: Header,
  printed: readonly string[],
): DraftParagraph[] {
  return [title, day, place]
    .filter((fact) => fact !== undefined)
    .filter(({ text }) => !printed.includes(text))
    .map(({ line, text }) => ({ type: 'paragraph', line, text }));
}

function buildItem(
  { number, title, caseNumbers, sections }: DraftItem,
  index: number,
  date: string,
): AgendaItem {
  const giveId = sectionIds();
  return {
    number,
    order: index + 1,
    title,
    caseNumbers: caseNumbers
      .map(({ text }) => parseCaseNumber(text, false))
      .filter((caseNumber) => caseNumber !== undefined),
    closed: false,
    sections: sections.map((section) => buildSection(section, { date, number }, giveId)),
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
  const children = readInline(block.text);
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
    children: items.map(({ text, lists }): ListItem => ({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [{ type: 'paragraph', children: readInline(text) }, ...lists.map(buildList)],
    })),
  };
}
