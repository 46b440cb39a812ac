/**
 * Joins the posting lists of several Pagefind indexes whose records follow one another into those of
 * one index.
 *
 * A word file is CBOR: `[[[word, postings, variants], …]]`, the words in the order of their bytes. A
 * posting list is `[[page, positions, positions in metadata], …]`, each page number being stored as
 * its distance from the one before; `variants` are `[[form, postings], …]`, for words written with
 * accents (Pagefind 1.5, `index/index_words.rs`). Twenty thousand records have three million postings,
 * so they are not decoded but copied as bytes; only the first number of each list is written anew.
 */
import { Cursor, head, majorTypes } from './cbor.ts';

/** The words of one index. */
export interface PieceWords {
  /** Contents of its word files, in order; read one after another. */
  files: Iterable<Uint8Array>;
  /** The number its first record gets in the joined index. */
  firstPage: number;
}

/** A word of the joined index. */
export interface JoinedWord {
  word: Uint8Array;
  /** The word with its postings and variants, as a word file has it. */
  bytes: Uint8Array[];
  /** What it adds to the size of a word file, in Pagefind's unit. */
  weight: number;
}

/** The words of all `pieces` in order; the pieces are given in the order of their records. */
export function* joinWords(pieces: readonly PieceWords[]): Generator<JoinedWord> {
  const lists = pieces.map(readWords);
  const next = (list: Generator<Word, undefined>): Word | undefined => list.next().value;
  const heads = lists.map(next);
  for (;;) {
    const first = heads.reduce(earlier, undefined);
    if (first === undefined) return;
    const same: Word[] = [];
    for (const [index, list] of lists.entries()) {
      const each = heads[index];
      if (each === undefined || Buffer.compare(each.word, first.word) !== 0) continue;
      same.push(each);
      heads[index] = next(list);
    }
    yield joinWord(first.word, same);
  }
}

const earlier = (one: Word | undefined, other: Word | undefined): Word | undefined =>
  one && (other === undefined || Buffer.compare(one.word, other.word) <= 0) ? one : other;

interface Word {
  word: Uint8Array;
  postings: Postings;
  variants: { form: Uint8Array; postings: Postings }[];
}

/** A posting list of one index, not decoded. */
interface Postings {
  count: number;
  /** First and last page, as numbered in the joined index. */
  first: number;
  last: number;
  weight: number;
  /** The bytes after the first page number. */
  rest: Uint8Array;
}

function* readWords({ files, firstPage }: PieceWords): Generator<Word, undefined> {
  for (const bytes of files) {
    const cursor = new Cursor(bytes);
    cursor.head();
    const words = cursor.head();
    for (let read = 0; read < words; read++) {
      cursor.head();
      const word = cursor.text();
      const postings = readPostings(cursor, firstPage);
      const variants = Array.from({ length: cursor.head() }, () => {
        cursor.head();
        return { form: cursor.text(), postings: readPostings(cursor, firstPage) };
      });
      yield { word, postings, variants };
    }
  }
}

function readPostings(cursor: Cursor, firstPage: number): Postings {
  const count = cursor.head();
  let last = firstPage;
  let first = firstPage;
  let weight = 0;
  let afterFirst = cursor.at;
  for (let read = 0; read < count; read++) {
    cursor.head();
    last += cursor.head();
    if (read === 0) {
      first = last;
      afterFirst = cursor.at;
    }
    weight += cursor.skipNumbers() + cursor.skipNumbers() + 1;
  }
  return { count, first, last, weight, rest: cursor.since(afterFirst) };
}

function joinWord(word: Uint8Array, same: readonly Word[]): JoinedWord {
  const postings = same.map((each) => each.postings);
  const forms = new Map<string, { form: Uint8Array; postings: Postings[] }>();
  for (const { form, postings } of same.flatMap(({ variants }) => variants)) {
    const key = Buffer.from(form).toString();
    const known = forms.get(key);
    if (known) known.postings.push(postings);
    else forms.set(key, { form, postings: [postings] });
  }
  const bytes = [
    head(majorTypes.array, 3),
    ...textBytes(word),
    ...postingsBytes(postings),
    head(majorTypes.array, forms.size),
    ...[...forms.values()].flatMap(({ form, postings }) => [
      head(majorTypes.array, 2),
      ...textBytes(form),
      ...postingsBytes(postings),
    ]),
  ];
  return { word, bytes, weight: postings.reduce((sum, { weight }) => sum + weight, 0) };
}

const textBytes = (text: Uint8Array): Uint8Array[] => [
  head(majorTypes.text, text.byteLength),
  text,
];

function postingsBytes(lists: readonly Postings[]): Uint8Array[] {
  const count = lists.reduce((sum, list) => sum + list.count, 0);
  const bytes = [head(majorTypes.array, count)];
  let last = 0;
  for (const list of lists) {
    if (list.count === 0) continue;
    bytes.push(head(majorTypes.array, 3), head(majorTypes.number, list.first - last), list.rest);
    last = list.last;
  }
  return bytes;
}
