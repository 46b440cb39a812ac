/** Sorts the letters of a page into those that are read and those that nobody sees. */
import type { InkedGlyph } from './drawing.ts';
import type { Glyph, PrintedPage, Unseen, Box } from './printed-page.ts';
import type { Sheet } from './unseen.ts';

/** Smaller pictures, in points, are lines and dots. */
const smallest = 10;

/** Share of the page from which on its pictures may be a scanned page. */
const scanned = 0.3;

/** A glyph of a page, and why it is not seen. */
export interface SortedGlyph {
  glyph: InkedGlyph;
  why: Unseen | undefined;
}

/** The same of a page that is turned to be read, with its place on the page as it is. */
export interface TurnedGlyph extends SortedGlyph {
  place: Pick<InkedGlyph, 'left' | 'baseline'>;
}

/**
 * Sorts glyphs. Text that a program has recognised in the picture of a page is written invisibly
 * over it, or below it: that is read, if it is most of the page's text.
 */
export function sortSeen(
  all: readonly TurnedGlyph[],
  { width, height, paintings }: Sheet,
): Pick<PrintedPage, 'glyphs' | 'unseen' | 'isRecognised' | 'pictures'> {
  const glyphs = hideWholeWords(all);
  const page: Box = { left: 0, top: 0, right: width, bottom: height };
  const pictures = paintings.flatMap(({ box, hides }) => {
    const isLarge = box.right - box.left >= smallest && box.bottom - box.top >= smallest;
    return hides === 'picture' && isLarge ? [box] : [];
  });
  const covered = pictures.reduce((sum, box) => sum + sharedArea(box, page), 0);
  const isOfPicture = ({ glyph, why, place }: TurnedGlyph): boolean =>
    why === 'picture' ||
    (why === 'invisible' &&
      glyph.ink.paints === 'nothing' &&
      pictures.some((box) => isIn(place, box)));
  const ofPictures = glyphs.filter(isOfPicture).length;
  const seen = glyphs.filter(({ why }) => why === undefined).length;
  const isRecognised = covered >= scanned * width * height && ofPictures > 0 && ofPictures >= seen;
  const isRead = (one: TurnedGlyph): boolean =>
    one.why === undefined || (isRecognised && isOfPicture(one));
  const unseen = new Map<Unseen, Glyph[]>();
  for (const one of glyphs) {
    if (one.why === undefined || isRead(one)) continue;
    const found = unseen.get(one.why);
    if (found) found.push(one.glyph);
    else unseen.set(one.why, [one.glyph]);
  }
  return {
    glyphs: glyphs.filter(isRead).map(({ glyph }) => glyph),
    unseen,
    isRecognised,
    pictures,
  };
}

/** Greatest distance of the letters of a word, in font sizes. */
const farthest = 0.2;

/**
 * Hides the whole word, where some of its letters are covered: what is left of a name may be enough
 * to know it. Glyphs are in drawing order.
 */
function hideWholeWords(glyphs: readonly TurnedGlyph[]): TurnedGlyph[] {
  const sorted = [...glyphs];
  for (const step of [1, -1]) {
    const order = step === 1 ? sorted.keys() : [...sorted.keys()].reverse();
    for (const index of order) {
      const [one, before] = [sorted[index], sorted[index - step]];
      if (!one || !before || one.why !== undefined || !isCovered(before)) continue;
      if (isNextTo(one.glyph, before.glyph)) sorted[index] = { ...one, why: before.why };
    }
  }
  return sorted;
}

const isCovered = ({ why }: SortedGlyph): boolean => why === 'covered' || why === 'picture';

const isNextTo = (one: Glyph, other: Glyph): boolean =>
  one.text.trim() !== '' &&
  other.text.trim() !== '' &&
  Math.abs(one.baseline - other.baseline) < farthest * one.size &&
  Math.max(one.left, other.left) - Math.min(one.right, other.right) < farthest * one.size;

const isIn = ({ left, baseline }: TurnedGlyph['place'], box: Box): boolean =>
  left >= box.left && left <= box.right && baseline >= box.top && baseline <= box.bottom;

/** The area, in square points, that two boxes share. */
export const sharedArea = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
