/** Marks words in elements of the page, and takes the marks away again. */
import { placesOf, type Place } from './places.ts';

/** The elements that mark one place, more than one where it runs over the bounds of elements. */
export type Marked = HTMLElement[];

const block = 'p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, pre, caption';

/** Words of the site itself. */
const notMinutes = 'button, [data-added]';

/** Marks the places of `words` in `root`, and gives them in order. */
export function markWords(root: Element, words: readonly string[]): Marked[] {
  const pieces = textPieces(root);
  const text = pieces.map(({ text }) => text).join('');
  // From the last on, so that the offsets of those before it stay right.
  const marked = placesOf(text, words)
    .toReversed()
    .map((place) => pieces.toReversed().flatMap((piece) => markIn(piece, place) ?? []));
  return marked.map((marks) => marks.toReversed()).toReversed();
}

/** A text node, where it begins in the text of all, and its text with what parts it from the next. */
interface Piece {
  node: Text;
  from: number;
  text: string;
}

function textPieces(root: Element): Piece[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  let from = 0;
  let last: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(notMinutes)) continue;
    const own = node.parentElement?.closest(block) ?? null;
    const before = pieces.at(-1);
    // Words of two blocks are not one.
    if (before && own !== last) {
      before.text += '\n';
      from += 1;
    }
    pieces.push({ node, from, text: node.data });
    from += node.length;
    last = own;
  }
  return pieces;
}

/** Marks what of a place is in this piece. */
function markIn({ node, from }: Piece, place: Place): HTMLElement | undefined {
  const start = Math.max(place.from - from, 0);
  const end = Math.min(place.to - from, node.length);
  if (start >= end) return undefined;
  const found = node.splitText(start);
  found.splitText(end - start);
  const mark = document.createElement('mark');
  mark.className = 'found-word';
  found.replaceWith(mark);
  mark.append(found);
  return mark;
}

export function unmark(marks: Iterable<HTMLElement>): void {
  for (const mark of marks) {
    const around = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    around?.normalize();
  }
}
