/** Which encoding of one byte a letter a Danish text was written in, by the letters that come out. */
import { foreignBytes } from './foreign-bytes.ts';
import { windows1252 } from './windows-1252.ts';

/** Encodings of one byte a letter that Danish texts have been written in. */
export type LetterEncoding = 'windows-1252' | 'macintosh' | 'dos';

export interface Guess {
  encoding: LetterEncoding;
  /** What the first byte is in it. */
  letter: string;
}

/** Code pages 850 and 865 of DOS, which have the same Danish letters; byte by byte. */
const dos = new Map<number, string>(
  Object.entries({
    æ: 0x91,
    ø: 0x9b,
    å: 0x86,
    Æ: 0x92,
    Ø: 0x9d,
    Å: 0x8f,
    é: 0x82,
    É: 0x90,
    ä: 0x84,
    ö: 0x94,
    ü: 0x81,
    Ä: 0x8e,
    Ö: 0x99,
    Ü: 0x9a,
    '§': 0xf5,
    '½': 0xab,
    '«': 0xae,
    '»': 0xaf,
    '°': 0xf8,
  }).map(([letter, byte]) => [byte, letter]),
);

const decoders: Record<LetterEncoding, (byte: number) => string> = {
  'windows-1252': windows1252,
  macintosh: (byte) => new TextDecoder('macintosh').decode(new Uint8Array([byte])),
  dos: (byte) => dos.get(byte) ?? '\uFFFD',
};

/**
 * The encoding in which the bytes of `text` that are no UTF-8 make the most Danish sense, and the letter
 * that the first of them is; `undefined` where they make none.
 */
export function guessEncoding(text: string): Guess | undefined {
  const found = foreignBytes(text).slice(0, enough);
  const [first] = found;
  if (first === undefined) return undefined;
  const scored = (Object.keys(decoders) as LetterEncoding[]).map((encoding) => {
    const decode = decoders[encoding];
    const sum = found.reduce(
      (score, { byte, at }) =>
        score + sense(decode(byte), text[at - 1] ?? ' ', text[at + 1] ?? ' '),
      0,
    );
    return { encoding, sum };
  });
  const best = scored.toSorted((one, other) => other.sum - one.sum)[0];
  if (best === undefined || best.sum <= 0) return undefined;
  return { encoding: best.encoding, letter: decoders[best.encoding](first.byte) };
}

/** Bytes that are looked at, at most. */
const enough = 2000;

/** How much sense a sign makes between two others: a Danish letter in a word the most. */
function sense(sign: string, before: string, after: string): number {
  const isInWord = /\p{L}/u.test(before) && /\p{L}/u.test(after);
  if (/[æøå]/u.test(sign)) return 3;
  // No word goes on with a capital letter.
  if (/[ÆØÅ]/u.test(sign)) return /\p{Ll}/u.test(before) ? -1 : 3;
  if (/[éÉèêëáàäöüÄÖÜßçíóôúñ]/u.test(sign)) return isInWord ? 1 : 0;
  if (sign === '’') return 1;
  return /[–—‘“”„…•»«§½€°·´\u00A0]/u.test(sign) && !isInWord ? 1 : -2;
}
