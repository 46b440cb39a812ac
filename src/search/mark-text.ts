/** Marks what Pagefind would not see: the joints of compounds, and where a block of text ends. */
import type { Splitter } from './compounds/splitter.ts';
import { mark } from './fields.ts';

/** A tag, whose attributes may hold a `>`, or what stands between spaces and tags. */
const pieces = /<(?:"[^"]*"|[^">])*>|[^\s<]+|\s+/g;
const blockEnd = /^<\/(?:h\d|p|li|td|th|div|pre)>$/;
/** A word between punctuation; in one with punctuation inside, Pagefind sees the parts by itself. */
const onlyWord = /^([^\p{L}\p{N}]*)(\p{L}{5,})([^\p{L}\p{N}]*)$/u;

/**
 * HTML whose compounds have {@link mark} between their parts (`sundheds~regnskab`), so that these are
 * indexed beside them, and whose blocks end with one, which also keeps Pagefind from adding full stops.
 */
export function markText(html: string, split: Splitter): string {
  const marked: string[] = [];
  /** Index of the last word of the block. */
  let last: number | undefined;
  for (const [piece] of html.matchAll(pieces)) {
    const isText = !piece.startsWith('<') && piece.trim() !== '';
    if (blockEnd.test(piece) && last !== undefined) {
      marked[last] = `${marked[last] ?? ''}${mark}`;
      last = undefined;
    }
    if (isText) last = marked.length;
    marked.push(isText ? markWord(piece.replaceAll(mark, mark + mark), split) : piece);
  }
  return marked.join('');
}

function markWord(text: string, split: Splitter): string {
  const [, before = '', word, after = ''] = onlyWord.exec(text) ?? [];
  return word === undefined ? text : before + split(word).join(mark) + after;
}
