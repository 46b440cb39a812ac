/** A number in superscript digits: `12` → `¹²`. */
export const superscript = (number: number): string =>
  String(number).replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
