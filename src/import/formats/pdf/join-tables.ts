/** Tables that go on at the top of the next page, under the head they repeat there. */
import type { PageNoise } from '../../source-line.ts';
import type { Block } from './columns.ts';
import { lineText, type Printed, type PrintedTable } from './printed-page.ts';

/** Edges of one table on two pages are no more points apart. */
const tolerance = 3;

/** Whether a table with these edges and columns is the other one going on over the page. */
export const continues = (
  { page, left, right, rows }: PrintedTable,
  next: Pick<PrintedTable, 'page' | 'left' | 'right'> & { columns: number },
): boolean =>
  next.page === page + 1 &&
  Math.abs(next.left - left) <= tolerance &&
  Math.abs(next.right - right) <= tolerance &&
  rows[0]?.length === next.columns;

/** Joins tables that go on at the top of a page; a head exactly like the first is left out. */
export function joinTables(blocks: readonly Block[]): { blocks: Block[]; noise: PageNoise[] } {
  const noise: PageNoise[] = [];
  const joined: Block[] = [];
  // The table that ends the last block, where it stands, and the page it ends on.
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
