/**
 * Detects whether a document is set in two or three columns, by the edge at which the lines of the
 * right one begin. As minutes are full of short lines, the evidence is that columns go down the
 * page, not their text.
 */
import { mostCommon, mostCommonOf } from '../../counts.ts';
import { areColumns, countBeginnings, fewestAtEdge } from './column-evidence.ts';
import {
  columnsAt,
  linesOf,
  type ColumnEdges,
  roundSize,
  type HeadsAcross,
  tolerance,
} from './page-columns.ts';
import { type Printed, type PrintedLine, allBold } from '../page/printed-page.ts';

/**
 * The column edges of a document; `undefined` if it is not set in columns. One page has to prove
 * them; they then apply to all pages, whose columns may be short.
 */
export function findColumnEdges(pages: readonly (readonly Printed[])[]): ColumnEdges | undefined {
  for (const printed of pages) {
    const three = findThree(printed);
    if (three) {
      const { first, second, third } = three;
      const heads = findHeadsAcross(pages, third);
      return { left: first, right: third, heads, within: { left: first, right: second, heads } };
    }
    const edge = commonEdge(printed);
    if (edge === undefined) continue;
    for (let start = 0; start < printed.length; start++) {
      const columns = columnsAt(printed, start, { right: edge });
      if (columns && areColumns(columns, edge)) {
        const left = mostCommonOf(linesOf(columns.left).map((line) => Math.round(line.left))) ?? 0;
        return { left, right: edge, heads: findHeadsAcross(pages, edge) };
      }
      start = Math.max(start, (columns?.end ?? 0) - 1);
    }
  }
  return undefined;
}

/**
 * The most common edge, near the middle of the page, of words that begin a line or follow a wide
 * gap.
 */
function commonEdge(printed: readonly Printed[]): number | undefined {
  const lines = linesOf(printed);
  const from = Math.min(...lines.map(({ left }) => left));
  const to = Math.max(...lines.map(({ right }) => right));
  const counts = new Map(
    [...countBeginnings(lines)].filter(([edge]) => {
      const part = (edge - from) / (to - from);
      return part >= 0.35 && part <= 0.65;
    }),
  );
  const most = mostCommon(counts);
  return most !== undefined && (counts.get(most) ?? 0) >= fewestAtEdge ? most : undefined;
}

/** Sizes of the bold lines above the first columns of a document that occur in no column. */
function findHeadsAcross(pages: readonly (readonly Printed[])[], edge: number): HeadsAcross {
  const above: number[] = [];
  const within: number[] = [];
  for (const printed of pages) {
    const isFirst = within.length === 0;
    const heads: number[] = [];
    for (let start = 0; start < printed.length; start++) {
      const columns = columnsAt(printed, start, { right: edge });
      const here = printed[start];
      if (columns) {
        const bottom = columns.right.at(-1)?.bottom ?? 0;
        const left = linesOf(columns.left).filter((line) => line.top < bottom);
        if (isFirst && within.length === 0) above.push(...heads);
        within.push(0, ...sizesOfBold([...left, ...linesOf(columns.right)]));
      } else if (here?.kind === 'line') heads.push(...sizesOfBold([here]));
      start = Math.max(start, (columns?.end ?? 0) - 1);
    }
  }
  return new Set(above.filter((size) => !within.includes(size)));
}

const sizesOfBold = (lines: readonly PrintedLine[]): number[] =>
  lines.filter(allBold).map(roundSize);

/** Share of the text width that the first column takes with its gutter. */
const part = { least: 0.3, most: 0.4 };

/** The left edges of three columns; `undefined` unless each adjacent pair is certain. */
function findThree(
  printed: readonly Printed[],
): { first: number; second: number; third: number } | undefined {
  const lines = linesOf(printed);
  const first = Math.min(...lines.map(({ left }) => left));
  const width = Math.max(...lines.map(({ right }) => right)) - first;
  const edges = [...countBeginnings(lines)].flatMap(([edge, n]) =>
    n >= fewestAtEdge ? [edge] : [],
  );
  for (const second of edges) {
    const step = second - first;
    if (step < part.least * width || step > part.most * width) continue;
    const third = edges.find((edge) => Math.abs(edge - second - step) <= 2 * tolerance);
    if (third !== undefined && areThree(printed, second, third)) return { first, second, third };
  }
  return undefined;
}

/** Whether, anywhere on the page, there are columns on both sides of both edges. */
function areThree(printed: readonly Printed[], second: number, third: number): boolean {
  for (let start = 0; start < printed.length; start++) {
    const outer = columnsAt(printed, start, { right: third });
    const inner = outer && columnsAt(outer.left, 0, { right: second });
    if (!inner || !areColumns(inner, second)) continue;
    if (areColumns({ left: inner.right, right: outer.right }, third)) return true;
  }
  return false;
}
