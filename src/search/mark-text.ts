/** Marks what Pagefind would not see: the joints of compounds, and where a block of text ends. */
import type { Splitter } from './compounds/splitter.ts';
import { mark } from './fields.ts';

/** A tag, whose attributes may hold a `>`, or what stands between two. */
const pieces = /<(?:"[^"<]*"|[^"<>])*>|[^<]+/g;
const blockEnd = /^<\/(?:h\d|p|li|td|th|div|pre)>$/;
/** Words between punctuation; in one with punctuation inside, Pagefind sees the parts by itself. */
const wholeWords = /(?<=^|\s)([^\p{L}\p{N}\s]*)(\p{L}{5,})(?=[^\p{L}\p{N}\s]*(?:\s|$))/gu;

/**
 * HTML whose compounds have {@link mark} between their parts (`sundheds~regnskab`), so that these are
 * indexed beside them, and whose blocks end with one, which also keeps Pagefind from adding full stops.
 */
export function markText(html: string, split: Splitter): string {
  const marked: string[] = [];
  /** Index of the last text of the block. */
  let last: number | undefined;
  const markWord = (_: string, before: string, word: string): string =>
    before + split(word).join(mark);
  for (const [piece] of html.matchAll(pieces)) {
    const isTag = piece.startsWith('<');
    if (isTag && last !== undefined && blockEnd.test(piece)) {
      const text = marked[last] ?? '';
      const end = text.trimEnd().length;
      marked[last] = text.slice(0, end) + mark + text.slice(end);
      last = undefined;
    }
    if (!isTag && /\S/.test(piece)) last = marked.length;
    marked.push(
      isTag ? piece : piece.replaceAll(mark, mark + mark).replaceAll(wholeWords, markWord),
    );
  }
  return marked.join('');
}
