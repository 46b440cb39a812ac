/** How the lines of a document stand to each other: the blank ones between them are evidence. */
import type { SourceLine } from '../source-line.ts';

export interface Layout {
  lines: readonly SourceLine[];
  /** Place of the nearest line with words above or below that at `index`; -1 where there is none. */
  above: (index: number) => number;
  below: (index: number) => number;
  /** The printed words of the line at `index`; empty outside the document. */
  textAt: (index: number) => string;
  /** Whether a paragraph, a heading or an item of a list begins with the line at `index`. */
  standsAlone: (index: number) => boolean;
}

export const isBlank = (line: SourceLine | undefined): boolean =>
  line === undefined || (line.table === undefined && line.text.trim() === '');

/** Looks at the lines once; every question is answered from that. */
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
