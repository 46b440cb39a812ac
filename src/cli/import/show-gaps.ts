/** Formats lost or changed words of the source as a difference. */
import { importGaps as say } from '../../i18n/da-import-report.ts';
import type { WordGap } from '../../minutes/words/compare-words.ts';
import { sayLocation } from '../../import/report.ts';

/** Greatest number of gaps, and of words in a row, that are shown; the others are counted. */
const mostGaps = 10;
const mostWords = 40;

/**
 * For each gap: its location, the words before, the source's words (`-`), the words of the result
 * (`+`) and the words after.
 */
export function showGaps(gaps: readonly WordGap[]): string[] {
  const lines = gaps.slice(0, mostGaps).flatMap(showGap);
  return gaps.length > mostGaps ? [...lines, say.moreGaps(gaps.length - mostGaps)] : lines;
}

function showGap(gap: WordGap): string[] {
  const { before, missing, instead, after } = gap;
  return [
    `${sayLocation(gap)}:`,
    ...(before.length > 0 ? [`    … ${before.join(' ')}`] : []),
    ...(missing.length > 0 ? [`  - ${shorten(missing)}`] : []),
    ...(instead.length > 0 ? [`  + ${shorten(instead)}`] : []),
    ...(after.length > 0 ? [`    ${after.join(' ')} …`] : []),
  ];
}

function shorten(words: readonly string[]): string {
  const shown = words.slice(0, mostWords).join(' ');
  return words.length > mostWords ? `${shown} ${say.moreWords(words.length - mostWords)}` : shown;
}
