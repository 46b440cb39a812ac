/** The known forms of item numbers. */
import { monthNames } from '../../i18n/da-dates.ts';
import { insertedMark, printedNumber } from '../../minutes/items/item-number.ts';
import { withoutBullet } from '../lines/list-mark.ts';
import type { SourceLine } from '../source-line.ts';

/** A way to number items. A document uses one for all of its items. */
export type ItemForm =
  'punkt' | 'sag' | 'nr' | 'ad' | 'paragraph' | 'dot' | 'parenthesis' | 'dash' | 'roman' | 'bare';

export interface ItemMark {
  form: ItemForm;
  /** As printed: `3`, `2a`, `03A`, `4.1`. */
  number: string;
  /**
   * The number with the words and signs around it, verbatim; absent for the standard `Punkt 3:`.
   */
  label?: string;
  /** Empty if the number is on a line of its own. */
  title: string;
}

/** `7 bis` is no number that a file can have: such an item has none, and its words are its title. */
const noMore = String.raw`(?![\p{L}\d/]|[.,-]\d|\s?%|${insertedMark})`;
const number = String.raw`(\d{1,4}[a-zA-Z]?)${noMore}`;
/** After a word, a number of several parts is that of an item; without one it may be anything. */
const wholeNumber = `(${printedNumber})${noMore}`;
/** A sign or white space after the number, and the title. */
const afterLabel = String.raw`(?:[.:)]*\s*[-–—]\s+|[.:)]+\s*|\s+|$)(.*)`;

const labelled = (words: string, counted = number): RegExp =>
  new RegExp(
    String.raw`^(?:${words})\s*(?:(?:nr|nummer|no)\b\.?:?\s*|:\s*)?${counted}${afterLabel}`,
    'iu',
  );

/** Patterns by form, in the order in which they are tried. */
const forms: readonly (readonly [ItemForm, RegExp])[] = [
  ['punkt', labelled('(?:dagsordens|sags)?punkt(?!nummer)|(?:dagsordens)?pkt\\b\\.?', wholeNumber)],
  ['ad', labelled('ad\\b\\.?(?:\\s*(?:punkt|pkt\\b\\.?))?')],
  ['sag', labelled('sag')],
  ['nr', labelled('nr\\b\\.?|no\\b\\.?|(?:dagsordens)?emne|post')],
  ['paragraph', new RegExp(`^§\\s*${number}${afterLabel}`, 'u')],
  // Portals may number the items a second time: `2.  2. Orientering`.
  ['dot', /^(\d{1,4})\.\s+\1\.\s*((?!\s|\p{Ll}).*)$/u],
  // `4.1 Titel`, `4.1. Titel`, `12.a Titel`
  ['dot', /^(\d{1,3}(?:(?:\.[1-9]\d?){1,2}|\.[a-z]))\.?\s+(\p{Lu}.*)$/u],
  ['dot', new RegExp(`^${number}\\.(?!\\d)\\s*(.*)`, 'u')],
  ['parenthesis', new RegExp(`^\\(?${number}\\)\\s*(.*)`, 'u')],
  ['dash', new RegExp(`^${number}\\s*(?:[-–—]|:)(?:\\s+|$)(.*)`, 'u')],
  ['dash', /^(\d{1,4}[a-zA-Z]?)\/\s+(\p{Lu}.*)$/u],
  [
    'roman',
    /^(?:(?:punkt|Punkt|PUNKT|pkt\.|Pkt\.) )?(?=[IVX])(X{0,3}(?:IX|IV|V?I{0,3}))(?:[.)]|:|\s*[-–—](?=\s))\s*(\S.*)?$/u,
  ],
  ['bare', new RegExp(`^${number}(?:\\s+|$)((?:[\\p{Lu}\\[(„"”»]|\\d{1,2}\\. \\p{Ll}).*)?$`, 'u')],
  // `1Godkendelse`, where a portal separates the number by style only.
  ['bare', /^(\d{1,3})(\p{Lu}\p{Ll}.*)$/u],
];

const standardForm = new RegExp(`^Punkt ${printedNumber}: ?`, 'u');
const months: readonly string[] = monthNames;

const mayHaveNumber = /\d|^(?:\p{L}+\.? )?[IVX]/u;

/** Length limit: a heading is a line, not a paragraph. */
const longest = 300;

export function readItemMark(line: SourceLine | undefined): ItemMark | undefined {
  const text = withoutBullet(line?.text ?? '').trim();
  if (!mayHaveNumber.test(text.slice(0, 40)) || text.length > longest) return undefined;
  for (const [form, pattern] of forms) {
    const [, printed, title = ''] = pattern.exec(text) ?? [];
    if (printed === undefined) continue;
    const isDay = form === 'dot' || form === 'bare';
    if (isDay && months.includes(firstWord(title.replace(/^\d+\. /u, '')))) return undefined;
    const label = standardForm.test(text) ? undefined : text.slice(0, text.length - title.length);
    return {
      form,
      number: printed,
      title: title.trim(),
      ...(label !== undefined && { label: label.trim() }),
    };
  }
  return undefined;
}

const firstWord = (text: string): string =>
  (text.split(/[\s,.]/u)[0] ?? '').toLocaleLowerCase('da');

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The value of a number without parts: of `3` and `III` it is 3, and of `3a` it is not a number. */
export function valueOf(number: string): number {
  const digits = /^[IVX]+$/u.test(number)
    ? Array.from(number, (digit) => romanDigits[digit] ?? 0)
    : undefined;
  return digits
    ? digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0)
    : Number(number);
}

/** The value of the first part: of `3`, `III`, `3a` and `3.1` it is 3. */
export const wholeOf = (number: string): number =>
  /^[IVX]+$/u.test(number) ? valueOf(number) : parseInt(number, 10);

/** Sort key of a number: 3 < 3.1 < 3.2 < 3a < 3b < 4. */
export function rankOf(number: string): number {
  const plain = /^[IVX]+$/u.test(number) ? String(valueOf(number)) : number;
  const [whole = '', ...parts] = plain.toLowerCase().split(/[.-]/u);
  const letter = whole.replace(/^\d+/u, '');
  const [first = 0, second = 0] = parts.map(rankOfPart);
  const within = (rankOfPart(letter) * ranksPerPart + first) * ranksPerPart + second;
  return parseInt(whole, 10) * ranksPerNumber + within;
}

/** Of `2`, `a`; 0 of none. */
const rankOfPart = (part: string): number =>
  /^\d/u.test(part) ? parseInt(part, 10) : (part.codePointAt(0) ?? 0);

/** Exceeds three digits, and the code of every Danish letter. */
const ranksPerPart = 1000;
export const ranksPerNumber = ranksPerPart ** 3;
