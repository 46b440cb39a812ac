/** List marks in text lines: a bullet, or a number that does not begin a sentence. */
import { monthNames } from '../../i18n/da-dates.ts';
import type { SourceLine } from '../source-line.ts';

export interface ListMark {
  /** Number of spaces before the mark; more than the item above means nested in it. */
  indent: number;
  /** The number, or the bullet as printed. */
  mark: number | string;
  /** The text after the mark. */
  text: string;
}

/**
 * Some exports turn a bullet into a combining stroke (U+0335), into the letter `o`, or keep its code in a
 * symbol font.
 */
const bullet = /^(\s*)([-–·•●▪◦‣►➢■□*o\u0335\uF0B7\uF0A7\uF0D8\uF02D])\s+(\S.*)$/u;
/** Not `01.`: Markdown lists have no leading zeros. */
const numbered = /^(\s*)((?!0)\d{1,3})\.\s+(\S.*)$/u;

/**
 * Reads the mark at the beginning of a line. A number may still be prose; see {@link isListItem}.
 */
export function readListMark(line: SourceLine | undefined): ListMark | undefined {
  const [, blanks = '', sign, text = ''] =
    bullet.exec(line?.text ?? '') ?? numbered.exec(line?.text ?? '') ?? [];
  if (sign === undefined) return undefined;
  const mark = /\d/.test(sign) ? Number(sign) : sign;
  return { indent: blanks.length, mark, text: text.trimEnd() };
}

/** The line without its bullet; a number is a word of the text and stays. */
export const withoutBullet = (text: string): string => text.replace(bullet, '$3');

/** The surroundings of a numbered line. */
export interface NumberContext {
  /** The last list number of the section; 0 at first. */
  previous: number;
  /** Whether the line above belongs to the list item with that number. */
  directlyBelow: boolean;
  /** The mark of the next non-blank line. */
  next: ListMark | undefined;
}

const months: readonly string[] = monthNames;

/**
 * Whether a marked line is a list item. For a number: it continues the count, begins at 1, or the
 * next line continues from it. `12. december afholdes …` has none of this and is prose.
 */
export function isListItem({ mark, text }: ListMark, context: NumberContext): boolean {
  if (typeof mark !== 'number') return true;
  const { previous, directlyBelow, next } = context;
  if (next?.mark === mark + 1) return true;
  const [firstWord = ''] = text.split(/[\s,.]/u);
  if (months.includes(firstWord.toLocaleLowerCase('da'))) return false;
  if (directlyBelow) return mark > previous;
  return mark === 1 || mark === previous + 1;
}
