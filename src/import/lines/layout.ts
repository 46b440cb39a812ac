/** The lines of a document with quick access to their neighbours; blank lines are evidence. */
import type { SourceLine } from '../source-line.ts';

export interface Layout {
  lines: readonly SourceLine[];
  /**
   * Index of the nearest non-blank line above or below the line at `index`; -1 if there is none.
   */
  above: (index: number) => number;
  below: (index: number) => number;
  /** The trimmed text of the line at `index`; empty outside the document. */
  textAt: (index: number) => string;
  /**
   * Whether the line at `index` begins a block: it follows a blank line or a whole paragraph, or is
   * one.
   */
  standsAlone: (index: number) => boolean;
}

export const isBlank = (line: SourceLine | undefined): boolean =>
  line === undefined || (line.table === undefined && line.text.trim() === '');

/** Indexes the lines once; all look-ups take constant time. */
export function layOut(lines: readonly SourceLine[]): Layout {
  const above: number[] = [];
  const below: number[] = [];
  for (let last = -1, index = 0; index < lines.length; index++) {
    above.push(last);
    if (!isBlank(lines[index])) last = index;
  }
  for (let next = -1, index = lines.length - 1; index >= 0; index--) {
    below[index] = next;
    if (!isBlank(lines[index])) next = index;
  }
  return {
    lines,
    above: (index) => above[index] ?? -1,
    below: (index) => below[index] ?? -1,
    textAt: (index) => lines[index]?.text.trim() ?? '',
    standsAlone: (index) =>
      isBlank(lines[index - 1]) || lines[index]?.whole === true || lines[index - 1]?.whole === true,
  };
}
