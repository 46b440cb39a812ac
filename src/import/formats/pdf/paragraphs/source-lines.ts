/** Turns the paragraphs and tables of a PDF into source lines. */
import type { ReadingDoubt, SourceLine } from '../../../source-line.ts';
import { contentsText, readLeader, type ContentsLine } from '../../contents-text.ts';
import type { JoinWords } from '../../hyphenation.ts';
import { trackLevels, withoutMark } from './list-items.ts';
import type { Paragraph } from './paragraphs.ts';
import { allBold, type PrintedLine, type PrintedTable } from '../page/printed-page.ts';
import type { Setting } from '../lines/setting.ts';
import { joinLines } from './join-lines.ts';

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
      const cells = part.rows.map((row) => row.map((cell) => joinLines(cell, context.joinWords)));
      const table = cells.map((row) => row.map(({ text }) => text));
      lines.push({ number, text: '', page: part.page, table, whole: true });
      const struck = cells.flat().flatMap((cell) => cell.doubts.filter(isStruck));
      doubts.push(...struck.map((doubt) => ({ ...doubt, line: number })));
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

const isStruck = ({ kind }: Pick<ReadingDoubt, 'kind'>): boolean => kind === 'struck-through';

function paragraphLine(
  { lines, mark }: Paragraph,
  context: LineContext,
): { line: Omit<SourceLine, 'number'>; found: Omit<ReadingDoubt, 'line'>[] } {
  const printed = lines.map((line, index) => ({
    ...line,
    words: index === 0 ? withoutMark(line, mark) : line.words,
  }));
  const { text, bold, links, doubts } = joinLines(printed, context.joinWords);
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
  const { text } = joinLines(lines, context.joinWords);
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
