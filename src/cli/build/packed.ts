/**
 * Many small values as one: what lies in a file as one text or one array is written and read ten
 * times as fast.
 */

/** Texts one after another. */
export interface PackedTexts {
  text: string;
  /** Where each of them ends. */
  ends: Uint32Array;
}

export function packTexts(texts: Iterable<string>): PackedTexts {
  const all = [...texts];
  let end = 0;
  return { text: all.join(''), ends: Uint32Array.from(all, ({ length }) => (end += length)) };
}

export function unpackTexts({ text, ends }: PackedTexts): string[] {
  const texts: string[] = [];
  let start = 0;
  for (const end of ends) {
    texts.push(text.slice(start, end));
    start = end;
  }
  return texts;
}

/** Lists of numbers one after another. */
export interface PackedNumbers {
  numbers: Uint32Array;
  /** Where each list ends. */
  ends: Uint32Array;
}

export function packNumbers(lists: Iterable<Uint32Array>): PackedNumbers {
  const all = [...lists];
  let end = 0;
  const ends = Uint32Array.from(all, ({ length }) => (end += length));
  const numbers = new Uint32Array(end);
  all.forEach((list, index) => numbers.set(list, ends[index - 1] ?? 0));
  return { numbers, ends };
}

export function unpackNumbers({ numbers, ends }: PackedNumbers): Uint32Array[] {
  const lists: Uint32Array[] = [];
  let start = 0;
  for (const end of ends) {
    lists.push(numbers.subarray(start, end));
    start = end;
  }
  return lists;
}
