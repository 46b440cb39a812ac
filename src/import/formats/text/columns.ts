/**
 * Lines of a text whose parts stand in columns, with tabs or blanks between them: a table where all lines
 * have the same columns, and otherwise the lines that they are, never one paragraph.
 */
import type { ReadingDoubt, SourceLine } from '../../source-line.ts';

export interface TextLines {
  lines: SourceLine[];
  /** Where lines in columns stayed lines. */
  doubts: ReadingDoubt[];
}

/** A line, and what stands in its columns. */
interface Row {
  line: SourceLine;
  cells: string[];
  /** The same, where each tab begins a column. */
  exact: string[];
}

/** Finds the lines in columns. */
export function joinColumns(lines: readonly SourceLine[]): TextLines {
  const found: TextLines = { lines: [], doubts: [] };
  let open: Row[] = [];
  const finish = (): boolean => {
    const isRun = open.length >= fewestRows;
    if (isRun) addRun(open, found);
    else found.lines.push(...open.map(({ line }) => line));
    open = [];
    return isRun;
  };
  for (const line of lines) {
    const cells = cellsOf(line);
    if (cells.length > 1) {
      open.push({ line, cells, exact: line.text.trim().split(/(?:(?<! ) +)?\t */u) });
      continue;
    }
    // What follows lines in columns begins anew.
    const isBelow = finish() && line.text.trim() !== '';
    found.lines.push(isBelow ? { ...line, whole: true } : line);
  }
  finish();
  return found;
}

/** A single line is a line. */
const fewestRows = 2;

/** A number or a letter before an item or a point, not a cell: `1.`, `a)`, `Punkt 3`, `-`. */
const mark =
  /^(?:(?:punkt|pkt\.?|sag|§|bilag)?\s*(?:nr\.?\s*)?\d{1,4}[.):]|[a-zæøå][.)]|(?:punkt|pkt\.?|sag|§|bilag) ?\d{1,4}|[-–·•o*])$/iu;

/** The parts of a line in its columns: parted by tabs, or by three blanks or more. */
function cellsOf({ text, table, emphasis }: SourceLine): string[] {
  if (table ?? emphasis?.headingLevel) return [];
  const cells = text.trim().split(/(?:(?<!\s)\s+)?\t\s*|\s{3,}|(?:(?<!\s)\s+)?\.{4,}\s*/u);
  const [first = ''] = cells;
  return leader.test(text) || mark.test(first) ? [] : cells;
}

/** The dots of a contents list. */
const leader = /(?<![.…·_] ?)(?:[.…·_] ?){3,}\s*\d{0,4}$/u;

/** Least number of columns that make a table, whatever is in them. */
const fewestColumns = 3;

function addRun(rows: readonly Row[], { lines, doubts }: TextLines): void {
  const [first] = rows;
  if (!first) return;
  const isEven = (key: 'cells' | 'exact'): boolean =>
    first[key].length >= fewestColumns &&
    rows.every((row) => row[key].length === first[key].length);
  const even = isEven('exact') ? 'exact' : isEven('cells') ? 'cells' : undefined;
  if (even !== undefined) {
    const table = rows.map((row) => row[even]);
    lines.push({ number: first.line.number, text: '', whole: true, table });
    return;
  }
  lines.push(...rows.map(({ line }) => ({ ...line, whole: true })));
  const most = Math.max(...rows.map(({ cells }) => cells.length));
  if (most >= fewestColumns) {
    doubts.push({ line: first.line.number, kind: 'columns-kept', text: first.cells.join(' ') });
  }
}
