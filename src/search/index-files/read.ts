/** Reads the files of a Pagefind index, once they are unzipped. What each holds is told in README.md. */
import { decode } from './cbor.ts';

/** `pagefind.<hash>.pf_meta`: what there is in an index. */
export interface IndexMeta {
  version: string;
  /** In the order of the records: name of the record's file, and its length in words. */
  records: [name: string, words: number][];
  /** In the order of their words: the first and the last (or a beginning of them), and the file's name. */
  chunks: [from: string, to: string, name: string][];
}

/** A word and where it stands. */
export interface IndexedWord {
  /** In small letters, without accents: `aret` for `året`. */
  key: string;
  /** How it is written in each of its forms: `aret`, `året`. */
  forms: { form: string; postings: Posting[] }[];
}

/** A record that has the word. */
export interface Posting {
  /** Number of the record, from 0. */
  record: number;
  /** Where in the text, in ascending order within each weight; see {@link places}. */
  locations: readonly number[];
}

/** `fragment/<name>.pf_fragment`: a record as it was indexed. */
export interface Fragment {
  url: string;
  /** Words with single spaces between them; a place in the text is the index of a word. */
  content: string;
  meta: Record<string, string>;
  /** Elements with an id; `location` is the place of their first word. */
  anchors: { id: string; text: string; location: number }[];
}

const signature = 'pagefind_dcd';

/** The content of a file after its signature. Throws where it has none. */
function contentOf(bytes: Uint8Array): Uint8Array {
  const start = bytes.subarray(0, signature.length);
  if (String.fromCharCode(...start) !== signature) throw new Error('Pagefind: unknown file');
  return bytes.subarray(signature.length);
}

type RawPosting = [page: number, locations: number[], inMeta: number[]];
type RawWord = [word: string, postings: RawPosting[], variants: [string, RawPosting[]][]];

export function readMeta(bytes: Uint8Array): IndexMeta {
  const [version, records, chunks] = decode(contentOf(bytes)) as unknown as [
    string,
    IndexMeta['records'],
    IndexMeta['chunks'],
  ];
  return { version, records, chunks };
}

/** A file `index/<name>.pf_index`: its words in order. */
export function readWords(bytes: Uint8Array): IndexedWord[] {
  const [words] = decode(contentOf(bytes)) as unknown as [RawWord[]];
  return words.map(([key, postings, variants]) => ({
    key,
    forms: [[key, postings] as const, ...variants]
      .filter(([, own]) => own.length > 0)
      .map(([form, own]) => ({ form, postings: readPostings(own) })),
  }));
}

/** Pages are stored as distances. */
function readPostings(raw: readonly RawPosting[]): Posting[] {
  let record = 0;
  return raw.map(([distance, locations]) => {
    record += distance;
    return { record, locations };
  });
}

export function readFragment(bytes: Uint8Array): Fragment {
  return JSON.parse(new TextDecoder().decode(contentOf(bytes))) as Fragment;
}

/** Weight of words that is not written. */
export const usualWeight = 25;

/** Calls `take` with each place of a posting and the weight the word has there. */
export function eachPlace(
  { locations }: Posting,
  take: (place: number, weight: number) => void,
): void {
  let weight = usualWeight;
  let place = 0;
  for (const number of locations) {
    if (number < 0) {
      weight = -1 - number;
      place = 0;
    } else {
      place += number;
      take(place, weight);
    }
  }
}
