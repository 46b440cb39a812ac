/** Stamps: how a link tells whether the words it was made for are still the same. */

/** A stamp as it stands in an address. */
export const stampForm = /^[0-9a-f]{6}$/;

/**
 * A short stamp of the words of texts: the same for the same words in the same order, whatever page
 * they stand on and whatever blanks stand between them, and as good as never for others. FNV-1a over
 * the characters of the words, one blank between two, folded to 24 bits.
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
      // Such a character is two units of the text.
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

/** Most characters are told without looking them up. */
function isBlank(character: number): boolean {
  if (character > space && character < 0xa0) return false;
  return character === space || blank.test(String.fromCodePoint(character));
}
