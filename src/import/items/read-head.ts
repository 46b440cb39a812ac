/** Reads the head of an item: number, title, case numbers, status, and repetitions by a portal. */
import { readCaseLine } from './case-lines.ts';
import { isClosedTitle } from './closed-items.ts';
import { comparable } from './contents.ts';
import type { DraftItem } from '../draft.ts';
import {
  takeAbove,
  takeCaseInTitle,
  type ItemHead,
  statusBelow,
  takeCaseAtEnd,
  takeBelow,
  withoutIcon,
} from './head-lines.ts';
import { readHeadingLine } from '../lines/heading-lines.ts';
import { readItemMark } from './item-marks.ts';
import { isBlank, type Layout } from '../lines/layout.ts';
import { readListMark } from '../lines/list-mark.ts';
import type { NumberedItem } from './restarted-items.ts';

/**
 * Reads the head of an item whose lines end before `end`; `given` is its number if none is printed.
 */
export function readItemHead(
  found: NumberedItem,
  end: number,
  given: string,
  layout: Layout,
  contents: ReadonlySet<string>,
): ItemHead {
  const { lines } = layout;
  const { index, titleIndex = index, number, label, start } = found;
  const [title, tail] = withoutTail(found.title);
  const lineAt = (at: number): number => lines[at]?.number ?? 0;
  const item: DraftItem = {
    line: lineAt(index),
    number: number ?? given,
    title,
    caseNumbers: [],
    sections: [],
    headLines: [],
    ...(number === undefined && { numberGiven: true as const }),
    ...(found.isTwice && { numberDoubt: 'twice' as const }),
    ...(found.isOutOfOrder && !found.isTwice && { numberDoubt: 'order' as const }),
    ...(found.titleGiven && { titleGiven: true as const }),
    ...(isClosedTitle(title) && { closed: true as const }),
  };
  const head: ItemHead = { item, body: [], labels: [], leftOut: new Map(), casesInTitle: [] };
  if (label !== undefined) head.labels.push({ line: lineAt(index), text: label });
  if (tail !== '') head.labels.push({ line: lineAt(titleIndex), text: tail, reason: 'navigation' });
  for (const line of lines.slice(start, Math.min(index, titleIndex))) takeAbove(head, line);
  const below = found.titleGiven ? index : takeTitle(head, index, titleIndex, layout, contents);
  const rest = takeBelow(head, below, end, layout);
  const hasStatus = [...head.leftOut.values()].includes('group-heading');
  if (!hasStatus && statusBelow(layout, rest, end) === 'closed') item.closed = true;
  const last = takeCaseAtEnd(head, rest, end, layout);
  for (let at = rest; at < last; at++) {
    const line = lines[at];
    if (line) head.body.push(withoutIcon(head, line));
  }
  return head;
}

/** Splits off a portal's hint for readers that is glued to the title. */
function withoutTail(title: string): [title: string, tail: string] {
  const at = title.search(/(?<=\S)\s*Klik her for at /u);
  return at === -1 ? [title, ''] : [title.slice(0, at), title.slice(at).trim()];
}

/** Takes the lines of number and title; returns the index of the line below. */
function takeTitle(
  head: ItemHead,
  index: number,
  titleIndex: number,
  layout: Layout,
  contents: ReadonlySet<string>,
): number {
  const indexes = [...new Set([index, titleIndex])].toSorted((one, other) => one - other);
  const numbers = indexes.map((at) => layout.lines[at]?.number ?? 0);
  head.item.headLines?.push(...numbers);
  takeCaseInTitle(head, layout.lines[titleIndex]?.number ?? 0);
  return takeTitleRest(head, Math.max(index, titleIndex) + 1, layout, contents);
}

/** The end of a title that has another line. */
const unfinished =
  /(?:\s(?:og|samt|eller|for|til|i|af|på|ved|med|om|fra|vedr\.|vedrørende)|\p{L}-)$/u;

/** Length limit of the second line of a title. */
const longestRest = 160;

/**
 * Takes the second line of a title: it completes a title of the contents list, or begins with a
 * small letter. Returns the index of the line below the title.
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
    (/^\p{Ll}/u.test(text) && !/[.!?:]$/u.test(item.title) && isBlank(layout.lines[at + 1])) ||
    unfinished.test(item.title);
  if (!goesOn && !contents.has(comparable(whole))) return at;
  item.title = whole;
  item.headLines?.push(line.number);
  return at + 1;
}
