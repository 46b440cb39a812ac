/** The rules and frames of a page, and the grids they make. */
import type { Box } from './printed-page.ts';

/** A straight line from `from` to `to`, at the height or distance `at`. */
interface Rule {
  at: number;
  from: number;
  to: number;
}

export interface Grid extends Box {
  /** Left edges of the columns and, last, the right edge. */
  xs: number[];
  /** Top edges of the rows and, last, the bottom. */
  ys: number[];
  /** Whether a rule stands to the left of the cell in this row and column. */
  hasWall: (row: number, column: number) => boolean;
}

/** No rule is thicker, and no cell is lower. */
const thickest = 3;

/** Rules touch, or are one, when no farther apart. */
const tolerance = 3.5;

/** More shapes than this are a drawing. */
const mostShapes = 3000;

/** Finds the grids of at least two columns. */
export function findGrids(shapes: readonly Box[]): Grid[] {
  if (shapes.length > mostShapes) return [];
  return groupsOf(shapes.flatMap(edgesOf)).flatMap((edges) => {
    const across = edges.filter(isAcross).map(({ top, bottom, left, right }) => ({
      at: (top + bottom) / 2,
      from: left,
      to: right,
    }));
    const down = edges
      .filter((edge) => !isAcross(edge))
      .map(({ left, right, top, bottom }) => ({ at: (left + right) / 2, from: top, to: bottom }));
    const grid = gridOf(across, down);
    return grid ? [grid] : [];
  });
}

/** The rules that stand upright, the sides of frames among them. */
export const uprightRules = (shapes: readonly Box[]): Box[] =>
  shapes.length > mostShapes ? [] : shapes.flatMap(edgesOf).filter((edge) => !isAcross(edge));

const isAcross = ({ left, top, right, bottom }: Box): boolean => right - left >= bottom - top;

/** A thin shape is a rule; a larger one has four edges. Small ones are bullets and the like. */
function edgesOf(shape: Box): Box[] {
  const { left, top, right, bottom } = shape;
  const [width, height] = [right - left, bottom - top];
  if (!(Math.max(width, height) >= 2 * thickest)) return [];
  if (Math.min(width, height) <= thickest) return [shape];
  return [
    { ...shape, bottom: top },
    { ...shape, top: bottom },
    { ...shape, right: left },
    { ...shape, left: right },
  ];
}

/** Sorts boxes into groups that hang together. */
function groupsOf(boxes: readonly Box[]): Box[][] {
  const groups: (Box & { boxes: Box[] })[] = [];
  for (const box of boxes) {
    const touching = groups.filter(({ boxes: others }) =>
      others.some((other) => touches(box, other)),
    );
    const joined = { ...box, boxes: [box] };
    for (const group of touching) {
      groups.splice(groups.indexOf(group), 1);
      joined.boxes.push(...group.boxes);
    }
    groups.push(joined);
  }
  return groups.map((group) => group.boxes);
}

const touches = (one: Box, other: Box): boolean =>
  one.left <= other.right + tolerance &&
  other.left <= one.right + tolerance &&
  one.top <= other.bottom + tolerance &&
  other.top <= one.bottom + tolerance;

function gridOf(across: readonly Rule[], down: readonly Rule[]): Grid | undefined {
  const xs = placesOf(down);
  const ys = withOpenEnds(placesOf(across), down, xs);
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  if (xs.length < 3 || ys.length < 2) return undefined;
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) {
    return undefined;
  }
  const hasWall = (row: number, column: number): boolean => {
    const x = xs[column] ?? 0;
    const middle = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
    return down.some(
      ({ at, from, to }) => Math.abs(at - x) <= tolerance && from <= middle && middle <= to,
    );
  };
  return { left, top, right, bottom, xs, ys, hasWall };
}

/**
 * A row that is divided between two pages has no rule where the page ends, but all the rules beside
 * its cells end there, well apart from the next rule across.
 */
function withOpenEnds(
  ys: readonly number[],
  down: readonly Rule[],
  xs: readonly number[],
): number[] {
  const [top, bottom] = [ys[0], ys.at(-1)];
  if (top === undefined || bottom === undefined) return [];
  const end = (way: 'from' | 'to', most: (...ends: number[]) => number) => {
    const ends = xs.map((x) =>
      most(...down.filter(({ at }) => Math.abs(at - x) <= tolerance).map((rule) => rule[way])),
    );
    const last = most(...ends);
    return ends.every((place) => Math.abs(place - last) <= tolerance) ? [last] : [];
  };
  return [
    ...end('from', Math.min).filter((place) => place < top - 2 * tolerance),
    ...ys,
    ...end('to', Math.max).filter((place) => place > bottom + 2 * tolerance),
  ];
}

/** The places of rules, those beside each other taken for one. */
function placesOf(rules: readonly Rule[]): number[] {
  const places: number[] = [];
  for (const { at } of rules.toSorted((one, other) => one.at - other.at)) {
    if (at - (places.at(-1) ?? -Infinity) > tolerance) places.push(at);
  }
  return places;
}
