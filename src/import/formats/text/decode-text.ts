/** Bytes as text: the encoding is told from the bytes alone. */

/** Why bytes are no text. */
export type Undecodable = 'binary' | 'text-encoding';

export interface DecodedText {
  text: string;
}

/** Control characters no text has: all but tab, line ends and form feed. */
const controlCharacter = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/;

/**
 * Decodes UTF-8 and, by their byte order marks, UTF-16, and else Windows-1252, which old Danish
 * systems write. The byte order mark is left out.
 */
export function decodeText(bytes: Uint8Array): DecodedText | Undecodable {
  const text = decodeUnicode(bytes);
  const read = text ?? decode('windows-1252', bytes) ?? '';
  if (controlCharacter.test(read)) return isUnmarkedUtf16(bytes) ? 'text-encoding' : 'binary';
  return text !== undefined || isDanish(read) ? { text: read } : 'text-encoding';
}

function decodeUnicode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  return decode('utf-8', bytes);
}

/** Of the letters of a Danish text in UTF-16, so many have a zero as their upper byte. */
const enoughZeros = 0.8;

/**
 * Whether bytes are UTF-16 that does not say so: zeros in every other place, and in no other. Which end
 * comes first would be a guess, so it is told rather than read.
 */
function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  return Math.min(...zeros) === 0 && Math.max(...zeros) >= (enoughZeros * bytes.length) / 2;
}

/** The text in an encoding, or `undefined` where the bytes are none in it. */
function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Letters that Danish texts write, and some of their neighbours. */
const letter = /[æøåÆØÅéÉäöüÄÖÜßèêëáàâóòôíúçñ]/u;

/** Of the characters beyond ASCII inside words, so many must be letters of ours. */
const enoughLetters = 0.9;

/**
 * Whether a text read as Windows-1252 is one: in other encodings its letters beyond ASCII become signs
 * that no word has (`b›rn` for `børn`).
 */
function isDanish(text: string): boolean {
  const inWords = text.match(/(?<=[a-z])[^\u0000-\u007F’–](?=[a-z])/giu) ?? [];
  const letters = inWords.filter((sign) => letter.test(sign));
  return letters.length >= enoughLetters * inWords.length;
}
