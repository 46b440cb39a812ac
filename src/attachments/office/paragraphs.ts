/** The words of a part of an Office document (OOXML or ODF), whatever its vocabulary. */
import { attribute, attributesOf, readMarkup } from '../../import/formats/markup.ts';
import { namesPerson, personValue } from '../table-text.ts';
import { mayMatter, textAttributes } from './attributes.ts';
import { lineWriter, type LineWriter, type Section } from './line-writer.ts';

/** Elements whose text is one line, however many elements it is divided into. */
const paragraphs = new Set('p h si is author creator date lpwstr'.split(' '));

/** Elements that stand for a sign, and end no line. */
const signs: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    ...{ tab: '\t', ptab: '\t', br: '\n', cr: '\n', 'line-break': '\n', s: ' ' },
    ...{ noBreakHyphen: '-', softHyphen: '' },
  }),
);

const changes: ReadonlyMap<string, 'deletion' | 'insertion'> = new Map(
  Object.entries<'deletion' | 'insertion'>({
    ...{ del: 'deletion', moveFrom: 'deletion', ins: 'insertion', moveTo: 'insertion' },
  }),
);

/** Instructions of fields, which may be divided, and are no part of the line they stand in. */
const instructions = new Set(['instrText', 'delInstrText']);

/** Measures, which are no text. */
const measures = new Set(
  'posOffset pctPosHOffset pctPosVOffset pctWidth pctHeight align'.split(' '),
);

/** Elements that give a title to the content that follows, and fields of a table kept with all values. */
const titles = new Set(['alias', 'tag']);
const keptField = 'cacheField';

/** Elements that name what follows: a property without its name would be a bare number. */
const properties = new Set('property user-defined docVar variable-set user-field-decl'.split(' '));

/** Cells that one element stands for, at most: a sheet repeats empty ones to its edge. */
const mostRepeated = 64;

const ends: ReadonlyMap<string, (writer: LineWriter) => void> = new Map(
  Object.entries<(writer: LineWriter) => void>({
    tbl: (writer) => writer.endTable(),
    table: (writer) => writer.endTable(),
    tr: (writer) => writer.endRow(),
    'table-row': (writer) => writer.endRow(),
    tc: (writer) => writer.endCell(),
    'table-cell': (writer) => writer.endCell(),
    'covered-table-cell': (writer) => writer.endCell(),
  }),
);

/**
 * Reads the XML of a part into its sections: one, unless the part has tables or pages with names.
 * `onFault` is called if there may be more in it than can be read.
 */
export function officeText(
  xml: string,
  onFault: (fault: 'entities' | 'damaged') => void,
): Section[] {
  const writer = lineWriter();
  const asides: string[] = [];
  let instruction = '';
  /** Where text goes that is in no line: to the instruction of a field, or nowhere. */
  let apart: 'instruction' | 'measure' | undefined;
  /** Whether what follows are the values of a field that is called a person's number. */
  let isKeptPerson = false;

  const endInstruction = (): void => {
    if (mayMatter(instruction)) asides.push(instruction);
    instruction = '';
  };
  const open = (name: string, tag: string): void => {
    const change = changes.get(name);
    const sign = signs.get(name);
    if (paragraphs.has(name)) writer.beginLine();
    else if (change) writer.begin(change);
    else if (instructions.has(name)) apart = 'instruction';
    else if (measures.has(name)) apart = 'measure';
    else if (name === 'fldChar') endInstruction();
    else if (name === 'tbl' || name === 'table') {
      writer.beginTable();
      beginSection(name, tag);
    } else if (name === 'page') beginSection(name, tag);
    else if (name === 'tc' || name === 'table-cell' || name === 'covered-table-cell') {
      const repeated = Number(attribute(tag, 'number-columns-repeated') ?? 1);
      writer.beginCell(Math.min(repeated || 1, mostRepeated));
    } else if (titles.has(name)) {
      if (namesPerson(attribute(tag, 'val') ?? '')) writer.add('CPR: ');
    } else if (name === keptField) isKeptPerson = namesPerson(attribute(tag, 'name') ?? '');
    else if (sign !== undefined) writer.add(sign);
    if (properties.has(name)) writer.add(propertyText(tag));
    else if (tag.length > 6) {
      const texts = textAttributes(tag);
      asides.push(...(isKeptPerson ? texts.map((text) => `CPR: ${personValue(text)}`) : texts));
    }
  };
  const beginSection = (name: 'table' | 'page' | 'tbl', tag: string): void => {
    const title = attribute(tag, 'name');
    const isOuter = writer.depth() <= (name === 'page' ? 0 : 1);
    if (title !== undefined && isOuter) writer.sections.push({ [name]: title, lines: [] });
  };

  readMarkup(xml, {
    open,
    close(name) {
      const change = changes.get(name);
      if (paragraphs.has(name)) {
        endInstruction();
        writer.endLine();
      } else if (change) writer.end(change);
      else if (instructions.has(name) || measures.has(name)) apart = undefined;
      else if (name === keptField) isKeptPerson = false;
      else ends.get(name)?.(writer);
    },
    text(text) {
      if (apart === undefined) writer.add(text);
      else if (apart === 'instruction') instruction += text;
    },
    aside(text) {
      if (mayMatter(text)) asides.push(text);
    },
    entities: () => onFault('entities'),
    unclosed: () => onFault('damaged'),
  });
  endInstruction();
  writer.endLine();
  return [...writer.sections, { lines: asides }].filter(({ lines }) => lines.length > 0);
}

/** The name of a property, and its value if that is an attribute. */
const propertyText = (tag: string): string =>
  [...attributesOf(tag)]
    .flatMap(([key, value]) => (/^(?:fmtid|pid)$/.test(key) ? [] : [value]))
    .join(': ');
