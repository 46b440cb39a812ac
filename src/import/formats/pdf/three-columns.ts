/** Three columns, as newsletters are set: they are told by being as wide as each other. */
import { areColumns, countBeginnings, fewestAtEdge } from './column-evidence.ts';
import { columnsAt, linesOf, tolerance } from './page-columns.ts';
import type { Printed } from './printed-page.ts';

/** The first of three columns, with the room beside it, takes such a part of the text's width. */
const part = { least: 0.3, most: 0.4 };

/** Where three columns of a page begin; `undefined` where two beside each other are not certain. */
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

/** Whether there are columns on both sides of both edges anywhere on the page. */
function areThree(printed: readonly Printed[], second: number, third: number): boolean {
  for (let start = 0; start < printed.length; start++) {
    const outer = columnsAt(printed, start, { right: third });
    const inner = outer && columnsAt(outer.left, 0, { right: second });
    if (!inner || !areColumns(inner, second)) continue;
    if (areColumns({ left: inner.right, right: outer.right }, third)) return true;
  }
  return false;
}
