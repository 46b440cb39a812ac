/** Turns the paragraphs and tables of a PDF into source lines. */
import type { ReadingDoubt, SourceLine } from '../../source-line.ts';
import { contentsText, readLeader, type ContentsLine } from '../contents-text.ts';
import type { JoinWords } from './hyphenation.ts';
import { trackLevels, withoutMark } from './list-items.ts';
import type { Paragraph } from './paragraphs.ts';
import { allBold } from './paragraphs.ts';
import type { PrintedLine, PrintedTable, Word } from './printed-page.ts';
import type { Setting } from './setting.ts';

export interface LineContext {
  setting: Setting;
  joinWords: JoinWords;
  /** Contents entries without dots. */
  entries: ReadonlyMap<PrintedLine, ContentsLine>;
}

/** Numbered source lines, and the doubts of joining printed lines. */
export function toSourceLines(
  parts: readonly (Paragraph | PrintedTable)[],
  context: LineContext,
): { lines: SourceLine[]; doubts: ReadingDoubt[] } {
  const lines: SourceLine[] = [];
  const doubts: ReadingDoubt[] = [];
  const levels = trackLevels();
  for (const part of parts) {
    const number = lines.length + 1;
    if (part.kind === 'table') {
      levels.other(-Infinity);
      const table = part.rows.map((row) => row.map((cell) => joinLines(cell, context).text));
      lines.push({ number, text: '', page: part.page, table, whole: true });
      continue;
    }
    const page = part.lines[0]?.page ?? 0;
    const entry = entryOf(part, context);
    if (entry) {
      lines.push({ number, text: contentsText(entry), page, whole: true });
      continue;
    }
    const { mark } = part;
    const level = mark ? levels.item(mark) : levels.other(part.lines[0]?.left ?? 0);
    const { line, found } = paragraphLine(part, context);
    const list = mark && { mark: mark.mark, level };
    lines.push({ number, ...line, page, whole: true, ...(list && { list }) });
    doubts.push(...found.map((doubt) => ({ ...doubt, line: number })));
  }
  return { lines, doubts };
}

function paragraphLine(
  { lines, mark }: Paragraph,
  context: LineContext,
): { line: Omit<SourceLine, 'number'>; found: Omit<ReadingDoubt, 'line'>[] } {
  const printed = lines.map((line, index) => ({
    ...line,
    words: index === 0 ? withoutMark(line, mark) : line.words,
  }));
  const { text, bold, links, doubts } = joinLines(printed, context);
  const emphasis = emphasisOf(printed, context.setting);
  return {
    line: {
      text,
      ...(emphasis && { emphasis }),
      ...(links.length > 0 && { links }),
      ...(bold.length > 0 && emphasis?.bold !== true && { bold }),
    },
    found: doubts,
  };
}

/** Reads a paragraph as a contents entry, whose page number is on its last line. */
function entryOf({ lines }: Paragraph, context: LineContext): ContentsLine | undefined {
  const last = lines.at(-1);
  const { text } = joinLines(lines, context);
  const page = last && context.entries.get(last)?.page;
  if (page === undefined) return readLeader(text);
  return { title: text.slice(0, -page.length).trimEnd(), page };
}

function emphasisOf(
  lines: readonly PrintedLine[],
  setting: Setting,
): SourceLine['emphasis'] | undefined {
  const bold = lines.every(allBold);
  const size = Math.round(((lines[0]?.size ?? setting.size) / setting.size) * 100) / 100;
  const differs = Math.abs(size - 1) >= 0.05;
  if (!bold && !differs) return undefined;
  return { ...(bold && { bold }), ...(differs && { size }) };
}

interface JoinedLines {
  text: string;
  bold: { start: number; end: number }[];
  links: { start: number; end: number; url: string }[];
  doubts: Omit<ReadingDoubt, 'line'>[];
}

/** Joins lines to one text and rejoins divided words. */
function joinLines(lines: readonly PrintedLine[], { joinWords }: LineContext): JoinedLines {
  const joined: JoinedLines = { text: '', bold: [], links: [], doubts: [] };
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = before?.words.at(-1);
    for (const [index, word] of line.words.entries()) {
      if (index === 0 && last && before) joinNext(joined, last, word, before, line, joinWords);
      else addWord(joined, word, index === 0 ? '' : ' ');
    }
  }
  return joined;
}

/** Adds the first word of a line to the text of the lines before. */
function joinNext(
  joined: JoinedLines,
  last: Word,
  word: Word,
  before: PrintedLine,
  line: PrintedLine,
  joinWords: JoinWords,
): void {
  const { join, dropsHyphen, isDoubtful } = joinWords(last.text, word.text);
  if (dropsHyphen) removeHyphen(joined);
  const from = joined.text.lastIndexOf(' ') + 1;
  addWord(joined, word, join);
  if (isDoubtful) {
    const kind = dropsHyphen ? 'hyphen-dropped' : 'hyphen-kept';
    joined.doubts.push({ kind, page: line.page, text: joined.text.slice(from) });
  }
  if (before.page !== line.page) {
    const text = [before.words.slice(-3), line.words.slice(0, 3)]
      .map((words) => words.map((printed) => printed.text).join(' '))
      .join(' / ')
      .replaceAll('\u00AD', '-');
    joined.doubts.push({ kind: 'joined-over-page', page: line.page, text });
  }
}

/** Removes the hyphen at the end. */
function removeHyphen(joined: JoinedLines): void {
  joined.text = joined.text.slice(0, -1);
  for (const range of [joined.bold.at(-1), joined.links.at(-1)]) {
    if (range) range.end = Math.min(range.end, joined.text.length);
  }
}

/** Adds a word; bold text and links that continue in it are extended. */
function addWord(joined: JoinedLines, word: Word, join: string): void {
  const { text, bold, boldParts = bold ? [{ start: 0, end: text.length }] : [], url } = word;
  const before = joined.text.length;
  const from = before + join.length;
  joined.text += `${join}${text}`;
  for (const part of boldParts) {
    const range = { start: from + part.start, end: from + part.end };
    const last = joined.bold.at(-1);
    if (last && last.end === before && part.start === 0 && before > 0) last.end = range.end;
    else joined.bold.push(range);
  }
  if (url === undefined) return;
  const last = joined.links.at(-1);
  if (last?.end === before && last.url === url) last.end = joined.text.length;
  else joined.links.push({ start: from, end: joined.text.length, url });
}
