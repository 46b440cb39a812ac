/**
 * What says that an item that was read as open may be closed. Whatever it is, an editor is asked, and
 * the item is not published before the answer.
 */
import {
  opennessInHead,
  opennessOfLine,
  opennessOfText,
  opennessOfTitle,
} from '../../minutes/openness/index.ts';
import { mayName } from '../../minutes/items/item-number.ts';
import { numbersCalledClosed } from '../../minutes/openness/remark.ts';
import { comparable, withoutNumber, type ReadContents } from './contents.ts';
import type { Group } from './closed-items.ts';
import { readItemMark } from './item-marks.ts';
import { readHeadingLine } from '../lines/heading-lines.ts';
import { isBlank, type Layout } from '../lines/layout.ts';
import type { SourceLine } from '../source-line.ts';
import type { ItemHead } from './head-lines.ts';

interface Doubt {
  line: number;
  text: string;
}

interface Remark extends Doubt {
  /** The number of the item that it names. */
  named: string;
}

/** In characters: a longer line is a paragraph. */
const longest = 200;

/**
 * The first line that says so of an item with the lines from `start` to `end`, or what stands above all
 * items.
 */
export function closedDoubt(
  { item: { title, line, number }, saysOpen }: ItemHead,
  { start, end }: { start: number; end: number },
  layout: Layout,
  within: readonly Group[],
  { titles, remarks }: CalledClosed,
): Doubt | undefined {
  if (titles.has(comparable(title))) return { line, text: title };
  const remark = remarks.find(({ named }) => mayName(named, number));
  if (remark) return { line: remark.line, text: remark.text };
  if (opennessOfTitle(wholeTitle(title, line, layout)) !== undefined) return { line, text: title };
  let inHead = true;
  for (let at = start; at < end; at++) {
    const source = layout.lines[at];
    if (source === undefined || isBlank(source) || source.number === line) continue;
    const text = source.table?.map((row) => row.join(' | ')).join(' | ') ?? layout.textAt(at);
    const heading = readHeadingLine(layout, at);
    if (heading && heading.kind !== 'other') inHead = false;
    // The head of a form's second column, where the item has said that it is open.
    if (saysOpen === true && isColumnHead(layout, at)) continue;
    if (
      mayClose(source, text, inHead) ||
      (heading && !heading.isEntry && opennessOfTitle(heading.heading))
    ) {
      return { line: source.number, text };
    }
  }
  return swallowed(layout, start, end, within);
}

/** The title of a line, with the rest of a word that is divided at its end. */
function wholeTitle(title: string, line: number, { lines, below, textAt }: Layout): string {
  if (!title.endsWith('-')) return title;
  const next = below(lines.findIndex(({ number }) => number === line));
  return title.slice(0, -1) + textAt(next);
}

const isColumnHead = ({ above, textAt }: Layout, at: number): boolean =>
  opennessOfLine(textAt(above(at))) === 'open';

/** Below the first section, only a line that says nothing else, or that looks like an item's. */
function mayClose(source: SourceLine, text: string, inHead: boolean): boolean {
  if (text.length > longest) return false;
  const read = inHead ? opennessInHead(text) : opennessOfText(text);
  if (read === 'open') return false;
  if (read === 'closed' || (read === 'doubt' && inHead)) return true;
  if (inHead && bracket.test(text) && opennessOfTitle(text) !== undefined) return true;
  const mark = readItemMark(source);
  return (mark !== undefined || itemLike.test(text)) && opennessOfTitle(text) !== undefined;
}

const bracket = /[([]/u;

/** `Lukket punkt 2: Salg`, `L2. Salg`: lines of items that no number row has. */
const itemLike =
  /^\W*(?:(?:lukket|fortroligt?)(?: (?:sag|punkt|pkt\.?|dagsordenspunkt))? ?\d|l ?\d)/iu;

/** A heading for closed items within the item, with text below it: that of items not recognised. */
function swallowed(
  { lines }: Layout,
  start: number,
  end: number,
  groups: readonly Group[],
): Doubt | undefined {
  const [from, to] = [lines[start]?.number ?? 0, lines[end]?.number ?? Infinity];
  const group = groups.find(
    ({ line, status }) =>
      status === 'closed' &&
      line > from &&
      line < to &&
      lines.slice(start, end).some((each) => each.number > line && !isBlank(each)),
  );
  return group && { line: group.line, text: group.text };
}

/** What the lines above the first item call closed. */
export interface CalledClosed {
  /** Titles of entries of the contents list, as keys. */
  titles: ReadonlySet<string>;
  /** The lines that call an item closed, with the number they name. */
  remarks: readonly Remark[];
}

/** The remarks in lines above the first item, which are not of the contents list. */
export const remarksAbove = (lines: readonly SourceLine[]): Remark[] =>
  lines.flatMap(({ number: line, text }) =>
    numbersCalledClosed(text).map((named) => ({ line, text: text.trim(), named })),
  );

/** The titles in the contents list that it says are closed, by themselves or by a heading above. */
export function closedInContents(
  { entries, lines }: ReadContents,
  groups: readonly Group[],
  all: readonly SourceLine[],
): ReadonlySet<string> {
  const printed = new Map(all.map(({ number, text }) => [number, text]));
  const last = Math.max(0, ...lines);
  const above = groups.filter(({ line }) => line < last);
  const isClosed = (line: number, title: string): boolean =>
    opennessOfTitle(title) === 'closed' ||
    /^[\s\d.)]*\(?(?:lukket|l)\)?\b/iu.test(printed.get(line) ?? '') ||
    above.findLast((group) => group.line < line)?.status === 'closed';
  return new Set(
    entries
      .filter(({ line, title }) => isClosed(line, title))
      .flatMap(({ title }) => [title, title.replaceAll(statement, '')])
      .map((title) => comparable(withoutNumber(title.trim()))),
  );
}

/** What the list says of an entry, and the item's own title may not. */
const statement =
  /(?:(?<!\s)\s+)?[([][^()[\]]*[)\]]\s*|(?:(?<!\s)\s+)?[-–—:] lukket.*$|^lukket[^:–—-]*[:–—-]\s*/giu;
