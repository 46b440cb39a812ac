/**
 * Reading order of a page: blocks from top to bottom, and column by column. A document set in columns
 * is split at its known column edges.
 */
import { mostCommonOf } from '../../counts.ts';
import { partsOf } from '../tables/aligned-tables.ts';
import { followGutter } from './follow-gutter.ts';
import { moveLeft, type ColumnEdges, type TwoColumns, columnsAt, linesOf } from './page-columns.ts';
import type { Printed, PrintedLine } from '../page/printed-page.ts';

/** Least number of lines in each column. */
const fewestLines = 5;

/** Least average number of words in a line. */
const fewestWords = 3;

/** Most lines fill this share of their column. */
const fullness = 0.6;

/** Share of the lines that begin in the middle of a sentence; names and cells do not. */
const withinSentence = 1 / 3;

/** A part of a page that is read from top to bottom before anything beside it. */
export interface Block {
  printed: Printed[];
  /** Left edge of most lines. */
  left: number;
  /** Right edge of full lines. */
  right: number;
  /** Distance from the page's first column to this one. */
  beside?: number;
}

/** The block moved to the first column, so that paragraphs can continue from column to column. */
export function inFirstColumn({ printed, left, right, beside = 0 }: Block): Block {
  return {
    printed: printed.map((part) => moveLeft(part, beside)),
    left: left - beside,
    right: right - beside,
  };
}

/**
 * Splits a page into blocks in reading order. `right` is the right edge of its text, `edges` the
 * columns of a document set in columns.
 */
export function readingOrder(
  printed: readonly Printed[],
  right: number,
  edges?: ColumnEdges,
): Block[] {
  const blocks: Block[] = [];
  let plain: Printed[] = [];
  let start = 0;
  while (start < printed.length) {
    const paged = edges && documentColumnsAt(printed, start, edges);
    const columns = paged?.columns ?? columnsFrom(printed, start);
    const here = printed[start];
    if (columns) {
      if (plain.length > 0) blocks.push(blockOf(plain, right));
      plain = [];
      for (const lines of [columns.left, columns.right]) {
        const isRight = lines === columns.right;
        const moved = paged && isRight ? paged.edges.right - paged.edges.left : 0;
        const edge = Math.max(...lines.map((line) => line.right));
        // A page may have more columns than two.
        for (const block of readingOrder(lines, edge, isRight ? undefined : paged?.edges.within)) {
          blocks.push({ ...block, beside: (block.beside ?? 0) + moved });
        }
      }
      start = columns.end;
    } else {
      if (here) plain.push(here);
      start += 1;
    }
  }
  if (plain.length > 0) blocks.push(blockOf(plain, right));
  return blocks;
}

/** A block of `printed` whose full lines end at `right`. */
export function blockOf(printed: Printed[], right: number): Block {
  const left = mostCommonOf(printed.map((part) => Math.round(part.left))) ?? 0;
  return { printed, left, right };
}

/** The two columns that begin at the line `start`, if any. */
function columnsFrom(printed: readonly Printed[], start: number): TwoColumns | undefined {
  const first = printed[start];
  if (first?.kind !== 'line') return undefined;
  const parts = partsOf(first);
  for (let gap = 1; gap < parts.length; gap++) {
    const [before, after] = [parts[gap - 1], parts[gap]];
    if (!before || !after) continue;
    const columns = followGutter(printed, start, { from: before.right, to: after.left });
    if (columns && isText(columns.left) && isText(columns.right)) return columns;
  }
  return undefined;
}

/** Whether lines are running text rather than cells or a list of names. */
function isText(lines: readonly PrintedLine[]): boolean {
  const words = lines.reduce((sum, line) => sum + line.words.length, 0);
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const full = lines.filter((line) => line.right - left >= fullness * (right - left));
  const within = lines.filter((line) => /^\p{Ll}/u.test(line.words[0]?.text ?? ''));
  return (
    lines.length >= fewestLines &&
    words >= fewestWords * lines.length &&
    full.length >= lines.length / 2 &&
    within.length >= withinSentence * lines.length
  );
}

/** The columns that begin at `start`, and which of the document's edges they have. */
function documentColumnsAt(
  printed: readonly Printed[],
  start: number,
  edges: ColumnEdges,
): { columns: TwoColumns; edges: ColumnEdges } | undefined {
  const columns = columnsAt(printed, start, edges);
  if (columns || !edges.within) return columns && { columns, edges };
  // A page may fill only the first two of three columns.
  const two = columnsAt(printed, start, edges.within);
  if (!two || two.right.some((part) => part.right > edges.right)) return undefined;
  return { columns: two, edges: edges.within };
}

/** The lines of a page, column by column. */
export function linesInColumns(printed: readonly Printed[], edges: ColumnEdges): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (let start = 0; start < printed.length; start++) {
    const found = documentColumnsAt(printed, start, edges);
    const here = printed[start];
    if (found) {
      const { left, right } = found.columns;
      const { within } = found.edges;
      lines.push(...(within ? linesInColumns(left, within) : linesOf(left)), ...linesOf(right));
    } else if (here?.kind === 'line') lines.push(here);
    start = Math.max(start, (found?.columns.end ?? 0) - 1);
  }
  return lines;
}
