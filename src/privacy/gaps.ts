/** What stands between two groups of digits, and whether a number may go on over it. */

/**
 * - `dash`: any dash, or marks that nobody sees between (a soft hyphen, emphasis).
 * - `apart`: a dash with blanks around, as between two clauses.
 * - `slash`, `mark`: a slash; a dot, an underscore, a colon.
 * - `blank`: up to three blanks.
 * - `wide`: a line break, a sentence's end, a tabulator: two numbers as well as one.
 * - `cell`: the border of a table's cell.
 */
export type Gap = 'dash' | 'apart' | 'slash' | 'mark' | 'blank' | 'wide' | 'cell';

/** Blanks but line breaks. */
export const blank = '[^\\S\\n\\r\\u2028\\u2029]';

/** Characters that are not seen: soft hyphen, zero width, direction. */
export const unseen =
  '\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFE00-\\uFE0F\\uFEFF';

/** Every dash of Unicode, the minus signs, what looks like one, and what a wrong encoding makes of one. */
const dashes = '\\p{Pd}\\u2212\\u2043\\u02D7\\u00AF\\u2500\\u2501\\u30FC\\uFFFD';

const longest = 40;
const marks = new RegExp(`[${unseen}*\`\\\\]|~~`, 'gu');
const emphasis = /_{1,2}(?=[^_\s\d])|(?<=[^_\s\d])_{1,2}|__/g;
const lines = /\r\n|[\n\r\u2028\u2029]/;
/** Marks of Markdown at a line's beginning: a quotation, a cell, a list. */
const lineStart = new RegExp(`^(?:${blank}|[>|])*(?:[*+-]${blank}+)?(?:${blank}|[>|])*`, 'u');
const brackets = /[\[\]()"'»«]/g;
const oneDash = new RegExp(`^[${dashes}]{1,3}$`, 'u');
const oneMark = /^[./_:·•‧∙⋅+=~]$/;

/** `undefined` if no number goes on over `gap`. */
export function gapOf(gap: string): Gap | undefined {
  if (gap.length > longest) return undefined;
  const seen = gap.replaceAll(marks, '').replaceAll(emphasis, '');
  if (seen === '') return 'dash';
  const [before = '', after, ...more] = seen.split(lines);
  if (more.length > 0) return undefined;
  const rest = before + (after?.replace(lineStart, '') ?? '');
  const sign = rest.replaceAll(/[\s|]/g, '');
  if (oneDash.test(sign.replaceAll(brackets, ''))) {
    return after === undefined && /^\s.*\s$/.test(rest) ? 'apart' : 'dash';
  }
  if (sign === '/' && after === undefined) return 'slash';
  if (oneMark.test(sign)) return after === undefined && isTight(sign, rest) ? 'mark' : 'wide';
  if (sign !== '') return undefined;
  if (after !== undefined) return 'wide';
  if (rest.includes('|')) return 'cell';
  return rest.length <= 3 && !rest.includes('\t') ? 'blank' : 'wide';
}

/** A dot or a colon with a blank after it ends a sentence. */
const isTight = (sign: string, rest: string): boolean => !'.:'.includes(sign) || rest === sign;
