/** The name of a character that cannot be shown, by its code: `U+200B`. */
export const codePoint = (code: number): string =>
  `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
