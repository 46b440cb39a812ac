/** Entries of a contents list: a title, dots or room that lead to a number, and the page's number. */
import { lineText, type PrintedLine } from './printed-page.ts';

export interface ContentsLine {
  /** Empty where only the number stands on the last line of a title. */
  title: string;
  page: string;
}

/** Four dots or more, however they are set, and the number at the end of the line. */
const leader = /^(.*?)\s*(?:[.…·_]\s?){4,}(\d{1,4}|[ivxl]{1,6})$/u;

/** Reads a line with dots as an entry. */
export function readLeader(text: string): ContentsLine | undefined {
  const [, title, page] = leader.exec(text) ?? [];
  return title === undefined || page === undefined ? undefined : { title, page };
}

/** The entry as every reader gives it: five dots, a tab, the page. */
export const contentsText = ({ title, page }: ContentsLine): string => `${title}.....\t${page}`;

/** A number at least so many times the size of the letters away from its title. */
const room = 1.5;

/** Numbers below each other that are so few may be anything. */
const fewest = 3;

/**
 * Finds entries without dots: several lines below each other that end, at the same right edge and
 * well apart from the words, in page numbers that never go back and never exceed `pages`.
 */
export function entriesWithoutDots(
  lines: readonly PrintedLine[],
  pages: number,
): Map<PrintedLine, ContentsLine> {
  const entries = new Map<PrintedLine, ContentsLine>();
  let run: { line: PrintedLine; page: number }[] = [];
  const finish = () => {
    if (run.length >= fewest && new Set(run.map(({ page }) => page)).size > 1) {
      for (const { line, page } of run) {
        const title = lineText({ words: line.words.slice(0, -1) });
        entries.set(line, { title, page: String(page) });
      }
    }
    run = [];
  };
  for (const line of lines) {
    const page = endingNumber(line);
    const last = run.at(-1);
    const goesOn =
      page !== undefined &&
      page <= pages &&
      (!last || (page >= last.page && Math.abs(line.right - last.line.right) < line.size / 2));
    if (goesOn) {
      run.push({ line, page });
    } else if (page !== undefined || !last || line.baseline - last.line.baseline > 3 * line.size) {
      finish();
    }
  }
  finish();
  return entries;
}

function endingNumber({ words, size }: PrintedLine): number | undefined {
  const [last, before] = [words.at(-1), words.at(-2)];
  if (!last || !before || !/^\d{1,4}$/.test(last.text)) return undefined;
  return last.left - before.right >= room * size ? Number(last.text) : undefined;
}
