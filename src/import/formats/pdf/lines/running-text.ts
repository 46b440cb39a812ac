/**
 * Finds sentences that run over several lines. Pages may begin alike with such without being a
 * header.
 */
import { count, mostCommon } from '../../counts.ts';
import type { PrintedLine } from '../page/printed-page.ts';

/** Least number of words in a line that a sentence runs on from. */
const fewestWords = 6;

/** Greatest distance of lines of text, in font sizes. */
const widestLeading = 2;

/** Greatest difference, in points, between equal font sizes. */
const tolerance = 0.5;

/**
 * The lines of such sentences in the most common font size. Text around the minutes, such as the
 * notice of a signing service, is smaller.
 */
export function runningText(
  pages: readonly { lines: readonly PrintedLine[] }[],
): ReadonlySet<PrintedLine> {
  const size = usualSize(pages.flatMap(({ lines }) => lines));
  const isUsual = (line: PrintedLine) => Math.abs(line.size - size) <= tolerance;
  const running = new Set<PrintedLine>();
  for (const { lines } of pages) {
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1];
      if (!above || !isUsual(line) || !isUsual(above) || !goesOn(above, line)) continue;
      running.add(above).add(line);
    }
  }
  return running;
}

const goesOn = (above: PrintedLine, line: PrintedLine): boolean =>
  above.words.length >= fewestWords &&
  line.baseline - above.baseline <= widestLeading * line.size &&
  /^\p{Ll}/u.test(line.words[0]?.text ?? '');

/** The font size of most words. */
function usualSize(lines: readonly PrintedLine[]): number {
  const words = new Map<number, number>();
  for (const line of lines) count(words, line.size, line.words.length);
  return mostCommon(words) ?? 0;
}
