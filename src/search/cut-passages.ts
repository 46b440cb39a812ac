/**
 * Cuts the text of an attachment into passages. Each is a record of the index: so what is found stands
 * close together, and of a long report no more is loaded than the pages that have it.
 */
import type { ShownBlock } from '../attachments/shown/shown-text.ts';

/** In characters: three or four pages. */
const passageLength = 8000;

/** The passages of a text, in order; each has at least one block. */
export function cutPassages(blocks: readonly ShownBlock[], length = passageLength): ShownBlock[][] {
  const passages: ShownBlock[][] = [];
  let left = 0;
  for (const block of blocks.flatMap((each) => pieces(each, length))) {
    const size = block.text.length;
    const last = passages.at(-1);
    if (last && size <= left) last.push(block);
    else {
      passages.push([block]);
      left = length;
    }
    left -= size;
  }
  return passages;
}

/** A block that is longer than a passage, cut between words. */
function pieces(block: ShownBlock, length: number): ShownBlock[] {
  const found: ShownBlock[] = [];
  let { text } = block;
  while (text.length > length) {
    const blank = text.lastIndexOf(' ', length);
    const end = blank > 0 ? blank : length;
    found.push({ ...block, text: text.slice(0, end) });
    text = text.slice(end).trimStart();
  }
  return [...found, { ...block, text }];
}
