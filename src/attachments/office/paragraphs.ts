/**
 * The words of a part of an Office document (OOXML or ODF), whatever its vocabulary: the runs of a
 * paragraph without anything between them, a line for each paragraph and each row of a table. Tracked
 * changes are read twice, as the text is and as it was.
 */
import { attribute, attributesOf, readMarkup } from '../markup.ts';
import { tableText, type TableText } from '../table-text.ts';

/** Elements whose text is one line, however many elements it is divided into. */
const paragraphs = new Set('p h si is author creator date lpwstr'.split(' '));

/** Elements that stand for a sign, and end no line. */
const signs: Readonly<Record<string, string>> = {
  ...{ tab: '\t', ptab: '\t', br: '\n', cr: '\n', 'line-break': '\n', s: ' ' },
  ...{ noBreakHyphen: '-', softHyphen: '' },
};

const deletions = new Set(['del', 'moveFrom']);
const insertions = new Set(['ins', 'moveTo']);
const tables = new Set(['tbl', 'table']);
const rows = new Set(['tr', 'table-row']);
const cells = new Set(['tc', 'table-cell', 'covered-table-cell']);

/** Elements whose text is an instruction or a measure, and no part of the line it stands in. */
const instructions = new Set(
  'instrText delInstrText posOffset pctPosHOffset pctPosVOffset pctWidth pctHeight align'.split(
    ' ',
  ),
);

/** Attributes that name what follows: a property without its name would be a bare number. */
const naming = new Set(['property', 'user-defined', 'docVar', 'variable-set', 'user-field-decl']);

/** Cells that one element stands for, at most: a sheet repeats empty ones to its edge. */
const mostRepeated = 64;

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

/**
 * Reads the XML of a part into its sections: one, unless the part has tables or pages with names.
 * `onEntities` is called if the part declares entities.
 */
export function officeText(xml: string, onEntities: () => void): Section[] {
  const sections: Section[] = [{ lines: [] }];
  const asides: string[] = [];
  const open: Line[] = [];
  const inTables: Table[] = [];
  let deleted = 0;
  let inserted = 0;
  let instruction: string | undefined;

  const write = (line: string): void => {
    if (line.trim() === '') return;
    const cell = inTables.at(-1)?.cell;
    if (cell) cell.push(line);
    else sections.at(-1)?.lines.push(line);
  };
  const add = (text: string): void => {
    const line = open.at(-1);
    if (instruction !== undefined) instruction += text;
    else if (line === undefined) write(text);
    else {
      if (deleted === 0) line.now += text;
      if (inserted === 0) line.before += text;
      line.isChanged ||= deleted + inserted > 0;
    }
  };
  const endLine = (): void => {
    const line = open.pop();
    if (line === undefined) return;
    write(line.now);
    if (line.isChanged && line.before !== line.now) write(line.before);
  };
  const endCell = (table: Table): void => {
    const text = table.cell?.join(' ') ?? '';
    for (let n = 0; n < table.repeated; n++) table.row.push(text);
    table.cell = undefined;
  };
  const endRow = (table: Table): void => {
    const line = table.text.row(table.row).trimEnd();
    table.row = [];
    if (line !== '') (inTables.at(-2)?.cell ?? sections.at(-1)?.lines)?.push(line);
  };

  readMarkup(xml, {
    open(name, attributes) {
      if (paragraphs.has(name)) open.push({ now: '', before: '', isChanged: false });
      else if (deletions.has(name)) deleted++;
      else if (insertions.has(name)) inserted++;
      else if (instructions.has(name)) instruction = '';
      else if (tables.has(name)) {
        inTables.push({ text: tableText(), row: [], cell: undefined, repeated: 1 });
      } else if (cells.has(name) && inTables.length > 0) {
        const table = inTables.at(-1) as Table;
        table.cell = [];
        const repeated = Number(attribute(attributes, 'number-columns-repeated') ?? 1);
        table.repeated = Math.min(repeated || 1, mostRepeated);
      } else if (name in signs) add(signs[name] ?? '');
      if (attributes.length > 6) readAttributes(name, attributes);
    },
    close(name) {
      if (paragraphs.has(name)) endLine();
      else if (deletions.has(name)) deleted = Math.max(0, deleted - 1);
      else if (insertions.has(name)) inserted = Math.max(0, inserted - 1);
      else if (instructions.has(name)) {
        asides.push(instruction ?? '');
        instruction = undefined;
      } else if (inTables.length > 0) {
        const table = inTables.at(-1) as Table;
        if (cells.has(name)) endCell(table);
        else if (rows.has(name)) endRow(table);
        else if (tables.has(name)) {
          inTables.pop();
          if (inTables.length === 0 && sections.at(-1)?.table !== undefined)
            sections.push({ lines: [] });
        }
      }
    },
    text: add,
    aside: (text) => void asides.push(text),
    entities: onEntities,
  });
  while (open.length > 0) endLine();
  sections.push({ lines: asides.filter(mayMatter) });
  return sections.filter(({ lines }) => lines.length > 0);

  function readAttributes(name: string, text: string): void {
    const isTable = name === 'table' && inTables.length === 1;
    if (isTable || (name === 'page' && inTables.length === 0)) {
      const title = attribute(text, 'name');
      if (title !== undefined) sections.push({ [name]: title, lines: [] });
    }
    if (naming.has(name)) {
      const values = [...attributesOf(text)].filter(([key]) => !/^(?:fmtid|pid)$/.test(key));
      write(values.map(([, value]) => value).join(': '));
      return;
    }
    if (!/\d{4}|\b(?:descr|title|alt)/.test(text)) return;
    for (const [key, value] of attributesOf(text)) {
      if (mayMatter(value) && !isIdentifier(key, value)) asides.push(value);
    }
  }
}

/** Whether a text may hold a number of a person: the others are not worth keeping. */
const mayMatter = (text: string): boolean => (text.match(/\d/g)?.length ?? 0) >= 9;

/** Attributes whose value is text, though it is digits only. */
const textual =
  /(?:^|:)(?:v|value|string-value|descr|title|name|displayText|text|alias|tag|formula)$/;

/** Numbers that programs give to what they draw, and namespaces. */
const isIdentifier = (key: string, value: string): boolean =>
  /^xmlns/.test(key) ||
  (/^[-+]?[\dA-F.]+$/.test(value) && !textual.test(key)) ||
  /^\{?[\da-f]{8}-[\da-f]{4}-/i.test(value);
