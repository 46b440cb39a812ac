/** The mark before an item of a list: a bullet, or a number that is not the beginning of prose. */
import { monthNames } from '../../i18n/da-dates.ts';
import type { SourceLine } from '../source-line.ts';

export interface ListMark {
  /** Blanks before the mark: deeper means inside the item above. */
  indent: number;
  /** The printed number, or the bullet as printed. */
  mark: number | string;
  /** The text after the mark. */
  text: string;
}

/** A combining stroke (U+0335) is what some exports leave of a bullet. */
const bullet = /^(\s*)([-·•●▪◦‣\u0335])\s+(\S.*)$/u;
/** `01.` could not be written as a list, which has no zero before its numbers. */
const numbered = /^(\s*)((?!0)\d{1,3})\.\s+(\S.*)$/u;

/** Reads the mark a line begins with. A number may still turn out to begin a sentence. */
export function readListMark(line: SourceLine | undefined): ListMark | undefined {
  const [, blanks = '', sign, text = ''] =
    bullet.exec(line?.text ?? '') ?? numbered.exec(line?.text ?? '') ?? [];
  if (sign === undefined) return undefined;
  const mark = /\d/.test(sign) ? Number(sign) : sign;
  return { indent: blanks.length, mark, text: text.trimEnd() };
}

/** The line without its bullet, if it has one; numbers are words and stay. */
export const withoutBullet = (text: string): string => text.replace(bullet, '$3');

/** What stands around a numbered line. */
export interface NumberContext {
  /** The number before it in the section, 0 at first. */
  previous: number;
  /** Whether the line above is the list item with that number or a line of its text. */
  directlyBelow: boolean;
  /** The next line that is not blank. */
  next: ListMark | undefined;
}

const months: readonly string[] = monthNames;

/**
 * Whether a numbered line is an item of a list. Evidence: it goes on counting, or begins at 1, or the
 * next line goes on from it. `12. december afholdes …` has none and is prose.
 */
export function countsOn({ mark, text }: ListMark, context: NumberContext): boolean {
  if (typeof mark !== 'number') return true;
  const { previous, directlyBelow, next } = context;
  if (next?.mark === mark + 1) return true;
  const [firstWord = ''] = text.split(/[\s,.]/u);
  if (months.includes(firstWord.toLocaleLowerCase('da'))) return false;
  if (directlyBelow) return mark > previous;
  return mark === 1 || mark === previous + 1;
}
