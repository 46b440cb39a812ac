/** Stamps: hashes in links by which a page tells whether the words linked to have changed since. */

/** The form of a stamp in an address. */
export const stampForm = /^[0-9a-f]{6}$/;

/**
 * A short hash of the words of texts, whatever white space is between them: FNV-1a over the characters
 * of the words, with one blank between two words, folded to 24 bits.
 */
export function stampOf(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  const take = (character: number): void => {
    hash = Math.imul(hash ^ character, 0x01000193);
  };
  let hasWords = false;
  for (const text of texts) {
    let isInWord = false;
    for (let at = 0; at < text.length; at++) {
      const character = text.codePointAt(at) ?? 0;
      // A character of two UTF-16 code units.
      if (character > 0xffff) at++;
      if (isBlank(character)) isInWord = false;
      else {
        if (hasWords && !isInWord) take(space);
        take(character);
        isInWord = true;
        hasWords = true;
      }
    }
  }
  return (((hash >>> 24) ^ hash) & 0xffffff).toString(16).padStart(6, '0');
}

const space = 0x20;
const blank = /\s/u;

/** The first test is a fast path for most characters. */
function isBlank(character: number): boolean {
  if (character > space && character < 0xa0) return false;
  return character === space || blank.test(String.fromCodePoint(character));
}
