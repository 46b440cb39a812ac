/**
 * How much speaks for two items of two versions of a meeting being the same one: their case numbers, the
 * words of their titles and of their text.
 */
import type { AgendaItem } from '../model.ts';
import { blockWords } from '../words/words.ts';

/** An item with what is compared of it. */
export interface ComparedItem {
  item: AgendaItem;
  /** Normal forms, years in two digits: `26/1201` and `2026/1201` are one case. */
  cases: ReadonlySet<string>;
  /** The words of its title that tell something. */
  title: readonly string[];
  /** The longer words of its text, without decisions and attachments, which come with the minutes. */
  text: ReadonlySet<string>;
}

export interface Likeness {
  /** `unknown` where one of them has no case number. */
  case: 'same' | 'other' | 'unknown';
  /** 1 for the same words, 0 for none in common; 0 also where a title is not public. */
  title: number;
  /** The same of the text; `undefined` where one of them has too little. */
  text: number | undefined;
}

/** What a title has besides its words, and words without which it says the same. */
const fillers = new Set(
  (
    'af at beslutning den der det en er et for fra i kl lukket med og om på pr punkt sag sagen samt ' +
    'til udgik udgår udgået udsat v ved vedr vedrørende åben åbent'
  ).split(' '),
);

const abbreviations = new Map([['evt', 'eventuelt']]);

/** Fewer words than this say too little to compare. */
const fewestWords = 3;

/** Any two texts share short words. */
const tellingWords = (words: readonly string[]): string[] =>
  lowerWords(words.join(' ')).filter(({ length }) => length > 4);

export function comparedItem(item: AgendaItem): ComparedItem {
  const words = lowerWords(item.title).map((word) => abbreviations.get(word) ?? word);
  const telling = words.filter((word) => !fillers.has(word));
  const sections = item.sections.filter(
    ({ kind }) => kind !== 'decision' && kind !== 'attachments',
  );
  return {
    item,
    cases: new Set(
      item.caseNumbers.map(({ normal }) => normal.replace(/^(?:19|20)(?=\d\d\/)/, '')),
    ),
    title: telling.length > 0 ? telling : words,
    text: new Set(tellingWords(sections.flatMap(({ blocks }) => blockWords(blocks)))),
  };
}

export function likeness(one: ComparedItem, other: ComparedItem): Likeness {
  const isEitherWithout = one.cases.size === 0 || other.cases.size === 0;
  const isSameCase = [...one.cases].some((number) => other.cases.has(number));
  const tooShort = one.text.size < fewestWords || other.text.size < fewestWords;
  return {
    case: isEitherWithout ? 'unknown' : isSameCase ? 'same' : 'other',
    title: titleLikeness(one.title, other.title),
    text: tooShort ? undefined : shared(one.text, other.text),
  };
}

const lowerWords = (text: string): string[] =>
  text.toLocaleLowerCase('da').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Dice's coefficient. */
const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  (2 * [...one].filter((word) => other.has(word)).length) / (one.size + other.size);

/**
 * A title with something before or after it is the same title; one with other digits is not
 * (`Lokalplan 131`, `Lokalplan 132`).
 */
function titleLikeness(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  if (one.join(' ') === other.join(' ')) return 1;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const left = [...long];
  for (const word of short) {
    const place = left.findIndex((each) => isSameWord(word, each));
    if (place !== -1) left.splice(place, 1);
  }
  const common = long.length - left.length;
  const alike = (2 * common) / (one.length + other.length);
  const within = common === short.length ? (short.length > 1 ? 0.9 : 0.6) : 0;
  return hasOtherDigits(short, long) ? Math.min(alike, 0.5) : Math.max(alike, within);
}

function hasOtherDigits(one: readonly string[], other: readonly string[]): boolean {
  const [some, others] = [one, other].map((words) => words.filter((word) => /\d/.test(word)));
  return (some ?? []).some((word) => !others?.includes(word)) && (others ?? []).length > 0;
}

/** Equal, or words that differ in a letter, or in their ending. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length < 5 || other.length < 5 || /\d/.test(one + other)) return false;
  return one.startsWith(other) || other.startsWith(one) || differsInOneLetter(one, other);
}

/** One letter more, fewer or other, or two exchanged. */
function differsInOneLetter(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  if (rest.length !== otherRest.length) {
    return rest.length > otherRest.length
      ? rest.slice(1) === otherRest
      : rest === otherRest.slice(1);
  }
  const isExchanged = rest[0] === otherRest[1] && rest[1] === otherRest[0];
  return (
    rest.slice(1) === otherRest.slice(1) || (isExchanged && rest.slice(2) === otherRest.slice(2))
  );
}
