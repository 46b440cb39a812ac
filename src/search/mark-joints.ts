/** Marks the joints of compounds, so that their parts are indexed beside them. */
import type { Splitter } from './compounds/splitter.ts';
import { joint } from './fields.ts';

/** A tag, whose attributes may hold a `>`, or what stands between spaces and tags. */
const pieces = /<(?:"[^"]*"|[^">])*>|[^\s<]+/g;
/** A word between punctuation; in one with punctuation inside, Pagefind sees the parts by itself. */
const onlyWord = /^([^\p{L}\p{N}]*)(\p{L}{5,})([^\p{L}\p{N}]*)$/u;

/** HTML whose compounds have {@link joint} between their parts: `sundheds~regnskab`. */
export const markJoints = (html: string, split: Splitter): string =>
  html.replaceAll(pieces, (piece) => {
    if (piece.startsWith('<')) return piece;
    const text = piece.replaceAll(joint, joint + joint);
    const [, before = '', word, after = ''] = onlyWord.exec(text) ?? [];
    return word === undefined ? text : before + split(word).join(joint) + after;
  });
