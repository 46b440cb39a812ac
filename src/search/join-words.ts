/**
 * Joins the words of several Pagefind indexes whose records follow one another, as if all had been
 * one index.
 *
 * A file of words is CBOR: `[[[word, pages, variants], …]]`, the words in the order of their bytes.
 * `pages` are the records with the word, `[[number, places, places in metadata], …]`, each number
 * told by its distance from the one before; `variants` are `[[form, pages], …]`, of words written
 * with accents (Pagefind 1.5, `index/index_words.rs`). Twenty thousand records have three million such
 * pages, so they are not decoded but copied as bytes, with another number where the records of an
 * index begin.
 */
import { Cursor, head, kinds } from './cbor.ts';

/** The words of one index. */
export interface PieceWords {
  /** What its files say, in order; read one after another. */
  files: Iterable<Uint8Array>;
  /** Number that its first record has among all. */
  firstPage: number;
}

/** A word of all indexes. */
export interface JoinedWord {
  word: Uint8Array;
  /** The word with its pages and variants, as a file says it. */
  bytes: Uint8Array[];
  /** As Pagefind counts what stands in a file. */
  weight: number;
}

/** The words of all `pieces`, which are given in the order of their records. */
export function* joinWords(pieces: readonly PieceWords[]): Generator<JoinedWord> {
  const lists = pieces.map(wordsOf);
  const next = (list: Generator<Word, undefined>): Word | undefined => list.next().value;
  const firsts = lists.map(next);
  for (;;) {
    const first = firsts.reduce(earlier, undefined);
    if (first === undefined) return;
    const same: Word[] = [];
    for (const [index, list] of lists.entries()) {
      const each = firsts[index];
      if (each === undefined || Buffer.compare(each.word, first.word) !== 0) continue;
      same.push(each);
      firsts[index] = next(list);
    }
    yield joinWord(first.word, same);
  }
}

const earlier = (one: Word | undefined, other: Word | undefined): Word | undefined =>
  one && (other === undefined || Buffer.compare(one.word, other.word) <= 0) ? one : other;

interface Word {
  word: Uint8Array;
  pages: Pages;
  variants: { form: Uint8Array; pages: Pages }[];
}

/** Pages as they lie in a file; numbers are those among all records. */
interface Pages {
  count: number;
  first: number;
  last: number;
  weight: number;
  /** All after the number of the first. */
  rest: Uint8Array;
}

function* wordsOf({ files, firstPage }: PieceWords): Generator<Word, undefined> {
  for (const bytes of files) {
    const cursor = new Cursor(bytes);
    cursor.head();
    const words = cursor.head();
    for (let read = 0; read < words; read++) {
      cursor.head();
      const word = cursor.text();
      const pages = readPages(cursor, firstPage);
      const variants = Array.from({ length: cursor.head() }, () => {
        cursor.head();
        return { form: cursor.text(), pages: readPages(cursor, firstPage) };
      });
      yield { word, pages, variants };
    }
  }
}

function readPages(cursor: Cursor, firstPage: number): Pages {
  const count = cursor.head();
  let last = firstPage;
  let first = firstPage;
  let weight = 0;
  let afterFirst = cursor.at;
  for (let page = 0; page < count; page++) {
    cursor.head();
    last += cursor.head();
    if (page === 0) {
      first = last;
      afterFirst = cursor.at;
    }
    weight += cursor.skipNumbers() + cursor.skipNumbers() + 1;
  }
  return { count, first, last, weight, rest: cursor.since(afterFirst) };
}

function joinWord(word: Uint8Array, same: readonly Word[]): JoinedWord {
  const pages = same.map((each) => each.pages);
  const forms = new Map<string, { form: Uint8Array; pages: Pages[] }>();
  for (const { form, pages } of same.flatMap(({ variants }) => variants)) {
    const key = Buffer.from(form).toString();
    const known = forms.get(key);
    if (known) known.pages.push(pages);
    else forms.set(key, { form, pages: [pages] });
  }
  const bytes = [
    head(kinds.array, 3),
    ...textBytes(word),
    ...pageBytes(pages),
    head(kinds.array, forms.size),
    ...[...forms.values()].flatMap(({ form, pages }) => [
      head(kinds.array, 2),
      ...textBytes(form),
      ...pageBytes(pages),
    ]),
  ];
  return { word, bytes, weight: pages.reduce((sum, { weight }) => sum + weight, 0) };
}

const textBytes = (text: Uint8Array): Uint8Array[] => [head(kinds.text, text.byteLength), text];

function pageBytes(lists: readonly Pages[]): Uint8Array[] {
  const count = lists.reduce((sum, list) => sum + list.count, 0);
  const bytes = [head(kinds.array, count)];
  let last = 0;
  for (const list of lists) {
    if (list.count === 0) continue;
    bytes.push(head(kinds.array, 3), head(kinds.number, list.first - last), list.rest);
    last = list.last;
  }
  return bytes;
}
