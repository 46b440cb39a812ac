/** Pipe tables in a text: `| Skatter | -1.000,8 | 0,1% |`. */
import type { SourceLine } from '../../source-line.ts';

const row = /^\s*\|.*\|\s*$/;

/** A delimiter row, in any position: `|---|:-:|`. */
const rule = /^\s*\|(?:\s*:?-{3,}:?\s*\|)+\s*$/;

/**
 * Directly below the header row one dash is enough; in other rows a lone dash is a cell's value.
 */
const shortRule = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;

/** A single row is just a line with pipes. */
const fewestRows = 2;

/** Replaces the rows of each table by one line that holds the table. */
export function joinPipeTables(lines: readonly SourceLine[]): SourceLine[] {
  const joined: SourceLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const rows: SourceLine[] = [];
    for (let line = lines[at + rows.length]; line && row.test(line.text);) {
      rows.push(line);
      line = lines[at + rows.length];
    }
    const [first] = rows;
    if (first && rows.length >= fewestRows) {
      joined.push(tableOf(first, rows));
      at += rows.length - 1;
    } else {
      const line = lines[at];
      if (line) joined.push(line);
    }
  }
  return joined;
}

function tableOf({ number }: SourceLine, rows: readonly SourceLine[]): SourceLine {
  const cells = rows
    .filter(({ text }, at) => !(at === 1 ? shortRule : rule).test(text))
    .map(({ text }) =>
      text
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
  const columns = Math.max(...cells.map(({ length }) => length));
  const table = cells.map((own) => Array.from({ length: columns }, (_, at) => own[at] ?? ''));
  return { number, text: '', whole: true, table };
}
