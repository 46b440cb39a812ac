/** Words whose places in metadata are told by other numbers of its fields: where an index lacks some. */
import { decode, encode } from 'cborg';

type Page = [number: number, places: number[], inMetadata: number[]];
type Word = [word: string, pages: Page[], variants: [form: string, pages: Page[]][]];

/** What a file of words says (see `join-words.ts`), each field having the number that `numbers` gives. */
export function renumberFields(bytes: Uint8Array, numbers: readonly number[]): Uint8Array {
  const [words] = decode(bytes) as [Word[]];
  for (const [, pages, variants] of words) {
    for (const page of [pages, ...variants.map(([, own]) => own)].flat()) {
      // A negative number begins the places in a field; -1 is the first.
      page[2] = page[2].map((place) => (place < 0 ? -1 - (numbers[-1 - place] ?? 0) : place));
    }
  }
  return encode([words]);
}
