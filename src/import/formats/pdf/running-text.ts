/** Sentences that go on over several lines: pages may begin with the same ones and repeat nothing. */
import type { PrintedLine } from './printed-page.ts';

/** A line that a sentence goes on from has at least so many words. */
const fewestWords = 6;

/** Lines of text are no farther apart, in sizes of their letters, */
const widestLeading = 2;

/** and of one size within so many points. */
const tolerance = 0.5;

/**
 * The lines of sentences that go on over lines, in letters as large as most are: what is printed around
 * the text, like the notice of a service for signing, is smaller.
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

/** Size of most words. */
function usualSize(lines: readonly PrintedLine[]): number {
  const words = new Map<number, number>();
  for (const line of lines) words.set(line.size, (words.get(line.size) ?? 0) + line.words.length);
  const [most] = [...words].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? 0;
}
