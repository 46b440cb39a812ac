/** Marks the words found among those of a record. */
import type { Segment } from './answer.ts';

/** Words from place `from` up to, but not including, `to`. */
export interface Span {
  from: number;
  to: number;
}

/** How much each place says that has a word which was found. */
export type Scores = ReadonlyMap<number, number>;

/** Words as runs of text; punctuation around a word that was found is left outside its mark. */
export function markWords(words: readonly string[], scores: Scores, { from, to }: Span): Segment[] {
  const segments: Segment[] = [];
  const add = (text: string, hit: boolean): void => {
    const last = segments.at(-1);
    if (last && last.hit === hit) last.text += text;
    else if (text !== '') segments.push({ text, hit });
  };
  for (let at = from; at < to; at++) {
    const word = words[at] ?? '';
    const [before, core, after] = partsOf(word);
    if (at > from) add(' ', false);
    if (scores.has(at) && core !== '') {
      add(before, false);
      add(core, true);
      add(after, false);
    } else {
      add(word, false);
    }
  }
  return segments;
}

/**
 * The words found, each once, without punctuation; those in a row are together. `lasts` are the places of
 * the last words of blocks.
 */
export function wordsFound(
  words: readonly string[],
  scores: Scores,
  lasts: ReadonlySet<number>,
): string[] {
  const rows: string[][] = [];
  let goesOn = false;
  for (const [at, word] of words.entries()) {
    const [before, core, after] = partsOf(word);
    const isFound = scores.has(at) && core !== '';
    if (isFound && goesOn && before === '') rows.at(-1)?.push(core);
    else if (isFound) rows.push([core]);
    goesOn = isFound && after === '' && !lasts.has(at);
  }
  const byFolded = rows.map((row) => [row.join(' ').toLowerCase(), row.join(' ')] as const);
  return [...new Map(byFolded).values()];
}

/** A word, and the punctuation before and after it. */
function partsOf(word: string): [before: string, core: string, after: string] {
  const [before = ''] = /^[^\p{L}\p{N}]*/u.exec(word) ?? [];
  const rest = word.slice(before.length);
  const [after = ''] = /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u.exec(rest) ?? [];
  return [before, rest.slice(0, rest.length - after.length), after];
}
