/** The bytes of a content file as text, of which nothing is lost. */
import { isUtf8 } from 'node:buffer';

/** Added to a byte that is no UTF-8: half of a surrogate pair, which no UTF-8 text has by itself. */
const escaped = 0xdc00;

/**
 * Decodes UTF-8. Each byte that is none becomes a character of its own, U+DC80 to U+DCFF, by which
 * `minutes/encoding/` knows that the file is not UTF-8, and what it is instead.
 */
export function textOfBytes(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString();
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const letter = bytes.subarray(at, at + size);
    const isLetter = letter.length === size && isUtf8(letter);
    text += isLetter ? letter.toString() : String.fromCharCode(escaped + lead);
    at += isLetter ? size : 1;
  }
  return text;
}
