/** What somebody may have meant who wrote one digit or letter wrong. */

const digits = Array.from('0123456789');
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ');

/**
 * The folded numbers one slip away from `folded` (edit distance 1, with neighbours that changed
 * places as one slip), likeliest kind of slip first: neighbours changed places, one character
 * wrong, one too many, one missing. Digits stay digits and letters letters.
 */
export function nearFolds(folded: string): string[][] {
  const swapped: string[] = [];
  const wrong: string[] = [];
  const tooMany: string[] = [];
  const missing: string[] = [];
  // A number has at most one letter, so only one that has none can lack it.
  const missed = /\D/.test(folded) ? digits : [...digits, ...letters];
  for (let place = 0; place <= folded.length; place++) {
    const before = folded.slice(0, place);
    const [here = '', next = ''] = folded.slice(place, place + 2);
    const after = folded.slice(place + 1);
    missing.push(...missed.map((added) => before + added + here + after));
    if (here === '') continue;
    tooMany.push(before + after);
    if (next !== '') swapped.push(before + next + here + folded.slice(place + 2));
    const others = digits.includes(here) ? digits : letters;
    wrong.push(...others.map((other) => before + other + after));
  }
  const known = new Set([folded]);
  return [swapped, wrong, tooMany, missing].map((slips) =>
    slips.filter((slip) => !known.has(slip) && known.add(slip)),
  );
}
