/** The sheets of an Excel workbook, and the rows of one, with the cells as they are shown. */
import { attribute, attributesOf, readMarkup } from '../../import/formats/markup.ts';
import { tableText } from '../table-text.ts';

export interface Sheet {
  /** Of its part in the package. */
  path: string;
  name: string;
  isHidden: boolean;
}

/** The sheets of a workbook in their order, and its {@link sharedStrings}; `xmlOf` reads a part. */
export async function readWorkbook(
  xmlOf: (name: string) => Promise<string>,
): Promise<{ sheets: Sheet[]; strings: string[] }> {
  const sheets = sheetsOf(
    await xmlOf('xl/workbook.xml'),
    await xmlOf('xl/_rels/workbook.xml.rels'),
  );
  return { sheets, strings: sharedStrings(await xmlOf('xl/sharedStrings.xml')) };
}

/** Their paths are in the relationships. */
function sheetsOf(workbook: string, relationships: string): Sheet[] {
  const paths = new Map<string, string>();
  readMarkup(relationships, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = (attribute(attributes, 'Target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/');
      paths.set(attribute(attributes, 'Id') ?? '', target);
    },
  });
  const sheets: Sheet[] = [];
  readMarkup(workbook, {
    open(name, attributes) {
      const path = name === 'sheet' ? paths.get(attribute(attributes, 'id') ?? '') : undefined;
      if (path === undefined) return;
      const isHidden = /\bstate="(?:hidden|veryHidden)"/.test(attributes);
      sheets.push({ path, name: attribute(attributes, 'name') ?? '', isHidden });
    },
  });
  return sheets;
}

/** The texts that the cells of all sheets refer to by number. */
function sharedStrings(xml: string): string[] {
  const found: string[] = [];
  let item = '';
  readMarkup(xml, {
    open: (name) => {
      if (name === 'si') item = '';
    },
    close: (name) => {
      if (name === 'si') found.push(item.trim());
    },
    text: (text) => void (item += text),
  });
  return found;
}

/** The styles, by number, that show a number as one of a person: six digits, a sign and four. */
export function personStyles(xml: string): Set<number> {
  const formats = new Set<string>();
  const found = new Set<number>();
  let style = -1;
  readMarkup(xml, {
    open(name, attributes) {
      if (name === 'numFmt') {
        const given = attributesOf(attributes);
        const code = (given.get('formatCode') ?? '').replaceAll(/["\\]/g, '');
        if (/0{6}[-\u2010-\u2013 ]{1,3}0{4}/.test(code)) formats.add(given.get('numFmtId') ?? '');
      } else if (name === 'cellXfs') style = 0;
      else if (name === 'xf' && style >= 0) {
        if (formats.has(attribute(attributes, 'numFmtId') ?? '')) found.add(style);
        style++;
      }
    },
    close: (name) => {
      if (name === 'cellXfs') style = -1;
    },
  });
  return found;
}

export interface SheetRow {
  number: number;
  text: string;
}

interface Cell {
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string;
}

/** Columns of a sheet, at most (ECMA-376 18.3.1.73). */
const mostColumns = 16_384;

/** Reads the rows of a sheet that have cells. */
export function* sheetRows(
  xml: string,
  strings: readonly string[],
  asPerson: ReadonlySet<number>,
): Generator<SheetRow> {
  const table = tableText();
  // A row at a time: the events of a whole sheet would be as large as the sheet.
  for (const { number, cells } of rowsOf(xml)) {
    const row: string[] = [];
    const formulas: string[] = [];
    for (const cell of cells) {
      row[cell.column] = shown(cell, strings, asPerson);
      if (/\d{4}/.test(cell.formula)) formulas.push(cell.formula);
    }
    const text = table.row(Array.from(row, (value: string | undefined) => value ?? ''));
    yield { number, text: [text.trimEnd(), ...formulas].join('\n') };
  }
}

function rowsOf(xml: string): { number: number; cells: Cell[] }[] {
  const rows: { number: number; cells: Cell[] }[] = [];
  let row: (typeof rows)[number] | undefined;
  let cell: Cell | undefined;
  let inside = '';
  readMarkup(xml, {
    open(name, attributes) {
      if (name === 'row') {
        const number = Number(attribute(attributes, 'r')) || (rows.at(-1)?.number ?? 0) + 1;
        rows.push((row = { number, cells: [] }));
      } else if (name === 'c' && row) {
        const given = attributesOf(attributes);
        const next = (row.cells.at(-1)?.column ?? -1) + 1;
        cell = {
          column: columnOf(given.get('r') ?? '') ?? Math.min(next, mostColumns),
          type: given.get('t') ?? 'n',
          style: Number(given.get('s') ?? -1),
          value: '',
          formula: '',
        };
        row.cells.push(cell);
      } else if (name === 'v' || name === 't' || name === 'f') inside = name;
    },
    close: (name) => {
      if (name === 'c') cell = undefined;
      if (name === inside) inside = '';
    },
    text(text) {
      if (cell === undefined || inside === '') return;
      if (inside === 'f') cell.formula += text;
      else cell.value += text;
    },
  });
  return rows;
}

/** `B12` is in column 1. */
function columnOf(place: string): number | undefined {
  const [letters] = /^[A-Z]{1,3}(?=\d)/.exec(place) ?? [];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return Math.min(column - 1, mostColumns);
}

function shown(
  { type, style, value }: Cell,
  strings: readonly string[],
  asPerson: ReadonlySet<number>,
): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type !== 'n' || value === '') return value;
  const number = Number(value);
  if (!Number.isSafeInteger(number)) return value;
  if (!asPerson.has(style)) return String(number);
  const digits = String(number).padStart(10, '0');
  return `${digits.slice(0, -4)}-${digits.slice(-4)}`;
}
