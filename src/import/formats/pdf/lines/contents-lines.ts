/** Contents entries without leader dots. */
import type { ContentsLine } from '../../contents-text.ts';
import { lineText, type PrintedLine } from '../page/printed-page.ts';

/** Least distance between title and page number, in font sizes. */
const leastGap = 1.5;

/** Fewer numbers below each other may be anything. */
const fewest = 3;

/**
 * Finds entries without leader dots: consecutive lines whose last word, well apart from the others
 * and at the same right edge, is a page number, never decreasing and at most `pages`.
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
  return last.left - before.right >= leastGap * size ? Number(last.text) : undefined;
}
