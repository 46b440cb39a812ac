/** Detects three columns, as in newsletters, by their equal width. */
import { areColumns, countBeginnings, fewestAtEdge } from './column-evidence.ts';
import { columnsAt, linesOf, tolerance } from './page-columns.ts';
import type { Printed } from './printed-page.ts';

/** Share of the text width that the first column takes with its gutter. */
const part = { least: 0.3, most: 0.4 };

/** The left edges of three columns; `undefined` unless each adjacent pair is certain. */
export function findThree(
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
