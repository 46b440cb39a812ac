/**
 * Finds out whether a document is set in two columns, or three, by the edge at which the lines of the
 * right one begin. Minutes are full of short lines, so what a column says is no evidence; that it goes
 * down the page is.
 */
import { areColumns, countBeginnings, fewestAtEdge } from './column-evidence.ts';
import { findHeadsAcross } from './heads-across.ts';
import { columnsAt, linesOf, type ColumnEdges } from './page-columns.ts';
import type { Printed, PrintedLine } from './printed-page.ts';
import { findThree } from './three-columns.ts';

/**
 * The edges of the columns of a document's pages; `undefined` where they are not set in columns. One page
 * must show it beyond doubt; it then holds for the others, whose columns may be short.
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
        const left = mostOf(countEdges(linesOf(columns.left)))?.[0] ?? 0;
        return { left, right: edge, heads: findHeadsAcross(pages, edge) };
      }
      start = Math.max(start, (columns?.end ?? 0) - 1);
    }
  }
  return undefined;
}

/** Where most of the words begin that follow a wide gap or stand first in the right half. */
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
  const most = mostOf(counts);
  return most && most[1] >= fewestAtEdge ? most[0] : undefined;
}

function countEdges(lines: readonly PrintedLine[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { left } of lines) {
    counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  }
  return counts;
}

const mostOf = (counts: ReadonlyMap<number, number>): [number, number] | undefined =>
  [...counts].toSorted(([, one], [, other]) => other - one)[0];
