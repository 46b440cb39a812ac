/**
 * Text fragments: links to an exact text on a page, `#:~:text=…`
 * (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * The page is given as one string of its visible text: white space in a block is one space, and there
 * is a line break between blocks. A browser ignores case, matches whole words only, and takes the first
 * match; so the directive must not match anywhere before the text that is meant.
 */

/**
 * Stands, as a block of its own, for text that is not always there, such as that of buttons. It is not
 * used in directives, and the text after it does not count as following the text before it.
 */
export const passing = '\u0000';

interface Directive {
  prefix: string;
  start: string;
  /** Last words of a text that is long or in several blocks; empty where `start` is all of it. */
  end: string;
  suffix: string;
}

/** Characters of a text that is written in full; of a longer one only the ends are. */
const longest = 120;

/** Words written of each end at first. */
const fewest = 3;

/** Most words written of each end, and of the context on each side. */
const mostWords = 12;

const counts = Array.from({ length: mostWords }, (_, index) => index + 1);

/** How many words of context before and after are tried to make a match unique, in this order. */
const contexts: readonly (readonly [number, number])[] = [
  [0, 0],
  ...counts.slice(0, 3).map((count) => [count, 0] as const),
  ...counts.slice(0, 3).map((count) => [0, count] as const),
  ...counts.map((count) => [count, count] as const),
];

/**
 * The fragment (without `#`) that matches the text from `start` to `end` of `page`, extended to whole
 * words; where every directive for it has an earlier match, extended to whole blocks. `undefined` where
 * there are no words, or no directive for the blocks either.
 */
export function textDirective(page: string, start: number, end: number): string | undefined {
  const chosen = wholeWords(page, start, end);
  return (
    chosen && (directiveFor(page, ...chosen) ?? directiveFor(page, ...wholeBlocks(page, ...chosen)))
  );
}

/** The first directive whose first match is the text from `from` to `to`. */
function directiveFor(page: string, from: number, to: number): string | undefined {
  const before = wordsOf(nearestLine(page.slice(0, from), -1));
  const after = wordsOf(nearestLine(page.slice(to), 0));
  for (const ends of endsToTry(page.slice(from, to))) {
    for (const [wordsBefore, wordsAfter] of contexts) {
      const directive = {
        ...ends,
        prefix: before.slice(Math.max(before.length - wordsBefore, 0)).join(' '),
        suffix: after.slice(0, wordsAfter).join(' '),
      };
      const found = firstMatch(page, directive);
      if (found?.[0] === from && found[1] === to) return write(directive);
    }
  }
  return undefined;
}

/** The text in full where it is short and in one block; else ever more of its first and last words. */
function* endsToTry(text: string): Generator<Pick<Directive, 'start' | 'end'>> {
  const lines = linesOf(text).filter((line) => line !== passing);
  const [first, last] = [wordsOf(lines[0] ?? ''), wordsOf(lines.at(-1) ?? '')];
  const isOneBlock = lines.length === 1;
  if (isOneBlock && (text.length <= longest || first.length < 2 * fewest)) {
    yield { start: text, end: '' };
    return;
  }
  // In one block the ends must not overlap.
  const most = isOneBlock ? Math.floor(first.length / 2) : Math.max(first.length, last.length);
  for (let count = Math.min(fewest, most); count <= Math.min(most, mostWords); count += 2) {
    yield { start: first.slice(0, count).join(' '), end: last.slice(-count).join(' ') };
  }
}

/** The match that a browser would take: offsets of the first one. */
function firstMatch(page: string, directive: Directive): [number, number] | undefined {
  const { prefix, start, end, suffix } = directive;
  for (const from of occurrences(page, start, 0)) {
    if (prefix !== '' && !endsWith(page.slice(0, from), prefix)) continue;
    const startEnd = from + start.length;
    if (end === '') {
      if (followedBy(page, startEnd, suffix)) return [from, startEnd];
      continue;
    }
    for (const at of occurrences(page, end, startEnd)) {
      if (followedBy(page, at + end.length, suffix)) return [from, at + end.length];
    }
  }
  return undefined;
}

/** Offsets at which `words` occur as whole words, from `offset` on. */
function* occurrences(page: string, words: string, offset: number): Generator<number> {
  const [text, sought] = [fold(page), fold(words)];
  for (let at = text.indexOf(sought, offset); at !== -1; at = text.indexOf(sought, at + 1)) {
    if (!isInsideWord(page, at) && !isInsideWord(page, at + sought.length)) yield at;
  }
}

function endsWith(text: string, words: string): boolean {
  const trimmed = text.trimEnd();
  const at = trimmed.length - words.length;
  return fold(trimmed).endsWith(fold(words)) && !isInsideWord(trimmed, at);
}

function followedBy(page: string, at: number, words: string): boolean {
  const rest = page.slice(at).trimStart();
  return fold(rest).startsWith(fold(words)) && !isInsideWord(rest, words.length);
}

/** Lower case, unless that would change offsets. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

const isWordSign = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{N}\p{M}_]/u.test(sign);

const isInsideWord = (text: string, at: number): boolean =>
  isWordSign(text[at - 1]) && isWordSign(text[at]);

function wholeWords(page: string, start: number, end: number): [number, number] | undefined {
  let [from, to] = [start, end];
  const isBlank = (sign = ''): boolean => sign === passing || /\s/.test(sign);
  while (from < to && isBlank(page[from])) from++;
  while (to > from && isBlank(page[to - 1])) to--;
  if (!/[\p{L}\p{N}]/u.test(page.slice(from, to))) return undefined;
  while (isInsideWord(page, from)) from--;
  while (isInsideWord(page, to)) to++;
  return [from, to];
}

const wholeBlocks = (page: string, from: number, to: number): [number, number] => {
  const end = page.indexOf('\n', to);
  return [page.lastIndexOf('\n', from - 1) + 1, end === -1 ? page.length : end];
};

/** The words of a line. */
const wordsOf = (line: string): string[] =>
  line.split(' ').filter((word) => word !== '' && word !== passing);

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** The last (-1) or first (0) line with text: a browser matches each part within one block. */
const nearestLine = (text: string, which: -1 | 0): string => linesOf(text).at(which) ?? '';

/** `text=[prefix-,]start[,end][,-suffix]`, percent-encoded, also the characters of this syntax. */
function write({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === '' ? [] : [encode(end)]),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ];
  return `:~:text=${parts.join(',')}`;
}

/** Also encodes what programs that make links of addresses would leave out at the end of one. */
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[-!'()*.~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
