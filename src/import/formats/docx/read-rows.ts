/** Reads the tables of a Word document. */
import { note } from '../../report.ts';
import type { WrittenLine } from '../line-writer.ts';
import type { Cell } from '../table-lines.ts';
import { deepText, removedWords } from './changes.ts';
import type { Progress } from './progress.ts';
import { contentOf, find, valueAt, type Xml } from './xml.ts';
import { oneLine } from '../../../minutes/words/plain-words.ts';

/** Writes the blocks in an element. */
type WriteBlocks = (parent: Xml, progress: Progress) => WrittenLine[];

/** Limit for `gridSpan`, against absurd values. */
const mostColumns = 100;

/** The rows of a table; `write` writes what is in a cell. */
export function readRows(table: Xml, progress: Progress, write: WriteBlocks): Cell[][] {
  const rows = contentOf(table).filter(({ name }) => name === 'tr');
  return rows.map((row) => {
    if (find(row, 'trPr', 'del')) return [[leaveOut(row, progress)]];
    const cells = contentOf(row).filter(({ name }) => name === 'tc');
    const before = emptyCells(valueAt(row, 'trPr', 'gridBefore'), 0);
    const own = cells.flatMap((cell) => [
      readCell(cell, progress, write),
      ...emptyCells(valueAt(cell, 'tcPr', 'gridSpan'), 1),
    ]);
    const [first = [], ...others] = [...before, ...own];
    const isAdded = find(row, 'trPr', 'ins') !== undefined;
    const said = note(
      'tracked-change',
      undefined,
      isAdded ? oneLine(deepText(row, 'in-force')) : '',
      0,
    );
    return isAdded ? [[...first, { text: '', remarks: [said] }], ...others] : [first, ...others];
  });
}

/** As many empty cells as a property says, less those that are there. */
function emptyCells(count: string | undefined, less: number): Cell[] {
  const cells = (Number(count ?? less) || less) - less;
  return Array.from({ length: Math.min(Math.max(cells, 0), mostColumns) }, () => []);
}

function readCell(cell: Xml, progress: Progress, write: WriteBlocks): WrittenLine[] {
  if (find(cell, 'tcPr', 'cellDel')) return [leaveOut(cell, progress)];
  return write(cell, { ...progress, isInCell: true });
}

/** What is removed under tracked changes is told and not read. */
function leaveOut(element: Xml, { account }: Progress): WrittenLine {
  account.omitted.push(deepText(element, 'in-force'));
  return { text: '', remarks: [removedWords(element)] };
}
