/** Near misses: the numbers one typing error away from what was typed. */

const digits = Array.from('0123456789');
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ');

/**
 * The folded numbers at Damerau-Levenshtein distance 1 from `folded`, grouped by kind of error, the
 * likeliest first: two neighbours swapped, one character wrong, one too many, one missing. A digit is
 * replaced by digits only, and a letter by letters. No number is given twice.
 */
export function nearFolds(folded: string): string[][] {
  const swapped: string[] = [];
  const wrong: string[] = [];
  const tooMany: string[] = [];
  const missing: string[] = [];
  // A number has at most one letter, so only one without any can miss it.
  const missed = /\D/.test(folded) ? digits : [...digits, ...letters];
  for (let index = 0; index <= folded.length; index++) {
    const before = folded.slice(0, index);
    const [here = '', next = ''] = folded.slice(index, index + 2);
    const after = folded.slice(index + 1);
    missing.push(...missed.map((added) => before + added + here + after));
    if (here === '') continue;
    tooMany.push(before + after);
    if (next !== '') swapped.push(before + next + here + folded.slice(index + 2));
    const others = digits.includes(here) ? digits : letters;
    wrong.push(...others.map((other) => before + other + after));
  }
  const known = new Set([folded]);
  return [swapped, wrong, tooMany, missing].map((group) =>
    group.filter((near) => !known.has(near) && known.add(near)),
  );
}
