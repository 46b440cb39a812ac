/**
 * Recognises minutes in prepared lines: facts, contents list, items, case numbers, sections. What
 * cannot be classified with certainty is kept as text and noted.
 */
import { recogniseBlocks } from './sections/blocks.ts';
import { closedDoubt, closedInContents, remarksAbove } from './items/closed-doubts.ts';
import { compareContents } from './items/compare-contents.ts';
import { comparable, findContents, withoutNumber } from './items/contents.ts';
import { newCommitteeKey } from './header/committees.ts';
import { completeHeader, isDecision } from './header/complete-header.ts';
import type { Draft, DraftItem, LeftOutReason } from './draft.ts';
import { withUnnumbered } from './items/extra-items.ts';
import { findSeries } from './items/find-series.ts';
import { noteNumbers } from './items/note-numbers.ts';
import { numberItems } from './items/number-items.ts';
import { readHeader } from './header/read-header.ts';
import type { ItemHead } from './items/head-lines.ts';
import { readItemHead } from './items/read-head.ts';
import { readSections } from './sections/read-sections.ts';
import { isBlank, layOut } from './lines/layout.ts';
import type { SourceLine } from './source-line.ts';
import { note, type ImportNote } from './report.ts';
import { setAside } from './lines/set-aside.ts';
import { endOfList, isBelowClosedGroup, sortGroups } from './items/closed-items.ts';
import { leaveOutSignaturePage, takeSignaturePage } from './items/signature-pages.ts';
import { withRestarted, type NumberedItem } from './items/restarted-items.ts';
import { untitled } from './items/untitled-items.ts';
import { noteSuspectWords, noteVotes } from './sections/suspect-words.ts';

/** Makes a draft of the lines of a document. `isKnown` recognises the names of known committees. */
export function recognise(
  lines: readonly SourceLine[],
  isKnown?: (name: string) => boolean,
): Draft {
  const notes: ImportNote[] = [];
  const leftOut = new Map<number, LeftOutReason>();
  const { kept, groups, parts, labels } = setAside(lines, leftOut);
  takeSignaturePage(kept, leftOut, notes);
  const layout = layOut(kept);
  const isBelowPart = (index: number): boolean => {
    const above = kept[layout.above(index)]?.number ?? 0;
    return parts.some((part) => above < part && part < (kept[index]?.number ?? 0));
  };
  const { begins, ...found } = findSeries(layout, isBelowPart);
  const first = found.items[0]?.start ?? kept.length;
  const above = kept.slice(0, first);
  const contents = findContents(
    above,
    found.items.map(({ title }) => title),
  );
  for (const number of contents.lines) leftOut.set(number, 'contents');
  const head = readHeader(
    above.filter(({ number }) => !contents.lines.has(number)),
    isKnown,
  );
  const { header } = head;
  const occasion = {
    date: header.dates[0]?.date,
    committee: header.committee && newCommitteeKey(header.committee),
  };
  const titles = new Set(contents.entries.map(({ title }) => comparable(withoutNumber(title))));
  const calledClosed = {
    titles: closedInContents(contents, groups, lines),
    remarks: remarksAbove(above.filter(({ number }) => !contents.lines.has(number))),
  };
  const items: DraftItem[] = [];
  const firstTitle = comparable(found.items[0]?.title ?? '');
  const endOfHeader = above.findLast((line) => !isBlank(line) && !contents.lines.has(line.number));
  const last = endOfList(
    groups,
    Math.max(endOfHeader?.number ?? 0, ...contents.lines),
    contents.entries.filter(({ title }) => comparable(withoutNumber(title)) === firstTitle),
  );
  const sorted = (items: readonly NumberedItem[]) =>
    sortGroups(groups, last, kept, new Set(items.map(({ start }) => kept[start]?.number ?? 0)));
  const closedWithin = sorted(found.items).within.filter(({ status }) => status === 'closed');
  const { items: all, doubtful } = withRestarted(found, closedWithin, layout);
  const { over, within } = sorted(all);
  const numbered = numberItems(
    withUnnumbered(all, layout),
    begins,
    ({ index }) => isBelowClosedGroup(over, kept[index]?.number ?? 0),
    layout,
  );
  /** Numbers that begin again, and nothing says why, may be those of the closed part. */
  const isUnexplained = ({ index }: NumberedItem): boolean => {
    const begin = [...begins].findLast((first) => first <= index);
    if (begin === undefined || isBelowPart(begin)) return false;
    const above = kept[layout.above(begin)]?.number ?? 0;
    return !over.some(({ line }) => above < line && line < (kept[begin]?.number ?? 0));
  };
  for (const [at, item] of numbered.entries()) {
    const end = numbered[at + 1]?.start ?? kept.length;
    const read = readItemHead(item, end, item.again ?? String(at + 1), layout, titles);
    if (leaveOutSignaturePage(item, end, layout, leftOut, notes)) continue;
    if (isBelowClosedGroup(over, read.item.line)) read.item.closed = true;
    if (read.item.closed) leaveOutCases(read);
    else if (read.item.title === '')
      Object.assign(read.item, { title: untitled, titleGiven: true });
    const range = { start: item.start, end };
    // What was read as text of a closed item may be that.
    const isSplit =
      item.isSplit === true || (item.number === undefined && item.again !== undefined);
    const mayBelong =
      isUnexplained(item) || (isSplit && (items.at(-1)?.closed ?? items.at(-1)?.asked));
    const doubt = read.item.closed
      ? undefined
      : mayBelong
        ? { line: read.item.line, text: read.item.title }
        : closedDoubt(read, range, layout, within, calledClosed);
    if (doubt && read.saysOpen) read.item.statedOpen = true;
    else if (doubt) {
      read.item.asked = true;
      notes.push(note('closed-doubt', doubt.line, doubt.text));
    }
    for (const [number, reason] of read.leftOut) leftOut.set(number, reason);
    labels.push(...read.labels);
    const { number } = read.item;
    const body = {
      lines: read.body,
      occasion: { ...occasion, number },
      closed: read.item.closed === true,
    };
    read.item.sections = readSections(body, leftOut, notes);
    items.push(read.item);
  }
  noteItems(items, leftOut, notes);
  for (const index of doubtful) {
    notes.push(note('doubtful-item', kept[index]?.number, layout.textAt(index)));
  }
  const unexpected = new Set(head.unexpected);
  for (const line of head.introduction.flat()) {
    if (unexpected.has(line.number)) {
      notes.push(note('text-before-items', line.number, line.text.trim()));
    }
  }
  notes.push(...compareContents(contents.entries, items));
  notes.push(...noteVotes(items), ...noteSuspectWords(kept));
  const completed = completeHeader(header, items, notes);
  if (completed.status === 'minutes') leaveOutEmptyDecisions(items, leftOut, notes);
  return {
    header: completed,
    contents: contents.entries,
    leftOut,
    labels,
    introduction: head.introduction.flatMap((part) => recogniseBlocks(part, undefined, notes)),
    items,
    notes,
  };
}

/** Leaves out, with a note, headings of decisions without text, which minutes may not have. */
export function leaveOutEmptyDecisions(
  items: readonly DraftItem[],
  leftOut: Map<number, LeftOutReason>,
  notes: ImportNote[],
): void {
  for (const item of items) {
    item.sections = item.sections.filter((section) => {
      const { line, blocks } = section;
      if (line === undefined || blocks.length > 0 || !isDecision(section)) return true;
      leftOut.set(line, 'empty-decision');
      notes.push(note('empty-decision', line, item.number));
      return false;
    });
  }
}

/** The case of a closed item is not public either. */
function leaveOutCases({ item, labels, leftOut, casesInTitle }: ItemHead): void {
  const others = item.caseNumbers.filter((each) => !casesInTitle.includes(each));
  const lines = new Set(others.map(({ line }) => line));
  if (item.titleGiven) item.title = untitled;
  else lines.delete(item.line);
  for (const line of lines) leftOut.set(line, 'closed');
  item.caseNumbers = others.filter(({ line }) => !lines.has(line));
  item.headLines = item.headLines?.filter((line) => !lines.has(line)) ?? [];
  labels.splice(0, labels.length, ...labels.filter(({ line }) => !lines.has(line)));
  for (const { line, text } of casesInTitle) labels.push({ line, text, reason: 'closed' });
}

function noteItems(
  items: readonly DraftItem[],
  leftOut: ReadonlyMap<number, LeftOutReason>,
  notes: ImportNote[],
): void {
  for (const item of items) {
    const { line, number, titleGiven, title, sections } = item;
    if (titleGiven) notes.push(note('title-given', line, number, title));
    noteNumbers([item], notes);
    const decisions = sections.filter(isDecision).map(({ heading }) => heading ?? '');
    const again = decisions.find((heading, at) => decisions.indexOf(heading) !== at);
    if (again !== undefined) notes.push(note('repeated-decision', line, number, again));
  }
  const closed = [...leftOut].find(([, reason]) => reason === 'closed');
  if (closed) notes.push(note('closed-left-out', closed[0]));
}
