/** Puts `other` in the place of a word of a query, in whichever case it was typed. */
export function replaceWord(query: string, word: string, other: string): string {
  const at = query.toLowerCase().indexOf(word.toLowerCase());
  return at === -1 ? query : query.slice(0, at) + other + query.slice(at + word.length);
}
