/**
 * Detects whether a document is set in two or three columns, by the edge at which the lines of the
 * right one begin. As minutes are full of short lines, the evidence is that columns go down the
 * page, not their text.
 */
import { count, mostCommon } from '../counts.ts';
import { areColumns, countBeginnings, fewestAtEdge } from './column-evidence.ts';
import { findHeadsAcross } from './heads-across.ts';
import { columnsAt, linesOf, type ColumnEdges } from './page-columns.ts';
import type { Printed, PrintedLine } from './printed-page.ts';
import { findThree } from './three-columns.ts';

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
        const left = mostCommon(countEdges(linesOf(columns.left))) ?? 0;
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
  const [from, to] = [
    Math.min(...lines.map(({ left }) => left)),
    Math.max(...lines.map(({ right }) => right)),
  ];
  const counts = new Map(
    [...countBeginnings(lines)].filter(([edge]) => {
      const part = (edge - from) / (to - from);
      return part >= 0.35 && part <= 0.65;
    }),
  );
  const most = mostCommon(counts);
  return most !== undefined && (counts.get(most) ?? 0) >= fewestAtEdge ? most : undefined;
}

function countEdges(lines: readonly PrintedLine[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { left } of lines) count(counts, Math.round(left));
  return counts;
}
