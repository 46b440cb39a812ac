/** The lines of a source with the item that each was read as part of, for a page that shows both. */
import type { LeftOutReason } from './draft.ts';
import type { Recognised } from './import-document.ts';
import type { SourceLine } from './source-line.ts';

export interface ShownLine {
  /** Number of the line in the source, as notes have it. */
  line: number;
  page?: number;
  /** Empty for a line of a closed item. */
  text: string;
  /** Place of the item among those of the meeting, from 0; absent above the first. */
  item?: number;
  /** Why it is no part of the minutes. */
  leftOut?: LeftOutReason;
}

/** A source as it was read. */
export interface ShownSource {
  lines: ShownLine[];
  /** The text of the meeting's file; absent where it was refused. */
  text?: string;
  /** Whether that is of other documents as well. */
  isJoined?: true;
}

/** The lines with words, in their order. */
export function shownLines({ draft, lines, printedLine }: Recognised): ShownLine[] {
  const begins = draft.items.map(({ line, headLines = [] }) => Math.min(line, ...headLines));
  return lines.flatMap((source) => {
    const text = textOf(source);
    if (text.trim() === '') return [];
    const item = begins.findLastIndex((begin) => begin <= source.number);
    const leftOut = draft.leftOut.get(source.number);
    return [
      {
        line: printedLine(source.number),
        ...(source.page !== undefined && { page: source.page }),
        text: leftOut === 'closed' ? '' : text,
        ...(item !== -1 && { item }),
        ...(leftOut !== undefined && { leftOut }),
      },
    ];
  });
}

const textOf = ({ text, table, list }: SourceLine): string => {
  if (table) return table.map((row) => row.join(' | ')).join('\n');
  return list ? `${list.mark} ${text}` : text;
};
