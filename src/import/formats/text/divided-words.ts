/** Words of a text that are divided at the end of a line. */
import type { ReadingDoubt, SourceLine } from '../../source-line.ts';
import { learnWords } from '../hyphenation.ts';
import type { TextLines } from './columns.ts';

const atEnd = /(?:^|\s)(\S{2,}[-\u2010\u2011])\s*$/u;
const atBegin = /^(\s*)([\p{L}\p{N}]\S*)\s*/u;

/** Moves the second part of each divided word to the line of the first. */
export function joinDivided({ lines, doubts }: TextLines): TextLines {
  if (!lines.some(({ text }) => atEnd.test(text))) return { lines, doubts };
  const joinWords = learnWords(
    lines.map(({ text }) => ({
      words: text.split(/\s+/u).flatMap((word) => (word === '' ? [] : [{ text: word }])),
    })),
  );
  const joined = [...lines];
  const found: ReadingDoubt[] = [];
  for (let at = 0; at + 1 < joined.length; at++) {
    const [line, below] = [joined[at], joined[at + 1]];
    if (!line || !below || line.table || below.table || below.whole === true) continue;
    const [, last] = atEnd.exec(line.text) ?? [];
    const [taken, indent = '', next] = atBegin.exec(below.text) ?? [];
    if (last === undefined || next === undefined || taken === undefined) continue;
    const { join, dropsHyphen, isDoubtful } = joinWords(last, next);
    if (join === ' ' || taken.length === below.text.length) continue;
    const start = line.text.trimEnd();
    const text = (dropsHyphen ? start.slice(0, -1) : start) + next;
    joined[at] = { ...line, text };
    joined[at + 1] = withoutMarks({ ...below, text: indent + below.text.slice(taken.length) });
    if (!isDoubtful) continue;
    const kind = dropsHyphen ? 'hyphen-dropped' : 'hyphen-kept';
    found.push({ line: line.number, kind, text: text.slice(text.lastIndexOf(' ') + 1) });
  }
  return { lines: joined, doubts: [...doubts, ...found] };
}

/** The places of links and bold text are not those of the shorter line. */
function withoutMarks({ bold: _, links: __, ...line }: SourceLine): SourceLine {
  return line;
}
