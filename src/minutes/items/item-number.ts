/**
 * The printed numbers of items, declared once: how they are written, compared and sorted, and what they
 * are in an address. A number is kept as printed: `3`, `2a`, `03A`, `4.1`, `12.a`, `1-2`, `IV`.
 *
 * Where numbers begin again within a meeting, a capital goes before them: `L1` in a closed part, `T1`
 * in an additional agenda. An item without a number is `uden nummer`, the next one `uden nummer 2`.
 */
import { noNumber } from '../../i18n/da-item-name.ts';

const letter = String.raw`[a-zA-ZæøåÆØÅ](?!\p{L})`;

/**
 * Digits, and further digits and letters after one of `signs`, at most so often. A day, `4.1.2026`, is
 * none.
 */
const counted = (signs: string, most: number): string =>
  String.raw`\d{1,4}(?:${letter})?(?:[${signs}](?:\d{1,3}(?:${letter})?(?!\d)|${letter})){0,${most}}`;

const capital = String.raw`[A-ZÆØÅ](?=\d)`;

/** How a document numbers an item: the source of a pattern with the flag `u`. */
export const printedNumber = counted('.-', 3);

/** How a file does: the capital of a series that begins again may stand before it. */
export const writtenNumber = `(?:${capital})?${printedNumber}`;

/** How running text names an item: `punkt 4-6` are several, and `punkt 4.5.6` is of another document. */
export const numberInText = `(?:${capital})?${counted('.', 1)}`;

/** What makes a printed number one that a file cannot have, `7 bis`: the source of a pattern with the flags `iu`. */
export const insertedMark = String.raw`[ .-]?\(?(?:bis|ter|quater)(?!\p{L})`;

const anyNumber = new RegExp(
  String.raw`^(?:${writtenNumber}|\d{1,4}\/\d{2,4}|[A-ZÆØÅ]|[IVX]{1,5}|${noNumber}(?: \d{1,2})?)$`,
  'u',
);

/** A number has no colon. */
const heading = /^Punkt ([^:\n]{1,24}?)(?:: ?|$)(.*)$/su;

/** Number and title of the heading `Punkt 3: Titel`; `undefined` for any other. */
export function readItemHeading(words: string): { number: string; title: string } | undefined {
  const [, number = '', title = ''] = heading.exec(words) ?? [];
  return anyNumber.test(number) ? { number, title } : undefined;
}

/** Whether it is that of an item without a printed number. */
export const isUnnumbered = (number: string): boolean => number.startsWith(noNumber);

/** The number of a further item without one, in a meeting that has the numbers `taken`. */
export function nextUnnumbered(taken: ReadonlySet<string>): string {
  let number = noNumber;
  for (let next = 2; taken.has(number); next++) number = `${noNumber} ${next}`;
  return number;
}

/** The next whole number after `number` that is not `taken`; `undefined` where it is none. */
export function nextWhole(number: string, taken: ReadonlySet<string>): string | undefined {
  if (!/^\d{1,4}$/u.test(number)) return undefined;
  let next = Number(number) + 1;
  while (taken.has(String(next))) next += 1;
  return String(next);
}

/** The capital of a series that begins again: of `L1` it is `L`, of `3` none. */
export const seriesOf = (number: string): string => /^\p{L}(?=\d)/u.exec(number)?.[0] ?? '';

const plainLetters: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', ø: 'oe', å: 'aa', Æ: 'AE', Ø: 'OE', Å: 'AA' },
};

/** Without æ, ø and å, as in addresses. */
export const inPlainLetters = (text: string): string =>
  text.replaceAll(/[æøåÆØÅ]/gu, (sign) => plainLetters[sign] ?? '');

/** In the ids of a page: `03A`, `4-1`, `uden-nummer`. */
export const numberInId = (number: string): string =>
  inPlainLetters(number).replaceAll(/[ ./]/gu, '-');

/** In addresses, for ever: `03a`, `4-1`, `l1`. Some hosts do not tell `L1` from `l1`. */
export const numberInAddress = (number: string): string => numberInId(number).toLowerCase();

/**
 * The number in an address, `03a`: as printed it may be `03A`. Of an item without one it is the number
 * itself.
 */
export const numberOfAddress = (written: string): string =>
  written.startsWith(numberInAddress(noNumber)) ? written.replaceAll('-', ' ') : written;

const unnumbered = String.raw`${noNumber.replaceAll(' ', '-')}(?:-\d{1,2})?`;

/** All of a place: `punkt-4-1` is the item 4.1. */
const ownPlace = new RegExp(`^punkt-(${writtenNumber}|${unnumbered})$`, 'iu');

/** A dash after the number begins the title: `punkt-4-1-behandling` is the item 4. */
const titledPlace = new RegExp(
  String.raw`^punkt-((?:${capital})?${counted('.', 3)}|${unnumbered}|[^-\s/]+)(?:-.*)?$`,
  'isu',
);

/**
 * The number, as addresses have it, that a place in a file names: `punkt-03A`, `punkt-4.1`, or what hosts
 * of git make of a heading, `punkt-3-budget-2027`. `undefined` where it names no item.
 */
export function numberInPlace(place: string): string | undefined {
  const [, number] = ownPlace.exec(place) ?? titledPlace.exec(place) ?? [];
  return number === undefined ? undefined : numberInAddress(number);
}

/** Whether two numbers name the same item of a meeting: `03a` in a text names the item `03A`. */
export const isSameNumber = (one: string, other: string): boolean =>
  one === other || numberInAddress(one) === numberInAddress(other);

/** The one of a meeting's `numbers` that is `named`: the same, or else the only one that is but for zeros. */
export function namedOf(numbers: readonly string[], named: string): string | undefined {
  const same = numbers.find((number) => isSameNumber(number, named));
  if (same !== undefined) return same;
  const [near, ...others] = numbers.filter(
    (number) => withoutZeros(number) === withoutZeros(named),
  );
  return others.length > 0 ? undefined : near;
}

const withoutZeros = (number: string): string =>
  numberInAddress(number).replace(/^([a-z]?)0+(?=\d)/u, '$1');

/**
 * Whether words that name `named` may mean the item `number`: the same but for zeros or a capital
 * before it, or a part of it. `4` may mean `04`, `4.1` and `T4`.
 */
export function mayName(named: string, number: string): boolean {
  const [wide = '', own = ''] = [named, number].map((each) =>
    numberInAddress(each).replace(/^[a-z]?0*(?=\d)/u, ''),
  );
  return own.startsWith(wide) && !/^\d/u.test(own.slice(wide.length));
}

const collator = new Intl.Collator('en', { numeric: true });

/**
 * Order of two numbers of a series, printed or as addresses have them: `2`, `2a`, `4`, `4.1`, `10`.
 * Those without digits are last.
 */
export const compareNumbers = (one: string, other: string): number =>
  collator.compare(numberInAddress(one), numberInAddress(other));
