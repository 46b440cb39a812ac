/**
 * Letters that a wrong decoding made of others, and that were then saved so: `Ã¦` for `æ`; and letters
 * that stand as the code of another time: `=C3=A6` of mails, `m|de` of 7 bits.
 */
import { exactPattern } from '../exact-pattern.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** What was lost for good: the sign that programs put for what they cannot read. */
export const lostLetter = /\uFFFD/gu;

const letters = Array.from('æøåÆØÅéÉèÈêëáàâäöüÄÖÜßçñíóôúû§»«–—‘’“”…•€½°´·\u00A0');

/** As mails write it: `=C3=A6`. */
const quotedPrintable = (letter: string): string => encodeURIComponent(letter).replaceAll('%', '=');

/** Code page 850, as far as the letters' bytes in UTF-8 go. */
const dos: Readonly<Record<string, string>> = {
  æ: '├ª',
  ø: '├©',
  å: '├Ñ',
  Æ: '├å',
  Ø: '├ÿ',
  Å: '├à',
  é: '├®',
  ä: '├ñ',
  ö: '├Â',
  ü: '├╝',
};

/** UTF-7. */
const utf7 = { æ: 'AOY', ø: 'APg', å: 'AOU', Æ: 'AMY', Ø: 'ANg', Å: 'AMU', é: 'AOk' };

/** Encodings that UTF-8 is read as by mistake, each by a function of a letter's bytes. */
const misreadings: readonly ((bytes: Uint8Array) => string)[] = [
  decodeWindows1252,
  (bytes) => String.fromCharCode(...bytes),
  (bytes) => new TextDecoder('macintosh').decode(bytes),
];

/** The letter by what its bytes in UTF-8 are when they are read in another encoding. */
const meant: ReadonlyMap<string, string> = new Map([
  ...misreadings.flatMap((read) =>
    letters.map((letter): [string, string] => [read(new TextEncoder().encode(letter)), letter]),
  ),
  ...Object.entries(dos).map(([letter, read]): [string, string] => [read, letter]),
  ...letters.flatMap((letter): [string, string][] => [[quotedPrintable(letter), letter]]),
  ...Object.entries(utf7).map(([letter, code]): [string, string] => [`+${code}-`, letter]),
]);

/** Danish in seven bits, ISO 646-DK: the signs of ASCII in whose place its letters stood. */
const sevenBits = new Map(
  Object.entries({ '{': 'æ', '|': 'ø', '}': 'å', '[': 'Æ', '\\': 'Ø', ']': 'Å' }),
);
const sevenBitsInWord = /(?<=\p{L})[{|}](?=\p{Ll})/gu;

const anyGarbled = new RegExp([...meant.keys()].map(exactPattern).join('|'), 'gu');

/** Each garbled letter in `text`: where it stands and what it was. */
export function garbledLetters(text: string): { typed: string; letter: string; at: number }[] {
  // A fast path for nearly every text: what the letters' first bytes are read as.
  const found = /[ÃÂâ√¬‚├]|=[CE]\d|\+A[MNOP]/u.test(text) ? [...text.matchAll(anyGarbled)] : [];
  return [...found, ...inSevenBits(text)].map(({ 0: typed, index }) => ({
    ...{ typed, at: index },
    letter: meant.get(typed) ?? sevenBits.get(typed) ?? '',
  }));
}

/** Letters of seven bits within words: several, in a text that has no Danish letter. */
function inSevenBits(text: string): RegExpExecArray[] {
  if (/[æøå]/iu.test(text)) return [];
  const found = [...text.matchAll(sevenBitsInWord)];
  return found.length >= fewest ? found : [];
}

const fewest = 3;
