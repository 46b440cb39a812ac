/**
 * Writes the lines of an Office document: the runs of a paragraph without anything between them, rows of
 * tables with the heads of their columns, and changed paragraphs twice, as they are and as they were.
 */
import { tableText, type TableText } from '../table-text.ts';

export interface Section {
  /** What a table (a sheet) or a page (a slide) is called, in the formats that have several in a part. */
  table?: string;
  page?: string;
  lines: string[];
}

interface Line {
  now: string;
  before: string;
  isChanged: boolean;
}

interface Table {
  text: TableText;
  row: string[];
  /** Lines of the open cell. */
  cell: string[] | undefined;
  repeated: number;
}

export interface LineWriter {
  sections: Section[];
  /** Adds to the open line, or else a line. */
  add(text: string): void;
  beginLine(): void;
  endLine(): void;
  /** Text up to the end is deleted, or inserted. */
  begin(change: 'deletion' | 'insertion'): void;
  end(change: 'deletion' | 'insertion'): void;
  beginTable(): void;
  endTable(): void;
  /** A cell that stands for so many. */
  beginCell(repeated: number): void;
  endCell(): void;
  endRow(): void;
  /** How deep in tables the next text stands. */
  depth(): number;
}

export function lineWriter(): LineWriter {
  const sections: Section[] = [{ lines: [] }];
  const open: Line[] = [];
  const tables: Table[] = [];
  const inside = { deletion: 0, insertion: 0 };

  const write = (line: string): void => {
    if (line.trim() !== '') (tables.at(-1)?.cell ?? sections.at(-1)?.lines)?.push(line);
  };
  return {
    sections,
    add(text) {
      const line = open.at(-1);
      if (line === undefined) write(text);
      else {
        if (inside.deletion === 0) line.now += text;
        if (inside.insertion === 0) line.before += text;
        line.isChanged ||= inside.deletion + inside.insertion > 0;
      }
    },
    beginLine() {
      open.push({ now: '', before: '', isChanged: false });
    },
    endLine() {
      const line = open.pop();
      if (line === undefined) return;
      write(line.now);
      if (line.isChanged && line.before !== line.now) write(line.before);
    },
    begin(change) {
      inside[change]++;
    },
    end(change) {
      inside[change] = Math.max(0, inside[change] - 1);
    },
    beginTable() {
      tables.push({ text: tableText(), row: [], cell: undefined, repeated: 1 });
    },
    endTable() {
      tables.pop();
      const isNamed = sections.at(-1)?.table !== undefined;
      if (tables.length === 0 && isNamed) sections.push({ lines: [] });
    },
    beginCell(repeated) {
      const table = tables.at(-1);
      if (table) Object.assign(table, { cell: [], repeated });
    },
    endCell() {
      const table = tables.at(-1);
      if (table === undefined) return;
      const text = table.cell?.join(' ') ?? '';
      for (let n = 0; n < table.repeated; n++) table.row.push(text);
      table.cell = undefined;
    },
    endRow() {
      const table = tables.at(-1);
      if (table === undefined) return;
      const line = table.text.row(table.row).trimEnd();
      table.row = [];
      if (line !== '') (tables.at(-2)?.cell ?? sections.at(-1)?.lines)?.push(line);
    },
    depth: () => tables.length,
  };
}
