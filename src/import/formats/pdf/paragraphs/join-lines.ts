/** Joins the printed lines of a paragraph to one text. */
import type { ReadingDoubt } from '../../../source-line.ts';
import type { JoinWords } from '../../hyphenation.ts';
import type { PrintedLine, Word } from '../page/printed-page.ts';

interface JoinedLines {
  text: string;
  bold: { start: number; end: number }[];
  links: { start: number; end: number; url: string }[];
  doubts: Omit<ReadingDoubt, 'line'>[];
}

/** Joins lines to one text and rejoins divided words. */
export function joinLines(lines: readonly PrintedLine[], joinWords: JoinWords): JoinedLines {
  const joined: JoinedLines = { text: '', bold: [], links: [], doubts: [] };
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = before?.words.at(-1);
    for (const [index, word] of line.words.entries()) {
      if (index === 0 && last && before) joinNext(joined, last, word, before, line, joinWords);
      else addWord(joined, word, index === 0 ? '' : ' ');
    }
  }
  joined.doubts.push(...struckWords(lines));
  return joined;
}

/** The words that are struck through, those beside one another together. */
function struckWords(lines: readonly PrintedLine[]): JoinedLines['doubts'] {
  const found: JoinedLines['doubts'] = [];
  let wasStruck = false;
  for (const { page, words } of lines) {
    for (const { text, isStruck = false } of words) {
      const last = found.at(-1);
      if (isStruck && wasStruck && last) last.text += ` ${text}`;
      else if (isStruck) found.push({ kind: 'struck-through', page, text });
      wasStruck = isStruck;
    }
  }
  return found;
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
