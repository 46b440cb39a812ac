/** How the heading of an item may begin: every form of number that is known. */
import { monthNames } from '../../i18n/da-dates.ts';
import { withoutBullet } from '../lines/list-mark.ts';
import type { SourceLine } from '../source-line.ts';

/** A way to number items; the items of one document keep to one. */
export type ItemForm = 'punkt' | 'sag' | 'nr' | 'ad' | 'dot' | 'parenthesis' | 'dash' | 'bare';

export interface ItemMark {
  form: ItemForm;
  /** `3`, `2a` */
  number: string;
  /** The number with what stands around it, to the letter; absent where it is `Punkt 3:`. */
  label?: string;
  /** Empty where the number stands on a line of its own. */
  title: string;
}

/** The rest of a line after the number: a sign or a blank, and the title. */
const number = String.raw`(\d{1,4}[a-zA-Z]?)(?![\p{L}\d/]|[.,-]\d|\s?%)`;
const afterLabel = String.raw`(?:[.:)]*\s*[-–—]\s+|[.:)]+\s*|\s+|$)(.*)$`;

const labelled = (words: string): RegExp =>
  new RegExp(`^(?:${words})\\s*(?:(?:nr|nummer|no)\\b\\.?)?:?\\s*${number}${afterLabel}`, 'iu');

/** What is printed before a number, in the order in which it is tried. */
const forms: readonly (readonly [ItemForm, RegExp])[] = [
  ['punkt', labelled('(?:dagsordens|sags)?punkt|(?:dagsordens)?pkt\\b\\.?')],
  ['ad', labelled('ad\\b\\.?(?:\\s*(?:punkt|pkt\\b\\.?))?')],
  ['sag', labelled('sag')],
  ['nr', labelled('nr\\b\\.?|no\\b\\.?|(?:dagsordens)?emne|post')],
  // A portal may count the items once more: `2.  2. Orientering`.
  ['dot', /^(\d{1,4})\.\s+\1\.\s*(.*)$/u],
  ['dot', new RegExp(`^${number}\\.(?!\\d)\\s*(.*)$`, 'u')],
  ['parenthesis', new RegExp(`^\\(?${number}\\)\\s*(.*)$`, 'u')],
  ['dash', new RegExp(`^${number}\\s*(?:[-–—]|:)(?:\\s+|$)(.*)$`, 'u')],
  ['bare', new RegExp(`^${number}(?:\\s+|$)((?:[\\p{Lu}\\[(„"”»]|\\d{1,2}\\. \\p{Ll}).*)?$`, 'u')],
  // `1Godkendelse`, where a portal sets the number apart by its style alone.
  ['bare', /^(\d{1,3})(\p{Lu}\p{Ll}.*)$/u],
];

const likePunkt = /^Punkt \d{1,4}[a-z]?: ?/u;
const months: readonly string[] = monthNames;

/** A heading is a line, not a paragraph. */
const longest = 300;

/** Reads the number a line begins with, with what marks it as an item's; the rest is its title. */
export function readItemMark(line: SourceLine | undefined): ItemMark | undefined {
  const text = withoutBullet(line?.text ?? '').trim();
  if (!/\d/.test(text.slice(0, 40)) || text.length > longest) return undefined;
  for (const [form, pattern] of forms) {
    const [, printed, title = ''] = pattern.exec(text) ?? [];
    if (printed === undefined) continue;
    const isDay = form === 'dot' || form === 'bare';
    if (isDay && months.includes(firstWord(title.replace(/^\d+\. /u, '')))) return undefined;
    const label = likePunkt.test(text) ? undefined : text.slice(0, text.length - title.length);
    return {
      form,
      number: printed.toLowerCase(),
      title: title.trim(),
      ...(label !== undefined && { label: label.trim() }),
    };
  }
  return undefined;
}

const firstWord = (text: string): string =>
  (text.split(/[\s,.]/u)[0] ?? '').toLocaleLowerCase('da');

/** A number and its letter as one that can be compared: 3 < 3a < 3b < 4. */
export function rankOf(number: string): number {
  const letter = number.replace(/^\d+/, '');
  return parseInt(number, 10) * lettersAtMost + (letter === '' ? 0 : (letter.codePointAt(0) ?? 0));
}

/** More than the code of any Danish letter. */
export const lettersAtMost = 256;
