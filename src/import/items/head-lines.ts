/**
 * Takes the lines of an item's head besides its title: case numbers (above, within or below the
 * title), status, repeated titles.
 */
import { opennessOfLine } from '../../minutes/openness/index.ts';
import { readFileNames } from '../lines/file-names.ts';
import { readCaseInTitle, readCaseLine, readLabelledCases, type CaseLine } from './case-lines.ts';
import { readItemStatus } from './closed-items.ts';
import { comparable } from './contents.ts';
import type { DraftItem, Label, LeftOutReason, Located } from '../draft.ts';
import { isCaseFact } from '../lines/head-cells.ts';
import { readHeadingLine } from '../lines/heading-lines.ts';
import { readItemMark } from './item-marks.ts';
import { isBlank, type Layout } from '../lines/layout.ts';
import { endOf } from '../lines/line-parts.ts';
import { withoutBullet } from '../lines/list-mark.ts';
import { readFileIcon } from '../lines/noise-lines.ts';
import type { SourceLine } from '../source-line.ts';

/** Greatest number of lines that a portal prints between a title and the first heading. */
const mostLines = 12;

/** Takes the lines of the head from `from` on; returns the index of the first line after it. */
export function takeBelow(head: ItemHead, from: number, end: number, layout: Layout): number {
  const { lines, textAt } = layout;
  const { item, body, leftOut } = head;
  /** Whether all lines so far belong to the head. */
  let isDirect = true;
  let labelled = false;
  let at = from;
  for (let taken = 0; at < end && taken < mostLines; at++) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    taken += 1;
    const text = withoutBullet(textAt(at));
    const cases: CaseLine | undefined =
      readCaseLine(text) ?? (labelled ? readCaseLine(`Sagsnr. ${text}`) : undefined);
    const status = readItemStatus(text);
    const isFact = isDirect && isCaseFact(text);
    const heading = isFact ? undefined : readHeadingLine(layout, at);
    if (heading && !isTitleAgain(line, item)) break;
    if (isTitleAgain(line, item)) leftOut.set(line.number, 'repeated-title');
    else if (status) {
      leftOut.set(line.number, 'group-heading');
      if (status === 'closed') item.closed = true;
      else head.saysOpen = true;
    } else if (cases && (isDirect || cases.label !== '' || labelled)) {
      takeCase(head, line, cases);
      labelled = cases.numbers.length === 0;
      const openness = opennessOfLine(cases.rest);
      if (openness === 'closed' || /(?:^|\s)lukket punkt$/iu.test(cases.rest)) item.closed = true;
      if (openness === 'closed' || openness === 'open') {
        head.labels.push({ line: line.number, text: cases.rest, reason: 'group-heading' });
      } else if (cases.rest !== '') body.push(endOf(line, cases.rest));
    } else if (isFact) body.push(line);
    else if (isFiles(text)) {
      isDirect = false;
      body.push(withoutIcon(head, line));
    } else break;
  }
  return at;
}

/** Takes the case number from the last line of an item. Returns the index where the body ends. */
export function takeCaseAtEnd(head: ItemHead, from: number, end: number, layout: Layout): number {
  let last = end - 1;
  while (last > from && isBlank(layout.lines[last])) last -= 1;
  const line = layout.lines[last];
  const cases = readLabelledCases(layout.textAt(last));
  if (last <= from || !line || !cases || !layout.standsAlone(last)) return end;
  const known = new Set(head.item.caseNumbers.map(({ text }) => text));
  if (cases.numbers.every((number) => known.has(number)))
    head.leftOut.set(line.number, 'repeated-title');
  else takeCase(head, line, cases);
  return last;
}

/** The status on the first status line from `from` on, up to the first section. */
export function statusBelow(
  layout: Layout,
  from: number,
  end: number,
): 'open' | 'closed' | undefined {
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

const isFiles = (text: string): boolean =>
  readFileNames(text.slice(readFileIcon(text)?.length ?? 0)).length > 0;

/** The line without the text that a portal prints before a file name. */
export function withoutIcon({ labels }: ItemHead, line: SourceLine): SourceLine {
  const icon = readFileIcon(line.text.trim());
  if (icon === undefined) return line;
  labels.push({ line: line.number, text: icon, reason: 'navigation' });
  return endOf(line, line.text.trim().slice(icon.length).trim());
}

export interface ItemHead {
  item: DraftItem;
  /** The lines of the item that are not part of the head. */
  body: SourceLine[];
  labels: Label[];
  leftOut: Map<number, LeftOutReason>;
  /** Those of its case numbers that are printed within the title. */
  casesInTitle: Located[];
  /** A line of it says that the item is open. */
  saysOpen?: true;
}

/** Takes a line above number and title: a case number, or the item's status. */
export function takeAbove(head: ItemHead, line: SourceLine): void {
  if (isBlank(line)) return;
  const status = readItemStatus(line.text);
  if (status === undefined) {
    const cases = readCaseLine(withoutBullet(line.text));
    if (cases) takeCase(head, line, cases);
    if (cases && cases.rest !== '') head.body.push(endOf(line, cases.rest));
    return;
  }
  head.leftOut.set(line.number, 'group-heading');
  if (status === 'closed') head.item.closed = true;
  else head.saysOpen = true;
}

/** Takes a case number out of the title, with the brackets for it. */
export function takeCaseInTitle({ item, labels, casesInTitle }: ItemHead, line: number): void {
  const found = readCaseInTitle(item.title);
  if (found === undefined) return;
  item.title = found.title;
  if (found.number !== '') {
    // The case of a closed item is not public either.
    if (item.closed) labels.push({ line, text: found.number, reason: 'closed' });
    else {
      const printed = { line, text: found.number };
      item.caseNumbers.push(printed);
      casesInTitle.push(printed);
    }
  }
  for (const text of found.labels) labels.push({ line, text });
}

/** Takes the case numbers of a line; its label is left out. */
function takeCase(
  { item, labels }: ItemHead,
  line: SourceLine,
  { label, numbers, separators }: CaseLine,
): void {
  if (label !== '' && line.text.includes(label)) labels.push({ line: line.number, text: label });
  for (const text of separators) labels.push({ line: line.number, text });
  for (const text of numbers) item.caseNumbers.push({ line: line.number, text });
  item.headLines?.push(line.number);
}
