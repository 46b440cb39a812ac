/** Whose a meeting or its minutes are said to be, where that is no committee of this archive. */
import { sentenceStart, type Tokens } from './phrases.ts';

/** `mødet den 4. juni i Byrådssalen` */
export const room = /(?:sal(?:en)?|lokale[tr]?|rådhus(?:et)?|kantinen?)$/iu;

/** Whether the minutes at the token `first` are those of a body that is no committee here: `Ældrerådets referat`. */
export function isOfUnknown(text: string, tokens: Tokens, first: number): boolean {
  const before = tokens[first - 1];
  if (before?.kind !== 'word' || !/(?:en|et|ne|['’])s$/u.test(before.word)) return false;
  return (
    !/^(?:mødets|udvalgets|dagens)$/u.test(before.word) || /^\p{Lu}/u.test(text.slice(before.start))
  );
}

/** The word before the committee at the token `at` that says whose it is: `Aarhus Byråd`. */
export function municipalityBefore(text: string, tokens: Tokens, at: number): string | undefined {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || sentenceStart(tokens, at) === at - 1) return undefined;
  const written = text.slice(before.start, before.end);
  return /^\p{Lu}[\p{L}-]+$/u.test(written) ? written : undefined;
}
