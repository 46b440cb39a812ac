/** Bytes of a file that are no UTF-8, as they stand in its text: see `engine/files/text-of-bytes.ts`. */

/** One such byte. With the flag `u` a half of a pair is not meant. */
export const foreignByte = /[\uDC80-\uDCFF]/u;

/** Each of them, with its place in the text. */
export const foreignBytes = (text: string): { byte: number; at: number }[] =>
  [...text.matchAll(/[\uDC80-\uDCFF]/gu)].map(({ 0: sign, index }) => ({
    byte: sign.charCodeAt(0) - 0xdc00,
    at: index,
  }));
