/** Renumbers metadata fields in posting lists, for joining indexes that do not all have the same fields. */
import { decode, encode } from 'cborg';

/** See `join-words.ts`. */
type Posting = [page: number, positions: number[], metaPositions: number[]];
type Word = [word: string, postings: Posting[], variants: [form: string, postings: Posting[]][]];

/** The content of a word file, field `n` being renumbered `numbers[n]`. */
export function renumberFields(bytes: Uint8Array, numbers: readonly number[]): Uint8Array {
  const [words] = decode(bytes) as [Word[]];
  for (const [, postings, variants] of words) {
    for (const posting of [postings, ...variants.map(([, own]) => own)].flat()) {
      // A negative number -1 - n stands before the positions in field n.
      posting[2] = posting[2].map((value) => (value < 0 ? -1 - (numbers[-1 - value] ?? 0) : value));
    }
  }
  return encode([words]);
}
