/** A text as its reader sees it, as far as numbers are concerned, with the places in the text as written. */

export interface PlainText {
  /** Character references, escapes and tags are one character each; other digits are 0 to 9. */
  text: string;
  /** Where the character at `at` stands in the text as written. */
  place(at: number): number;
}

/**
 * What stands for one character, or for none: `&ndash;`, `&#45;`, `%20`, `\u2013`, a tag or a link's
 * address without digits that could be a number's, a full-width digit.
 */
const written =
  /&#\d{1,7};|&#[xX][\da-fA-F]{1,6};|&[a-zA-Z]{2,8};|%(?:E2%80%[89AB][\dA-F]|C2%A[0D]|[257E][\dABDEF])|\\u[\da-fA-F]{4}|<\/?[a-zA-Z!](?:(?!\d{4})[^<>\n]){0,80}>|\]\((?:(?!\d{4})[^()\n]){0,200}\)|[０-９]|\uD835[\uDFCE-\uDFFF]/gi;

/** Tells at once that a text has nothing of the kind. */
const anyWritten = /[&%<０-９\uD835]|\\u|\]\(/;

/** Character references by name that may stand in or beside a number. */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    ndash: '–',
    mdash: '—',
    minus: '−',
    hyphen: '-',
    dash: '-',
    horbar: '-',
    period: '.',
    sol: '/',
    lowbar: '_',
    nbsp: ' ',
    thinsp: ' ',
    ensp: ' ',
    emsp: ' ',
    hairsp: ' ',
    shy: '\u00AD',
    zwnj: '\u200B',
    zwj: '\u200B',
  }),
);

/** Never throws; a text without anything of the kind is returned as it is. */
export function plainDigits(source: string): PlainText {
  if (!anyWritten.test(source)) return { text: source, place: (at) => at };
  /** After which character of the plain text the text as written is how much longer. */
  const shifts: [at: number, by: number][] = [];
  let text = '';
  let end = 0;
  for (const { 0: found, index } of source.matchAll(written)) {
    text += source.slice(end, index) + plain(found);
    end = index + found.length;
    if (end > text.length) shifts.push([text.length, end - text.length]);
  }
  text += source.slice(end);
  return {
    text,
    place: (at) => at + shiftAt(shifts, at),
  };
}

/** By how much the text as written is longer before `at`. */
function shiftAt(shifts: readonly (readonly [at: number, by: number])[], at: number): number {
  let [low, high] = [0, shifts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.[0] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.[1] ?? 0;
}

/** One character. What has no meaning for a number is as a letter; a tag is as nothing. */
function plain(found: string): string {
  const first = found[0];
  if (first === '<' || first === ']') return '\u200B';
  if (first === '%') return unescaped(found);
  if (first === '\\') return character(Number.parseInt(found.slice(2), 16));
  if (first !== '&') return found.normalize('NFKC');
  const number = /^&#(x?)(\w+);$/i.exec(found);
  if (number) return character(Number.parseInt(number[2] ?? '', number[1] ? 16 : 10));
  return named.get(found.slice(1, -1).toLowerCase()) ?? 'x';
}

const character = (code: number): string =>
  code <= 0xffff ? String.fromCharCode(code).normalize('NFKC').slice(0, 1) : 'x';

function unescaped(escape: string): string {
  try {
    return decodeURIComponent(escape);
  } catch {
    return 'x';
  }
}
