/** Windows-1252, byte by byte: the decoders of some programs give control characters for 0x80 to 0x9F. */

/** The signs of 0x80 to 0x9F; those of the other bytes have the same number in Unicode. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The sign that a byte is. */
export const windows1252 = (byte: number): string =>
  (byte >= 0x80 && byte <= 0x9f ? signs[byte - 0x80] : undefined) ?? String.fromCharCode(byte);

/** Bytes at a time, as a list of all signs of a large file would be large. */
const chunk = 0x4000;

/** The text that bytes are. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) {
    parts.push(Array.from(bytes.subarray(at, at + chunk), windows1252).join(''));
  }
  return parts.join('');
}
