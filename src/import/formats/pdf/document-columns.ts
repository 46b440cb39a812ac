/** Splits the pages of a document set in columns at the known column edges. */
import { columnsAt, linesOf, type ColumnEdges, type TwoColumns } from './page-columns.ts';
import type { Printed, PrintedLine } from './printed-page.ts';

/** The columns that begin at `start`, and which of the document's edges they have. */
export function documentColumnsAt(
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
