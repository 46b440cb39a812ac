/**
 * Joins lines to paragraphs by line spacing, indentation, and whether the line above is full, so
 * that the next word would not have fitted. Paragraphs may span columns and pages.
 */
import type { Block } from '../columns/columns.ts';
import { readMark, type ItemMark } from './list-items.ts';
import type { PrintedLine, PrintedTable } from '../page/printed-page.ts';
import type { Setting } from '../lines/setting.ts';
import { continues, isNextLine } from './continued-paragraph.ts';

export interface Paragraph {
  kind: 'paragraph';
  lines: PrintedLine[];
  /** Of a list item. */
  mark?: ItemMark;
  /** Right edge of the block of its last line. */
  right: number;
}

/**
 * The paragraphs and tables of a document's blocks. `isEntry` tells whether a line ends a contents
 * entry.
 */
export function findParagraphs(
  blocks: readonly Block[],
  setting: Setting,
  isEntry: (line: PrintedLine) => boolean,
): (Paragraph | PrintedTable)[] {
  const endsEntry = (part: Paragraph | PrintedTable | undefined): boolean => {
    const last = part?.kind === 'paragraph' ? part.lines.at(-1) : undefined;
    return last !== undefined && isEntry(last);
  };
  const found: (Paragraph | PrintedTable)[] = [];
  for (const { printed: all, right, left } of blocks) {
    for (const [index, printed] of all.entries()) {
      const last = found.at(-1);
      if (printed.kind === 'table') {
        found.push(printed);
      } else if (
        last?.kind === 'paragraph' &&
        !endsEntry(last) &&
        (continues(
          last,
          { line: printed, below: all[index + 1], isFirst: index === 0, left },
          setting,
        ) ||
          (isEntry(printed) &&
            endsEntry(found.at(-2)) &&
            isNextLine(last.lines.at(-1) ?? printed, printed, setting)))
      ) {
        last.lines.push(printed);
        last.right = right;
      } else {
        const mark = readMark(printed);
        found.push({ kind: 'paragraph', lines: [printed], right, ...(mark && { mark }) });
      }
    }
  }
  return found;
}
