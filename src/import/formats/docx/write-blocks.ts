/** Writes the blocks of a Word document as lines: paragraphs, tables, text boxes and notes. */
import { contentsText } from '../contents-text.ts';
import { prefixLine } from '../../lines/line-parts.ts';
import { writeLines, type LineStyle, type WrittenLine } from '../line-writer.ts';
import { superscript } from '../superscript.ts';
import { tableLines, type Cell } from '../table-lines.ts';
import { contentOf, elementsOf, find, valueAt, type Xml } from './xml.ts';
import { trackFields, type Fields } from './fields.ts';
import type { CountParagraph } from './numbering.ts';
import { DocxError } from './open-docx.ts';
import { outlineLevel, readNumbering, type Styles } from './styles.ts';
import { writeRuns } from './write-runs.ts';

/** What all blocks of a document share. */
export interface DocumentContext {
  styles: Styles;
  count: CountParagraph;
  links: ReadonlyMap<string, string>;
  /** Foot and end notes by kind and id: `foot 2`. */
  notes: ReadonlyMap<string, Xml>;
}

/** State that carries over from block to block. */
export interface Progress extends DocumentContext {
  fields: Fields;
  /** Keys of the notes referred to so far, in the order of their numbers. */
  noted: string[];
}

export function writeDocument(body: Xml, context: DocumentContext): WrittenLine[] {
  return writeBlocks(body, { ...context, fields: trackFields(), noted: [] });
}

function writeBlocks(parent: Xml, progress: Progress): WrittenLine[] {
  const lines: WrittenLine[][] = [];
  /** Paragraphs whose paragraph mark is deleted: they continue in the next one. */
  let open: Xml[] = [];
  for (const block of contentOf(parent)) {
    if (block.name === 'altChunk') throw new DocxError('docx-chunks');
    if (block.name === 'tbl') lines.push(tableLines(readRows(block, progress)));
    if (block.name !== 'p') continue;
    open.push(block);
    if (find(block, 'pPr', 'rPr', 'del')) continue;
    lines.push(writeParagraph(open, progress));
    open = [];
  }
  if (open.length > 0) lines.push(writeParagraph(open, progress));
  return lines.flat();
}

/** Writes a paragraph, with the style of its last part, then its text boxes and notes. */
function writeParagraph(parts: readonly Xml[], progress: Progress): WrittenLine[] {
  const properties = find(parts.at(-1), 'pPr');
  const style = progress.styles.paragraph(valueAt(properties, 'pStyle'));
  const headingLevel = outlineLevel(properties) ?? style.headingLevel;
  const counted = progress.count({ ...style.numbering, ...readNumbering(properties) });
  const isMark = counted !== undefined && mark.test(counted.mark);
  const line: LineStyle = { headingLevel, list: isMark ? counted : undefined };
  const writer = writeLines();
  const frames: Xml[] = [];
  const first = progress.noted.length;
  if (counted && !isMark) writer.add(`${counted.mark} `, style.letters);
  const breakLine = (): void => {
    if (line.list ?? headingLevel) writer.add(' ');
    else writer.end();
  };
  for (const part of parts) {
    writeRuns(part, { letters: style.letters, writer, breakLine, frames }, progress);
  }
  writer.end(line);
  const isEntry = style.isContents === true || hasLeader(properties);
  const written = isEntry ? writer.finish().map(asContents) : writer.finish();
  const notes = progress.noted
    .slice(first)
    .map((key, index) => ({ key, number: first + index + 1 }));
  return [
    ...written,
    ...frames.flatMap((frame) => writeBlocks(frame, progress)),
    ...notes.flatMap(({ key, number }) => writeNote(key, number, progress)),
  ];
}

/** List marks; other automatic numbers, such as `Punkt 1:`, are words of the text. */
const mark = /^(?:\(?[\p{L}\d]{1,5}(?:\.\d{1,3})*[.)]?|[^\p{L}\d]{1,3})$/u;

/** Whether a paragraph has a tab stop with leader dots. */
const hasLeader = (properties: Xml | undefined): boolean =>
  elementsOf(find(properties, 'tabs')).some(({ attributes }) => attributes['leader'] === 'dot');

/** The canonical text of a contents entry, whose page number follows a tab. */
function asContents(line: WrittenLine): WrittenLine {
  const [, title, page] = /^(.*\S) (\d{1,4}|[ivxl]{1,6})$/u.exec(line.text) ?? [];
  return title && page ? { text: contentsText({ title, page }), whole: true } : line;
}

function writeNote(key: string, number: number, progress: Progress): WrittenLine[] {
  const note = progress.notes.get(key);
  if (!note) return [];
  const [first, ...others] = writeBlocks(note, {
    ...progress,
    fields: trackFields(),
    // Notes have no notes of their own.
    notes: new Map(),
    noted: [],
  });
  return first ? [prefixLine(first, `${superscript(number)} `), ...others] : [];
}

/** Limit for `gridSpan`, against absurd values. */
const mostColumns = 100;

function readRows(table: Xml, progress: Progress): Cell[][] {
  return contentOf(table)
    .filter(({ name }) => name === 'tr')
    .filter((row) => !find(row, 'trPr', 'del'))
    .map((row) =>
      contentOf(row)
        .filter(({ name }) => name === 'tc')
        .flatMap((cell) => {
          const span = Number(valueAt(cell, 'tcPr', 'gridSpan') ?? 1) || 1;
          const empty = Array.from({ length: Math.min(span, mostColumns) - 1 }, () => []);
          return [writeBlocks(cell, progress), ...empty];
        }),
    );
}
