/** Formats the numbers of lists. */

/** Number format of a list. */
export type Counting = 'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman';

/** Signs of Roman numbers and their values, largest first. */
const romanSigns = 'm cm d cd c xc l xl x ix v iv i'.split(' ');
const romanValues = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];

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
  for (const [index, value] of romanValues.entries()) {
    printed += romanSigns[index]?.repeat(Math.floor(rest / value)) ?? '';
    rest %= value;
  }
  return printed;
}

/** Base 26 without zero, as spreadsheet columns: `z` is followed by `aa`. */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return value > 26 ? letters(Math.floor((value - 1) / 26)) + letter : letter;
}
