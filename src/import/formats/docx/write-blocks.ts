/** Writes the blocks of a Word document as lines: paragraphs, tables, text boxes and notes. */
import { wordsOf } from '../../../minutes/words/words.ts';
import { knownSectionKind } from '../../../minutes/sections/section-kinds.ts';
import { prefixLine } from '../../lines/line-parts.ts';
import { note } from '../../report.ts';
import { contentsText } from '../contents-text.ts';
import { hasWords, writeLines, type LineStyle, type WrittenLine } from '../line-writer.ts';
import { superscript } from '../superscript.ts';
import { tableLines } from '../table-lines.ts';
import { changeOf } from './changes.ts';
import { readChunk } from './chunks.ts';
import { trackFields, unclosedFields } from './fields.ts';
import { DocxError } from './open-docx.ts';
import type { DocumentContext, Progress } from './progress.ts';
import { readRows } from './read-rows.ts';
import { outlineLevel, readNumbering } from './styles.ts';
import { leaveOutPlaceholder, writeRuns } from './write-runs.ts';
import { contentOf, elementsOf, find, valueAt, type Xml } from './xml.ts';
import { textsOf } from '../letters.ts';

export function writeDocument(body: Xml, context: DocumentContext): WrittenLine[] {
  return writeBlocks(body, { ...context, fields: trackFields(unclosedFields(body)) });
}

function writeBlocks(parent: Xml, progress: Progress): WrittenLine[] {
  const lines: WrittenLine[][] = [];
  /** Notes of headings, which stand below all that is under these. */
  let notes: HeadingNotes[] = [];
  const finishAbove = (level: number): void => {
    lines.push(...notes.filter((each) => each.level >= level).map((each) => each.lines));
    notes = notes.filter((each) => each.level < level);
  };
  const write = (parts: readonly Xml[]): void => {
    const { written, level, below } = writeParagraph(parts, progress);
    if (level !== undefined) finishAbove(level);
    lines.push(written);
    if (level === undefined) lines.push(below);
    else if (below.length > 0) notes = [...notes, { level, lines: below }];
  };
  /** Paragraphs whose paragraph mark is deleted: they continue in the next one. */
  let open: Xml[] = [];
  for (const block of contentOf(parent)) {
    if (block.name === 'altChunk') lines.push(writeChunk(block, progress));
    if (block.name === 'tbl') lines.push(tableLines(readRows(block, progress, writeBlocks)));
    else if (block.name === 'placeholder') {
      lines.push([{ text: '', remarks: [leaveOutPlaceholder(block, progress)] }]);
    } else if (block.name !== 'p') lines.push(writeBlocks(block, progress));
    if (block.name !== 'p') continue;
    open.push(block);
    if (find(block, 'pPr', 'rPr', 'del')) continue;
    write(open);
    open = [];
  }
  if (open.length > 0) write(open);
  finishAbove(0);
  return lines.flat();
}

interface HeadingNotes {
  level: number;
  lines: WrittenLine[];
}

/** A part in another format, which Word would put here. */
function writeChunk(chunk: Xml, { chunks, account }: Progress): WrittenLine[] {
  const lines = readChunk(chunks.get(chunk.attributes['r:id'] ?? ''));
  if (lines === undefined) throw new DocxError('docx-chunks');
  account.generated.push(...lines.flatMap(textsOf));
  return lines;
}

/** Writes a paragraph, with the style of its last part, then its text boxes and notes. */
function writeParagraph(
  parts: readonly Xml[],
  progress: Progress,
): { written: WrittenLine[]; level: number | undefined; below: WrittenLine[] } {
  const properties = find(parts.at(-1), 'pPr');
  const style = progress.styles.paragraph(valueAt(properties, 'pStyle'));
  const headingLevel = outlineLevel(properties) ?? style.headingLevel;
  const counted = progress.count({ ...style.numbering, ...readNumbering(properties) });
  const isMark = counted !== undefined && mark.test(counted.mark);
  const line: LineStyle = { headingLevel, list: isMark ? counted : undefined };
  const writer = writeLines();
  const [frames, hidden]: [Xml[], string[]] = [[], []];
  const first = progress.noted.length;
  const { generated } = progress.account;
  if (counted && !isMark) writer.add(`${counted.mark} `, style.letters);
  if (counted?.isOther) writer.remark(note('list-number', undefined, counted.mark));
  const breakLine = (): void => {
    if (!line.list && line.headingLevel === undefined) writer.end();
    else if (line.list ?? knownSectionKind(writer.text()) === undefined) writer.add(' ');
    else {
      // A heading and its text, in one paragraph.
      writer.end(line);
      line.headingLevel = undefined;
    }
  };
  for (const part of parts) {
    writeRuns(part, { letters: style.letters, writer, breakLine, frames, hidden }, progress);
  }
  const change = changeOf(parts);
  if (change) writer.remark(change);
  const unseen = wordsOf(hidden.join('')).length;
  if (unseen > 0) writer.remark(note('hidden-text', undefined, unseen));
  const isWritten = writer.end(line);
  if (counted && (isWritten || !isMark)) generated.push(counted.mark);
  // The number of a row, in a cell of its own.
  else if (counted && progress.isInCell && /\d/.test(counted.mark)) {
    writer.add(counted.mark, style.letters);
    generated.push(counted.mark);
  }
  const isEntry = style.isContents === true || hasLeader(properties);
  const written = isEntry ? writer.finish().map(asContents) : writer.finish();
  const notes = progress.noted
    .slice(first)
    .map((key, index) => ({ key, number: first + index + 1 }));
  const boxes = frames.flatMap((frame) => writeBlocks(frame, progress));
  return {
    written: [...written, ...boxes],
    level: headingLevel,
    below: notes.flatMap(({ key, number }) => writeNote(key, number, progress)),
  };
}

/** List marks; other automatic numbers, such as `Punkt 1:`, are words of the text. */
const mark = /^(?:\(?[\p{L}\d]{1,5}(?:\.\d{1,3})*[.)]?|[^\p{L}\d]{1,3})$/u;

/** Whether a paragraph has a tab stop with leader dots. */
const hasLeader = (properties: Xml | undefined): boolean =>
  elementsOf(find(properties, 'tabs')).some(({ attributes }) => attributes['leader'] === 'dot');

/** The canonical text of a contents entry, whose page number follows a tab. */
function asContents(line: WrittenLine): WrittenLine {
  const [, title, page] = /^(.*\S) (\d{1,4}|[ivxl]{1,6})$/u.exec(line.text) ?? [];
  if (!title || !page) return line;
  const { remarks } = line;
  return { text: contentsText({ title, page }), whole: true, ...(remarks && { remarks }) };
}

function writeNote(key: string, number: number, progress: Progress): WrittenLine[] {
  const found = progress.notes.get(key);
  if (!found || progress.noted.indexOf(key) < number - 1) return [];
  const { note: own, story } = found;
  const lines = writeBlocks(own, {
    ...progress,
    ...{ links: story.links, graphics: story.graphics, chunks: story.chunks },
    fields: trackFields(unclosedFields(own)),
    // Notes have no notes of their own.
    notes: new Map(),
    noted: [],
  });
  const mark = superscript(number);
  const first = lines.findIndex(hasWords);
  if (first === -1) return lines;
  progress.account.generated.push(mark);
  return lines.map((line, at) => (at === first ? prefixLine(line, `${mark} `) : line));
}
