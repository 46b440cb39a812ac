/** Stamps: how a link tells whether the words it was made for are still the same. */

/** A stamp as it stands in an address. */
export const stampForm = /^[0-9a-f]{6}$/;

/**
 * A short stamp of words: the same for the same words in the same order, whatever page they stand
 * on, and as good as never for others. FNV-1a over the characters, folded to 24 bits.
 */
export function stampOf(words: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of words.join(' ')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (((hash >>> 24) ^ hash) & 0xffffff).toString(16).padStart(6, '0');
}
