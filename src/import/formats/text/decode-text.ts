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
  if (text !== undefined) return controlCharacter.test(text) ? 'binary' : { text };
  const western = decode('windows-1252', bytes) ?? '';
  if (controlCharacter.test(western)) return 'binary';
  return isDanish(western) ? { text: western } : 'text-encoding';
}

function decodeUnicode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  return decode('utf-8', bytes);
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
