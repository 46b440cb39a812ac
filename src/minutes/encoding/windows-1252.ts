/** Windows-1252: the decoders of some programs give control characters for 0x80 to 0x9F, which are put right. */

/** The signs of 0x80 to 0x9F; those of the other bytes have the same number in Unicode. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The sign that a byte is. */
export const windows1252 = (byte: number): string =>
  (byte >= 0x80 && byte <= 0x9f ? signs[byte - 0x80] : undefined) ?? String.fromCharCode(byte);

const decoder = new TextDecoder('windows-1252');

/** The text that bytes are. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  decoder.decode(bytes).replaceAll(/[\u0080-\u009F]/gu, (sign) => windows1252(sign.charCodeAt(0)));
