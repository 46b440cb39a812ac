/** A number in superscript digits: `12` → `¹²`. */
export const superscript = (number: number): string =>
  String(number).replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));

const exponent = /^\s*(?:[+−-]\s*)?\d[\d\s+−-]*$/u;

/** Raised digits as what they are: `m2` and `kr. 1.0002` would say something else. Other text as it is. */
export const superscriptDigits = (text: string): string =>
  exponent.test(text)
    ? text.replaceAll(/[\d+−-]/gu, (sign) =>
        /\d/.test(sign) ? superscript(Number(sign)) : sign === '+' ? '⁺' : '⁻',
      )
    : text;
