/** Reads the rows of a table of a page. */
import type { Element } from 'hast';
import { writeLines } from '../line-writer.ts';
import type { Cell } from '../table-lines.ts';
import { leaveOutHidden, type Context, type Walk } from './traversal.ts';

/** Writes what is in an element. */
type VisitChildren = (parent: Element, context: Context, walk: Walk) => void;

/** The cells of a table, row by row; `visit` writes what is in a cell. */
export const readRows = (
  table: Element,
  context: Context,
  walk: Walk,
  visit: VisitChildren,
): Cell[][] => rowsOf(table, walk).map((row) => readRow(row, context, walk, visit));

/** The rows of a table that are shown, without those of nested tables. */
function rowsOf(table: Element, walk: Walk): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (walk.isHidden(child, table)) {
      leaveOutHidden(child, walk);
      return [];
    }
    if (child.tagName === 'tr') return [child];
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child, walk) : [];
  });
}

/** Limit for `colspan`, against absurd values. */
const mostColumns = 100;

function readRow(row: Element, context: Context, walk: Walk, visit: VisitChildren): Cell[] {
  return row.children.flatMap((cell) => {
    if (cell.type !== 'element' || !/^t[dh]$/.test(cell.tagName)) return [];
    const writer = writeLines();
    if (walk.isHidden(cell, row)) {
      leaveOutHidden(cell, { ...walk, writer });
      return [writer.finish()];
    }
    visit(cell, { ...context, line: {}, depth: 0 }, { ...walk, writer });
    const span = Math.min(Number(cell.properties.colSpan ?? 1) || 1, mostColumns);
    return [writer.finish(), ...Array.from({ length: span - 1 }, () => [])];
  });
}
