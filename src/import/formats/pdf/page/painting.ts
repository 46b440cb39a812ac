/** What is painted over areas of a page, as far as text above or below it may not be seen. */
import { intersection, type GraphicsState } from './graphics-state.ts';
import type { Subpath } from './path-boxes.ts';
import type { Box } from './printed-page.ts';

/** An area that is painted. */
export interface Painting {
  box: Box;
  /** `#rrggbb`; absent if it is not known: a picture, a pattern, or a mixture. */
  colour?: string | undefined;
  /** What hides text below it: an area of one piece, or a picture. Others only are a background. */
  hides?: 'area' | 'picture';
}

/** Areas that are lower or narrower, in points, hide no letter. */
const smallest = 3;

/** Share of its box that an area fills, unless it is a frame or a figure. */
const fullness = 0.85;

/** From this on, nothing is seen through it. */
const opaque = 0.9;

/** Whether an operator that paints a path fills it, and whether it draws its line. */
const fills = /fill/i;
const strokes = /stroke/i;

/** The areas that a path of `subpaths` paints, by the name of the operator that paints it. */
export function paintPath(
  operator: string,
  subpaths: readonly Subpath[],
  state: GraphicsState,
): Painting[] {
  const large = subpaths.filter(({ box }) => isLarge(box));
  const paintings = fills.test(operator) ? large.map((one) => paintArea(one, large, state)) : [];
  if (strokes.test(operator)) paintings.push(...thickLines(subpaths, state));
  return paintings.flatMap((painting) => {
    const box = intersection(painting.box, state.clip);
    return isLarge(box) ? [{ ...painting, box }] : [];
  });
}

function paintArea(
  { box, area }: Subpath,
  others: readonly Subpath[],
  state: GraphicsState,
): Painting {
  const isFull = area >= fullness * (box.right - box.left) * (box.bottom - box.top);
  const isFrame =
    others.length < 50 &&
    others.some((other) => isWithin(other.box, box) || isWithin(box, other.box));
  // A pattern may be one of lines.
  const isSeenThrough = state.fill === undefined || !isSolid(state, state.fillAlpha);
  if (!isFull || isFrame || isSeenThrough) return { box };
  return { box, colour: state.fill, hides: 'area' };
}

/** Lines that are as thick as a letter is high. */
function thickLines(subpaths: readonly Subpath[], state: GraphicsState): Painting[] {
  const { stroke, strokeAlpha, lineWidth, matrix } = state;
  const half = (lineWidth * Math.hypot(matrix[2], matrix[3])) / 2;
  if (2 * half < smallest) return [];
  return subpaths.flatMap(({ box }) => {
    const isLevel = box.bottom - box.top < half;
    if (!isLevel) return [];
    const around = { ...box, top: box.top - half, bottom: box.bottom + half };
    if (!isSolid(state, strokeAlpha)) return [{ box: around }];
    return [{ box: around, colour: stroke, hides: 'area' as const }];
  });
}

const isSolid = ({ isMixed, isMasked }: GraphicsState, alpha: number): boolean =>
  !isMixed && !isMasked && alpha >= opaque;

const isLarge = ({ left, top, right, bottom }: Box): boolean =>
  right - left >= smallest && bottom - top >= smallest;

const isWithin = (inner: Box, outer: Box): boolean =>
  inner !== outer &&
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;
