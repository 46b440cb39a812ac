/**
 * Danish sentences: where running text may be cut.
 *
 * A full stop ends a sentence where white space and then a capital letter or a digit follow, unless
 * it belongs to an abbreviation (`kl. 9`, `jf. § 3`, `sagsnr. 12`), an initial (`J. Runchel`) or a date
 * (`20. november`; also before a capital month).
 */
import { monthNames } from '../../i18n/da-dates.ts';

/** Abbreviations that a name or a number follows, without their last full stop. */
const neverLast = new Set(
  (
    'ad adm afd art bl.a ca chr d dir dr ekskl f.eks fr fx gl hhv hr ifm ift iht inkl jf jfr kap ' +
    'kgl kl m.h.t mht nr p.g.a pga pkt pr ref resp s skt st stk tlf v vedr'
  ).split(' '),
);

const monthName = new RegExp(`^(?:${monthNames.join('|')})(?!\\p{L})`, 'iu');

/** A possible end: closing marks after the stop, white space, and a possible beginning. */
const stop = /[.!?…]["”’'»)\]]*\s+(?!\s)(?=["“”„»«'(\[–-]*\s*[\p{Lu}\d§])/gu;

/** Splits text into its sentences, white space between them dropped and everything else kept. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && isInside(text.slice(start, match.index), text.slice(end))) {
      continue;
    }
    found.push(text.slice(start, end).trim());
    start = end;
  }
  const rest = text.slice(start).trim();
  return rest === '' ? found : [...found, rest];
}

/** Whether the full stop between `before` (from the sentence's beginning) and `after` ends nothing. */
function isInside(before: string, after: string): boolean {
  const word = /(?<![^\s("“”„'»«/])[^\s("“”„'»«/]*$/u.exec(before)?.[0] ?? '';
  if (neverLast.has(word.toLocaleLowerCase('da')) || /nr$/iu.test(word)) return true;
  if (/^\p{Lu}$/u.test(word)) return true;
  // `20. November`, and `1. At …` at the beginning of a sentence, which is a list's number.
  return /^\d{1,2}$/.test(word) && (monthName.test(after) || before.trim() === word);
}
