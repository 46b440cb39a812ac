/** Values that YAML reads as they stand, known without asking it. */

/** No sign at the beginning, and none inside, that YAML takes for another thing. */
const plainValue = /^[\p{L}\d(§«»+$=/.;^_][^#:"”“„]*$/u;

/** Whether a value that stands by itself after a key or a dash says what it says. */
export const isPlain = (value: string): boolean => plainValue.test(value);

/** In quotation marks that hold neither themselves nor an escape. */
export const isPlainlyQuoted = (value: string): boolean => /^(?:"[^"\\]*"|'[^']*')$/u.test(value);

/** What YAML reads as a number, or as `null`, `true` or `false`. */
const isOtherThanText =
  /^(?:[-+]?(?:0o[0-7]+|0x[\da-f]+|\.inf|\d+(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?)|\.nan|null|~|true|false)$/iu;

/** Whether an entry of a list or mapping in brackets says what it says, without quotation marks. */
export const isPlainEntry = (value: string): boolean =>
  isPlain(value) && !/[,[\]{}]/u.test(value) && !isOtherThanText.test(value);
