/** The head of an item: its number, title and case numbers, and what a portal prints again of them. */
import { readFileNames } from './attachment-lines.ts';
import { readCaseInTitle, readCaseLine, type CaseLine } from './case-lines.ts';
import { isCaseFact } from './head-cells.ts';
import { isClosedTitle, readItemStatus } from './closed-items.ts';
import { comparable } from './contents.ts';
import type { DraftItem, Label, LeftOutReason } from './draft.ts';
import type { FoundItem } from './place-items.ts';
import { readHeadingLine } from './heading-lines.ts';
import { readItemMark } from './item-marks.ts';
import { isBlank, type Layout } from './layout.ts';
import { readListMark, withoutBullet } from './list-mark.ts';
import { endOf } from './line-parts.ts';
import { readFileIcon } from './noise-lines.ts';
import type { SourceLine } from './source-line.ts';

export interface ItemHead {
  item: DraftItem;
  /** The lines below, without those of the head. */
  body: SourceLine[];
  labels: Label[];
  leftOut: Map<number, LeftOutReason>;
}

/** Reads the head of an item that ends before `end`; `given` is its number where none is printed. */
export function readItemHead(
  found: FoundItem,
  end: number,
  given: string,
  layout: Layout,
  contents: ReadonlySet<string>,
): ItemHead {
  const { lines } = layout;
  const { index, titleIndex = index, number, label, start } = found;
  const [title, tail] = withoutTail(found.title);
  const lineAt = (place: number): number => lines[place]?.number ?? 0;
  const item: DraftItem = {
    line: lineAt(index),
    number: number ?? given,
    title,
    caseNumbers: [],
    sections: [],
    headLines: [],
    ...(number === undefined && { numberGiven: true as const }),
    ...(found.titleGiven && { titleGiven: true as const }),
    ...(isClosedTitle(title) && { closed: true as const }),
  };
  const head: ItemHead = { item, body: [], labels: [], leftOut: new Map() };
  if (label !== undefined) head.labels.push({ line: lineAt(index), text: label });
  if (tail !== '') head.labels.push({ line: lineAt(titleIndex), text: tail, reason: 'navigation' });
  for (const line of lines.slice(start, Math.min(index, titleIndex))) takeAbove(head, line);
  const below = found.titleGiven ? index : takeTitle(head, index, titleIndex, layout, contents);
  const rest = takeBelow(head, below, end, layout);
  const isTold = [...head.leftOut.values()].includes('group-heading');
  if (!isTold && statusBelow(layout, rest, end) === 'closed') item.closed = true;
  for (let at = rest; at < end; at++) {
    const line = lines[at];
    if (line) head.body.push(withoutIcon(head, line));
  }
  return head;
}

/** A title and what a portal has glued behind it for its readers. */
function withoutTail(title: string): [title: string, tail: string] {
  const at = title.search(/(?<=\S)\s*Klik her for at /u);
  return at === -1 ? [title, ''] : [title.slice(0, at), title.slice(at).trim()];
}

/** Takes the lines of number and title; returns the place of the line below. */
function takeTitle(
  head: ItemHead,
  index: number,
  titleIndex: number,
  layout: Layout,
  contents: ReadonlySet<string>,
): number {
  const places = [...new Set([index, titleIndex])].toSorted((one, other) => one - other);
  const numbers = places.map((place) => layout.lines[place]?.number ?? 0);
  head.item.headLines?.push(...numbers);
  takeCaseInTitle(head, layout.lines[titleIndex]?.number ?? 0);
  return takeTitleRest(head, Math.max(index, titleIndex) + 1, layout, contents);
}

/** A line above number and title: a case number, or whether the item is closed. */
function takeAbove(head: ItemHead, line: SourceLine): void {
  if (isBlank(line)) return;
  const status = readItemStatus(line.text);
  if (status === undefined) {
    takeCase(head, line, false);
    const rest = readCaseLine(line.text)?.rest ?? '';
    if (rest !== '') head.body.push(endOf(line, rest));
    return;
  }
  head.leftOut.set(line.number, 'group-heading');
  if (status === 'closed') head.item.closed = true;
}

/** A case number may stand on the title's own line; brackets around it are no words of it. */
function takeCaseInTitle({ item, labels }: ItemHead, line: number): void {
  const found = readCaseInTitle(item.title);
  // In brackets it is part of the title's words.
  if (found === undefined || (item.title.endsWith(')') && !item.title.startsWith(found.number)))
    return;
  item.title = found.title;
  // Of a closed item, its case may not be known either.
  if (item.closed) {
    labels.push({ line, text: found.number, reason: 'closed' });
    if (found.label !== '') labels.push({ line, text: found.label });
    return;
  }
  item.caseNumbers.push({ line, text: found.number });
  if (found.label !== '') labels.push({ line, text: found.label });
}

/** Longer than what may stand on a title's second line. */
const longestRest = 160;

/**
 * A title may run over two lines: the second completes what the contents list says, or begins with a
 * small letter. Returns the place of the line below the title.
 */
function takeTitleRest(
  { item }: ItemHead,
  at: number,
  layout: Layout,
  contents: ReadonlySet<string>,
): number {
  const line = layout.lines[at];
  const text = layout.textAt(at);
  if (line === undefined || isBlank(line) || layout.standsAlone(at) || text.length > longestRest)
    return at;
  if (contents.has(comparable(item.title)) || readHeadingLine(layout, at)) return at;
  if (readCaseLine(text) ?? readListMark(line) ?? readItemMark(line)) return at;
  const whole = `${item.title} ${text}`;
  const goesOn =
    /^\p{Ll}/u.test(text) && !/[.!?:]$/u.test(item.title) && isBlank(layout.lines[at + 1]);
  if (!goesOn && !contents.has(comparable(whole))) return at;
  item.title = whole;
  item.headLines?.push(line.number);
  return at + 1;
}

/** Lines that a portal may print between a title and the first heading. */
const mostLines = 12;

/** Takes what belongs to the head; returns the place of the first line that does not. */
function takeBelow(head: ItemHead, from: number, end: number, layout: Layout): number {
  const { lines, textAt } = layout;
  const { item, body, leftOut } = head;
  /** Whether nothing but the head's own lines has come. */
  let isDirect = true;
  let labelled = false;
  let at = from;
  for (let taken = 0; at < end && taken < mostLines; at++) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    taken += 1;
    const text = withoutBullet(textAt(at));
    const cases: CaseLine | undefined = isDocument(text, item)
      ? undefined
      : (readCaseLine(text) ?? (labelled ? readCaseLine(`Sagsnr. ${text}`) : undefined));
    const status = readItemStatus(text);
    const isFact = isDirect && isCaseFact(text);
    const heading = isFact ? undefined : readHeadingLine(layout, at);
    if (heading && !isTitleAgain(line, item)) break;
    if (isTitleAgain(line, item)) leftOut.set(line.number, 'repeated-title');
    else if (status) {
      leftOut.set(line.number, 'group-heading');
      if (status === 'closed') item.closed = true;
    } else if (cases && (isDirect || cases.label !== '' || labelled)) {
      takeCase(head, line, labelled);
      labelled = cases.numbers.length === 0;
      if (/(?:^|\s)lukket punkt$/iu.test(cases.rest)) item.closed = true;
      if (cases.rest !== '') body.push(endOf(line, cases.rest));
    } else if (isFact) body.push(line);
    else if (isFiles(text)) {
      isDirect = false;
      body.push(withoutIcon(head, line));
    } else break;
  }
  return at;
}

/** The number of a document of the case, which is not its own. */
const isDocument = (text: string, { caseNumbers }: DraftItem): boolean =>
  caseNumbers.length > 0 && /^dok(?:ument(?:nr|nummer|id)?|nr|id)?\b/iu.test(text);

/** What the first line says that tells whether an item is closed, where its head goes on below. */
function statusBelow(layout: Layout, from: number, end: number): 'open' | 'closed' | undefined {
  for (let at = from, seen = 0; at < end && at !== -1 && seen < mostLines; at = layout.below(at)) {
    const heading = readHeadingLine(layout, at);
    if (heading && heading.kind !== 'other') return undefined;
    const status = readItemStatus(layout.textAt(at));
    if (status !== undefined) return status;
    seen += 1;
  }
  return undefined;
}

function isTitleAgain(line: SourceLine, { title, number }: DraftItem): boolean {
  if (line.table !== undefined) return false;
  if (comparable(line.text) === comparable(title)) return true;
  const mark = readItemMark(line);
  return (
    mark?.number === number && (mark.title === '' || comparable(mark.title) === comparable(title))
  );
}

/** Takes the case numbers of a line; its label stands for nothing. */
function takeCase(
  { item, labels }: ItemHead,
  line: SourceLine | undefined,
  labelled: boolean,
): void {
  if (line === undefined) return;
  const text = withoutBullet(line.text);
  const found = readCaseLine(text) ?? (labelled ? readCaseLine(`Sagsnr. ${text}`) : undefined);
  if (found === undefined) return;
  if (found.label !== '' && line.text.includes(found.label)) {
    labels.push({ line: line.number, text: found.label });
  }
  // What joins two numbers is no word of either.
  for (const joint of found.joints) labels.push({ line: line.number, text: joint });
  for (const number of found.numbers) item.caseNumbers.push({ line: line.number, text: number });
  item.headLines?.push(line.number);
}

const isFiles = (text: string): boolean =>
  readFileNames(text.slice(readFileIcon(text)?.length ?? 0)).length > 0;

/** A portal's words before the name of a file are left out. */
function withoutIcon({ labels }: ItemHead, line: SourceLine): SourceLine {
  const icon = readFileIcon(line.text.trim());
  if (icon === undefined) return line;
  labels.push({ line: line.number, text: icon, reason: 'navigation' });
  return endOf(line, line.text.trim().slice(icon.length).trim());
}
