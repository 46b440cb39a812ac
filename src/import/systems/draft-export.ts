/**
 * Makes a draft of the public part of an export, with lines as those of a document: the same steps
 * follow, up to the proof that every word is there.
 */
import { caseNumberHeading, exportTitle } from '../../i18n/da-import-exports.ts';
import { slug } from '../../minutes/sections/anchors.ts';
import { parseCaseNumber } from '../../minutes/case-number.ts';
import { given } from '../../minutes/given.ts';
import type { Draft, DraftItem, DraftSection, Header, LeftOutReason, Located } from '../draft.ts';
import { isSignatureTitle } from '../items/closed-items.ts';
import { untitled } from '../items/untitled-items.ts';
import { leaveOutEmptyDecisions } from '../recognise.ts';
import { note, type ImportNote } from '../report.ts';
import { noteSuspectWords, noteVotes } from '../sections/suspect-words.ts';
import { noteNumbers } from '../items/note-numbers.ts';
import type { FieldLosses } from './content-lines.ts';
import { draftSections, type SectionSink } from './draft-sections.ts';
import { startLines, type ExportLines } from './export-lines.ts';
import { listAttachments, type AttachmentListing, type FindFile } from './list-attachments.ts';
import { numberItems, type NumberedItem } from './number-editions.ts';
import type { PublicMeeting } from './public-part.ts';

export interface ExportDraft {
  draft: Draft;
  lines: ExportLines;
  /** Paths of the files of the linked attachments. */
  files: string[];
  /** Names of attachments that are not linked, as another file has the name of theirs. */
  taken: string[];
  /** What the fields have and the lines have not. */
  lost: FieldLosses;
}

export function draftExport(meeting: PublicMeeting, findFile: FindFile): ExportDraft {
  const lines = startLines();
  const leftOut = new Map<number, LeftOutReason>();
  const notes: ImportNote[] = [];
  const lost = { hidden: 0, isWhole: true };
  const sink: SectionSink = { lines, leftOut, notes, lost };
  const listing: AttachmentListing = { lines, leftOut, findFile, files: new Map(), taken: [] };
  const numbered = numberItems(meeting.items);
  const items = numbered.flatMap((item) => {
    const drafted = draftItem(item, meeting, sink, listing);
    return leaveOutSignatures(drafted, lines, sink) ? [] : [drafted];
  });
  noteNumbers(items, notes);
  notes.push(...noteVotes(items), ...noteSuspectWords(lines.lines));
  if (meeting.kind === 'minutes') leaveOutEmptyDecisions(items, leftOut, notes);
  const draft = {
    header: headerOf(meeting),
    contents: [],
    leftOut,
    labels: [],
    introduction: [],
    items,
    notes,
  };
  return { draft, lines, files: [...new Set(listing.files.values())], taken: listing.taken, lost };
}

function headerOf(meeting: PublicMeeting): Header {
  const {
    kind,
    committee,
    date,
    start,
    end,
    until,
    place,
    title = '',
    present,
    apologies,
    line,
  } = meeting;
  const isName = title === '' || title === committee;
  return {
    status: kind,
    title: { line, text: isName ? exportTitle[kind](committee, date ?? '') : title },
    ...(committee !== '' && { committee, committeeIsSure: true }),
    dates: date === undefined ? [] : [{ date, line }],
    ...(start !== undefined && { start: { time: start, ...given({ date }) } }),
    ...{ end, until, place: place === '' ? undefined : place },
    present: kind === 'minutes' ? present : [],
    apologies,
    facts: [],
  };
}

function draftItem(
  item: NumberedItem,
  { date, committee }: PublicMeeting,
  sink: SectionSink,
  listing: AttachmentListing,
): DraftItem {
  const { number, numberGiven, isClosed, isDoubtful, line } = item;
  const { lines, notes } = sink;
  const title = item.title === '' && !isClosed ? untitled : item.title;
  // Words that the file adds are none of the source.
  const head = lines.add({ text: numberGiven ? title : `Punkt ${number}: ${title}` }, line);
  if (item.title === '' && !isClosed) notes.push(note('title-given', head.number, number, title));
  const written = item.caseNumbers.filter((each) => /[\p{L}\p{N}]/u.test(each));
  const caseNumbers = written
    .filter((each) => parseCaseNumber(each) !== undefined)
    .map((text): Located => ({ line: lines.add({ text }, line).number, text }));
  const unread = written.filter((each) => parseCaseNumber(each) === undefined);
  const occasion = { date, number, committee: slug(committee) };
  const sections = draftSections(item, occasion, sink);
  sections.push(...unreadCases(unread, line, sink));
  if (isDoubtful) notes.push(note('closed-doubt', head.number, title));
  return {
    line: head.number,
    number,
    title,
    ...given({ numberGiven }),
    ...(isClosed && { closed: true }),
    ...(isDoubtful && { asked: true }),
    caseNumbers,
    headLines: [head.number, ...caseNumbers.map((each) => each.line)],
    sections: listAttachments(item, sections, listing),
  };
}

/** A case number that cannot be read stays as text, under a heading: as a field it would be an error. */
function unreadCases(
  numbers: readonly string[],
  at: number,
  { lines }: SectionSink,
): DraftSection[] {
  if (numbers.length === 0) return [];
  const heading = lines.add({ text: caseNumberHeading }, at);
  const blocks = numbers.map((each) => {
    const { number, text } = lines.add({ text: each }, at);
    return { type: 'paragraph' as const, line: number, text };
  });
  return [{ heading: caseNumberHeading, line: heading.number, blocks }];
}

/** In characters: what stands under the title of a page for signatures. */
const mostSignatures = 1500;

/** Leaves out an item that is a page for signatures. Returns whether it did. */
function leaveOutSignatures(
  { line, number, title }: DraftItem,
  { lines }: ExportLines,
  sink: SectionSink,
): boolean {
  const own = lines.slice(line - 1);
  const letters = own.reduce((sum, { text }) => sum + text.length, 0);
  if (!isSignatureTitle(title) || letters > mostSignatures) return false;
  for (const each of own) sink.leftOut.set(each.number, 'pseudo-item');
  sink.notes.push(note('pseudo-item', line, number, title));
  return true;
}
