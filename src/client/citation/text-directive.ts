/**
 * Links to an exact text on a page: `#:~:text=…`, as browsers find it
 * (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * The page is one string of its visible text here: blanks in a block are one space, and a line break
 * stands between blocks. A browser compares without regard to case, finds whole words only, and
 * takes the first place that fits; so what is written has to fit no place before the one meant.
 */

/**
 * Stands, as a block of its own, for words that are not always there, as those of buttons are. They
 * tell nothing, and what stands beyond them is not next to what stands before.
 */
export const passing = '\u0000';

interface Directive {
  prefix: string;
  start: string;
  /** Of a text that goes on over several blocks, or is long: its last words. */
  end: string;
  suffix: string;
}

/** Up to so many characters a text is written out; a longer one is told by its ends. */
const longest = 120;

/** So many words begin and end a text that is told by its ends, at first. */
const fewest = 3;

/** No end of a long text, and nothing around it, is told by more words. */
const mostWords = 12;

const counts = Array.from({ length: mostWords }, (_, index) => index + 1);

/** How many words before and after tell a text from its doubles, tried in this order. */
const contexts: readonly (readonly [number, number])[] = [
  [0, 0],
  ...counts.slice(0, 3).map((count) => [count, 0] as const),
  ...counts.slice(0, 3).map((count) => [0, count] as const),
  ...counts.map((count) => [count, count] as const),
];

/**
 * The fragment (without `#`) that leads to the text from `start` to `end` of `page`, widened to whole
 * words, and to whole blocks where these cannot be told from others before them. `undefined` where
 * there are no words, or no way to tell even the blocks.
 */
export function textDirective(page: string, start: number, end: number): string | undefined {
  const chosen = wholeWords(page, start, end);
  return chosen && (tell(page, ...chosen) ?? tell(page, ...wholeBlocks(page, ...chosen)));
}

function tell(page: string, from: number, to: number): string | undefined {
  const before = wordsOf(nearestLine(page.slice(0, from), -1));
  const after = wordsOf(nearestLine(page.slice(to), 0));
  for (const ends of waysToTell(page.slice(from, to))) {
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

/** The text itself where it is short and in one block; else its first and last words, more and more. */
function* waysToTell(text: string): Generator<Pick<Directive, 'start' | 'end'>> {
  const lines = linesOf(text).filter((line) => line !== passing);
  const [first, last] = [wordsOf(lines[0] ?? ''), wordsOf(lines.at(-1) ?? '')];
  const isOneBlock = lines.length === 1;
  if (isOneBlock && (text.length <= longest || first.length < 2 * fewest)) {
    yield { start: text, end: '' };
    return;
  }
  // Words of one block may not belong to both ends.
  const most = isOneBlock ? Math.floor(first.length / 2) : Math.max(first.length, last.length);
  for (let count = Math.min(fewest, most); count <= Math.min(most, mostWords); count += 2) {
    yield { start: first.slice(0, count).join(' '), end: last.slice(-count).join(' ') };
  }
}

/** Where a browser would find it: the first place that fits. */
function firstMatch(page: string, directive: Directive): [number, number] | undefined {
  const { prefix, start, end, suffix } = directive;
  for (const from of places(page, start, 0)) {
    if (prefix !== '' && !endsWith(page.slice(0, from), prefix)) continue;
    const startEnd = from + start.length;
    if (end === '') {
      if (followedBy(page, startEnd, suffix)) return [from, startEnd];
      continue;
    }
    for (const at of places(page, end, startEnd)) {
      if (followedBy(page, at + end.length, suffix)) return [from, at + end.length];
    }
  }
  return undefined;
}

/** Where `words` stand as whole words, from `offset` on. */
function* places(page: string, words: string, offset: number): Generator<number> {
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

/** Lower case, unless that would move the places of characters. */
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

/** The words of a line; what is between two is always one blank. */
const wordsOf = (line: string): string[] =>
  line.split(' ').filter((word) => word !== '' && word !== passing);

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** The last (-1) or first (0) line that has words: a browser seeks each part within one block. */
const nearestLine = (text: string, which: -1 | 0): string => linesOf(text).at(which) ?? '';

/** `text=[prefix-,]start[,end][,-suffix]`, percent-encoded, with the signs that mean something here. */
function write({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === '' ? [] : [encode(end)]),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ];
  return `:~:text=${parts.join(',')}`;
}

/** Also the signs that a program which makes links of addresses would leave out at their end. */
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[-!'()*.~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
