/**
 * Joins several Pagefind indexes, whose records follow one another, into the index that Pagefind would
 * have made of all records at once, which would take as many times the memory.
 */
import { head, majorTypes } from './cbor.ts';
import { unpackBytes, type IndexFilter, type IndexMeta } from './index-files.ts';
import { joinWords, type JoinedWord } from './join-words.ts';
import { renumberFields } from './metadata-fields.ts';

/** The index of one piece. */
export interface PieceIndex {
  meta: IndexMeta;
  filters: readonly IndexFilter[];
  /** Word files by hash, in the order of their words. */
  words: ReadonlyMap<string, Uint8Array>;
}

export interface JoinedIndex {
  /** With an empty list of filters. */
  meta: IndexMeta;
  filters: IndexFilter[];
}

/**
 * Joins `pieces`, oldest first; there is at least one, and no day is in two. `writeWords` gets the
 * content of each word file in turn, and returns its hash.
 */
export function joinIndexes(
  pieces: readonly PieceIndex[],
  writeWords: (bytes: Uint8Array) => string,
): JoinedIndex {
  const [version] = pieces[0]?.meta ?? [];
  if (version === undefined) throw new Error('Pagefind: nothing to join.');
  const fields = [...new Set(pieces.flatMap(({ meta }) => meta[5]))].sort();
  const pages: IndexMeta[1] = [];
  const sorts = new Map<string, number[]>();
  const filters = new Map<string, Map<string, number[]>>();
  const words = pieces.map((piece) => {
    const { meta } = piece;
    const firstPage = pages.length;
    const add = (all: Map<string, number[]>, name: string, numbers: readonly number[]): void => {
      const known = all.get(name) ?? [];
      all.set(name, known);
      for (const number of numbers) known.push(firstPage + number);
    };
    // A later piece has later days, so it also comes later in every sort.
    for (const [name, sorted] of meta[4]) add(sorts, name, sorted);
    for (const [name, values] of piece.filters) {
      const known = filters.get(name) ?? new Map<string, number[]>();
      filters.set(name, known);
      for (const [value, numbers] of values) add(known, value, numbers);
    }
    for (const page of meta[1]) pages.push(page);
    return { files: wordFiles(piece, fields), firstPage };
  });
  const chunks = writeChunks(joinWords(words), writeWords);
  return {
    meta: [version, pages, chunks, [], [...sorts], fields],
    filters: [...filters].map(([name, values]) => [name, [...values]]),
  };
}

/** Contents of the word files of a piece, its metadata fields being numbered as in `fields`. */
function* wordFiles({ meta, words }: PieceIndex, fields: readonly string[]): Generator<Uint8Array> {
  const numbers = meta[5].map((field) => fields.indexOf(field));
  const hasAll = numbers.length === fields.length;
  for (const file of words.values()) {
    const content = unpackBytes(file);
    yield hasAll ? content : renumberFields(content, numbers);
  }
}

/** A word file ends with the word that brings it to this weight (Pagefind's `index_chunk_size`). */
const chunkWeight = 20_000;

function writeChunks(
  words: Iterable<JoinedWord>,
  write: (bytes: Uint8Array) => string,
): IndexMeta[2] {
  const chunks: Chunk[] = [];
  let current: JoinedWord[] = [];
  let weight = 0;
  const end = (): void => {
    const [first, last] = [current[0], current.at(-1)];
    if (first === undefined || last === undefined) return;
    const bytes = current.flatMap((each) => each.bytes);
    const file = Buffer.concat([
      head(majorTypes.array, 1),
      head(majorTypes.array, current.length),
      ...bytes,
    ]);
    chunks.push({ from: text(first.word), to: text(last.word), hash: write(file) });
    current = [];
    weight = 0;
  };
  for (const word of words) {
    current.push(word);
    weight += word.weight;
    if (weight >= chunkWeight) end();
  }
  end();
  shortenBounds(chunks);
  return chunks.map(({ from, to, hash }) => [from, to, hash]);
}

/** A word file. */
interface Chunk {
  /** Its first and last word, or the beginnings that tell them from the words of its neighbours. */
  from: string;
  to: string;
  hash: string;
}

/** Shortens the bounds between two files to what tells them apart, as Pagefind does. */
function shortenBounds(chunks: readonly Chunk[]): void {
  for (const [index, next] of chunks.entries()) {
    const chunk = chunks[index - 1];
    if (chunk === undefined) continue;
    const [to, from] = [Array.from(chunk.to), Array.from(next.from)];
    const different = from.findIndex((letter, at) => letter !== to[at]);
    const length = (different === -1 ? from.length : different) + 1;
    const shortened = to.slice(0, length).join('');
    if (Buffer.compare(Buffer.from(shortened), Buffer.from(chunk.from)) >= 0) chunk.to = shortened;
    next.from = from.slice(0, length).join('');
  }
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
