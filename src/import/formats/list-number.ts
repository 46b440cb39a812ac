/** Formats the numbers of lists. */

/** Number format of a list. */
export type Counting = 'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman';

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Larger numbers are printed as digits. */
const last = { letter: 26 * 26, roman: 3999 };

/** 4 as `4`, `d` or `iv`. */
export function printNumber(value: number, counting: Counting): string {
  if (counting === 'decimal' || value < 1) return String(value);
  const isRoman = counting.endsWith('roman');
  if (value > (isRoman ? last.roman : last.letter)) return String(value);
  const small = isRoman ? roman(value) : letters(value);
  return counting.startsWith('upper') ? small.toUpperCase() : small;
}

function roman(value: number): string {
  let rest = value;
  let printed = '';
  for (const [worth, sign] of romans) {
    printed += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return printed;
}

/** Base 26 without zero, as spreadsheet columns: `z` is followed by `aa`. */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return value > 26 ? letters(Math.floor((value - 1) / 26)) + letter : letter;
}
