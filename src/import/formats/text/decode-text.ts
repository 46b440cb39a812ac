/** Decodes text; the encoding is detected by the bytes alone. */
import { decodeWindows1252 } from '../../../minutes/encoding/windows-1252.ts';

export type Undecodable = 'binary' | 'text-encoding';

/** Control characters that text does not have: all but tab, line ends and form feed. */
const controlCharacter = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/;

/**
 * Decodes UTF-8, UTF-16 with a byte order mark, or else Windows-1252, which old Danish systems
 * write. The byte order mark is removed. Where UTF-8 is damaged, U+FFFD stands for what is lost.
 */
export function decodeText(bytes: Uint8Array): { text: string } | Undecodable {
  const text = decodeUnicode(bytes) ?? decodeDamaged(bytes);
  const read = text ?? decodeWindows1252(bytes);
  if (controlCharacter.test(read)) return isUnmarkedUtf16(bytes) ? 'text-encoding' : 'binary';
  return text !== undefined || isDanish(read) ? { text: read } : 'text-encoding';
}

function decodeUnicode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  return decode('utf-8', bytes);
}

/** Letters that are sound for each place that is not, at least, in UTF-8 with a few damaged bytes. */
const enoughSound = 4;

/**
 * A text in UTF-8 but for a few places; `undefined` if it is in another encoding, of which hardly two bytes
 * come to a letter. Read in that, one damaged byte would spoil every letter of the text.
 */
function decodeDamaged(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const count = (signs: RegExp): number => text.match(signs)?.length ?? 0;
  const isDamaged = count(/[\u0080-\uFFFC]/g) >= enoughSound * count(/\uFFFD+/g);
  return isDamaged ? text : undefined;
}

/** Share of characters in Danish UTF-16 whose high byte is zero, at least. */
const enoughZeros = 0.8;

/**
 * Whether bytes look like UTF-16 without a byte order mark: zeros in nearly every other byte only.
 * The byte order would be a guess, so the text is refused rather than decoded.
 */
function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  return Math.min(...zeros) === 0 && Math.max(...zeros) >= (enoughZeros * bytes.length) / 2;
}

/** The decoded text, or `undefined` if the bytes are invalid in the encoding. */
function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Non-ASCII letters of Danish and neighbouring languages. */
const letter = /[æøåÆØÅéÉäöüÄÖÜßèêëáàâóòôíúçñ]/u;

/** Share of the non-ASCII characters within words that must be such letters. */
const enoughLetters = 0.9;

/**
 * Whether a text decoded as Windows-1252 is plausible. Other encodings show as signs within words
 * (`b›rn` for `børn`).
 */
function isDanish(text: string): boolean {
  const inWords = text.match(/(?<=[a-z])[^\u0000-\u007F’–](?=[a-z])/giu) ?? [];
  const letters = inWords.filter((sign) => letter.test(sign));
  return letters.length >= enoughLetters * inWords.length;
}
