/** Tells which letters of a page a reader of the paper does not see, and why. */
import type { Ink, InkedGlyph } from './drawing.ts';
import type { Painting } from './painting.ts';
import type { Box, Unseen } from './printed-page.ts';

/** Letters that are neither higher nor wider, in points, are dots. */
const smallestSize = 1;

/** Greatest difference of colours, of 255, that nobody sees. */
const sameColour = 16;

/** Height of the bands in which painted areas are looked up, in points. */
const band = 16;

const paper = '#ffffff';

export interface Sheet {
  width: number;
  height: number;
  paintings: readonly Painting[];
}

/** Returns a function that says why a glyph of the page is not seen; `undefined` if it is. */
export function unseenOn(sheet: Sheet): (glyph: InkedGlyph) => Unseen | undefined {
  const bands = bandsOf(sheet.paintings, sheet.height);
  return (glyph) => {
    const { ink, size, left, right } = glyph;
    if (!ink.isOn) return 'layer';
    const middle = middleOf(glyph);
    if (isOutside(glyph, middle, sheet)) return 'outside';
    const isDot = !(Math.max(size, right - left) >= smallestSize);
    if (ink.paints === 'nothing' || isDot) return 'invisible';
    const near = bands.get(Math.floor(middle.y / band)) ?? [];
    if (ink.paints === 'clip') {
      const isPainted = near.some(
        ({ at, painting }) => at >= ink.after && holds(painting.box, middle),
      );
      return isPainted ? undefined : 'invisible';
    }
    let below: Painting | undefined;
    for (const { at, painting } of near) {
      if (at < ink.after) {
        if (holds(painting.box, middle)) below = painting;
      } else if (painting.hides !== undefined && covers(painting.box, glyph, middle)) {
        return painting.hides === 'picture' ? 'picture' : 'covered';
      }
    }
    return isSame(ink.colour, below === undefined ? paper : below.colour) ? 'invisible' : undefined;
  };
}

interface Point {
  x: number;
  y: number;
}

/** The middle of a small letter, whichever way it is turned. */
function middleOf({ left, right, baseline, size, angle }: InkedGlyph): Point {
  const radians = (angle * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(radians), Math.sin(radians)];
  const [half, rise] = [(right - left) / 2, 0.3 * size];
  return {
    x: left + half * cosine + rise * sine,
    y: baseline + half * sine - rise * cosine,
  };
}

function isOutside(
  { left, right, baseline, size, angle, ink }: InkedGlyph,
  { x, y }: Point,
  { width, height }: Sheet,
): boolean {
  const isOn =
    angle === 0
      ? right > 0 && left < width && baseline > 0 && baseline - size < height
      : x > 0 && x < width && y > 0 && y < height;
  // A letter that is cut at an edge can be read.
  const reach = size / 2;
  const { clip } = ink;
  const isWithin =
    x > clip.left - reach &&
    x < clip.right + reach &&
    y > clip.top - reach &&
    y < clip.bottom + reach;
  return Number.isFinite(x + y) && !(isOn && isWithin);
}

const holds = ({ left, top, right, bottom }: Box, { x, y }: Point): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;

/** Whether the small letters of a line are hidden: a line through them hides nothing. */
function covers(box: Box, { baseline, size, angle }: InkedGlyph, middle: Point): boolean {
  if (!holds(box, middle)) return false;
  return angle !== 0 || (box.top <= baseline - 0.4 * size && box.bottom >= baseline - 0.1 * size);
}

function isSame(one: Ink['colour'], other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return [1, 3, 5].every(
    (at) =>
      Math.abs(Number(`0x${one.slice(at, at + 2)}`) - Number(`0x${other.slice(at, at + 2)}`)) <=
      sameColour,
  );
}

/** The paintings in each band of the page, in drawing order. */
function bandsOf(
  paintings: readonly Painting[],
  height: number,
): Map<number, { at: number; painting: Painting }[]> {
  const bands = new Map<number, { at: number; painting: Painting }[]>();
  for (const [at, painting] of paintings.entries()) {
    const first = Math.floor(Math.max(0, painting.box.top) / band);
    const last = Math.floor(Math.min(height, painting.box.bottom) / band);
    for (let number = first; number <= last; number++) {
      const found = bands.get(number);
      if (found) found.push({ at, painting });
      else bands.set(number, [{ at, painting }]);
    }
  }
  return bands;
}
