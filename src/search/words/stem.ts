/** The base form that the inflections of a Danish word share. */
import { cutEndings } from './endings.ts';
import { danishLetters, fold, foldSpelling, spelling } from './fold.ts';
import { families, particles, verbs } from './irregular.ts';

/** Forms without their endings, and what stands for them. */
const readFamilies = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap((line) => {
      const [base = '', ...forms] = line.split(' ').map(cutEndings);
      return forms.map((form): [string, string] => [form, base]);
    }),
  );

const anywhere = readFamilies(families);
const afterParticles = readFamilies(verbs);

/** What is longer is no word of Danish, and stays as it is. */
const longest = 60;

/**
 * A folded form that is the same for all inflections of a word, and that is seldom a word itself:
 * `møde`, `mødet`, `møderne` and `moedernes` give the same. `word` is as it is spelt or typed, not folded.
 */
export function stem(word: string): string {
  if (word.length > longest) return fold(word);
  const root = cutEndings(spelling(word));
  const typed = danishLetters(root);
  for (let start = 0; start < typed.length; start++) {
    // A word of one letter before an irregular one is none: `såret` is no `året`.
    if (start === 1) continue;
    const form = typed.slice(start);
    const before = typed.slice(0, start);
    const base =
      anywhere.get(form) ?? (particles.has(before) ? afterParticles.get(form) : undefined);
    if (base !== undefined) return foldSpelling(before + base);
  }
  return foldSpelling(root);
}
