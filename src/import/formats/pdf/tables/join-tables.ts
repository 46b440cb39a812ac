/** Joins tables that continue on the next page, where they may repeat their header row. */
import type { PageNoise } from '../../../source-line.ts';
import type { Block } from '../columns/columns.ts';
import { lineText, type Printed, type PrintedTable } from '../page/printed-page.ts';

/** Greatest difference, in points, between the edges of a table on two pages. */
const tolerance = 3;

/** Whether `next` is the continuation of a table: same edges and columns, on the next page. */
export const continues = (
  { page, left, right, rows }: PrintedTable,
  next: Pick<PrintedTable, 'page' | 'left' | 'right'> & { columns: number },
): boolean =>
  next.page === page + 1 &&
  Math.abs(next.left - left) <= tolerance &&
  Math.abs(next.right - right) <= tolerance &&
  rows[0]?.length === next.columns;

/** Joins tables across pages. A repeated header row is noise. */
export function joinTables(blocks: readonly Block[]): { blocks: Block[]; noise: PageNoise[] } {
  const noise: PageNoise[] = [];
  const joined: Block[] = [];
  // The table that ends the last block, the list it is in, and the page it ends on.
  let open: { table: PrintedTable; in: Printed[]; page: number } | undefined;
  for (const block of blocks) {
    const printed = [...block.printed];
    const [first] = printed;
    if (
      open &&
      first?.kind === 'table' &&
      continues({ ...open.table, page: open.page }, edgesOf(first))
    ) {
      const repeats = rowText(first.rows[0]) === rowText(open.table.rows[0]);
      if (repeats) noise.push({ page: first.page, text: rowText(first.rows[0]), reason: 'header' });
      const rows = [...open.table.rows, ...first.rows.slice(repeats ? 1 : 0)];
      open.table = { ...open.table, rows };
      open.page = first.page;
      open.in.splice(-1, 1, open.table);
      printed.shift();
    }
    joined.push({ ...block, printed });
    const last = printed.at(-1);
    if (last)
      open = last.kind === 'table' ? { table: last, in: printed, page: last.page } : undefined;
  }
  return { blocks: joined, noise };
}

const edgesOf = ({ page, left, right, rows }: PrintedTable) => ({
  page,
  left,
  right,
  columns: rows[0]?.length ?? 0,
});

const rowText = (row: PrintedTable['rows'][number] = []): string =>
  row.map((cell) => cell.map(lineText).join(' ')).join(' ');
