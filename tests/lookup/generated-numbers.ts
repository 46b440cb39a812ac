/** Case numbers as a municipality has them after years, the same ones every time. */

/** A pseudo-random integer below `limit`: Numerical Recipes' linear congruential generator. */
export function makeRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

type Random = (limit: number) => number;

/** How the numbers of an archive are spread, from even to all under one subject and facet. */
export const spreads = {
  years: (random: Random) => `${two(7 + random(18))}/${1 + random(30_000)}`,
  subjects: (random: Random) =>
    `${two(random(30))}.${two(random(12))}.${two(random(20))}-${'AGPKSØ'.charAt(random(6))}` +
    `${two(random(30))}-${1 + random(200)}-${two(12 + random(14))}`,
  'one subject': (random: Random) => `00.01.00-P35-${1 + random(9000)}-${two(12 + random(14))}`,
  digits: (random: Random) => String(100_000 + random(900_000)),
} satisfies Record<string, (random: Random) => string>;

/** `count` different numbers of one spread. */
export function generateNumbers(spread: keyof typeof spreads, count: number): string[] {
  const random = makeRandom(1);
  const numbers = new Set<string>();
  while (numbers.size < count) numbers.add(spreads[spread](random));
  return [...numbers];
}
