/** The text of an export as source lines, each with the place in its file that it is from. */
import type { PageNoise, SourceLine } from '../source-line.ts';

export interface ExportLines {
  /** Adds a line from line `at` of the file; returns it with its number. */
  add: (line: Omit<SourceLine, 'number'>, at: number) => SourceLine;
  lines: readonly SourceLine[];
  noise: PageNoise[];
  /** The line of the file that a numbered one is from. */
  printedLine: (number: number) => number;
}

export function startLines(): ExportLines {
  const lines: SourceLine[] = [];
  const origins: number[] = [];
  return {
    lines,
    noise: [],
    add(line, at) {
      const numbered = { ...line, number: lines.length + 1 };
      lines.push(numbered);
      origins.push(at);
      return numbered;
    },
    printedLine: (number) => origins[number - 1] ?? number,
  };
}
