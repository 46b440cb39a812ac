/** The ruling lines and frames of a page, and the grids that they form. */
import type { Box } from '../page/printed-page.ts';

/** A horizontal or vertical line: its extent, and its position `at` on the other axis. */
interface Rule {
  at: number;
  from: number;
  to: number;
}

export interface Grid extends Box {
  /** Left edges of the columns, and the right edge. */
  xs: number[];
  /** Top edges of the rows, and the bottom edge. */
  ys: number[];
  /** Whether the cell has a rule at its left edge. */
  hasWall: (row: number, column: number) => boolean;
}

/** Greatest thickness of a rule, in points. */
const thickest = 3;

/** Greatest distance, in points, of rules that touch or coincide. */
const tolerance = 3.5;

/** With more shapes, the page has a drawing. */
const mostShapes = 3000;

/** Finds the grids of at least two columns. */
export function findGrids(shapes: readonly Box[]): Grid[] {
  if (shapes.length > mostShapes) return [];
  return groupsOf(shapes.flatMap(edgesOf)).flatMap((edges) => {
    const across = edges.filter(isHorizontal).map(({ top, bottom, left, right }) => ({
      at: (top + bottom) / 2,
      from: left,
      to: right,
    }));
    const down = edges
      .filter((edge) => !isHorizontal(edge))
      .map(({ left, right, top, bottom }) => ({ at: (left + right) / 2, from: top, to: bottom }));
    const grid = gridOf(across, down);
    return grid ? [grid] : [];
  });
}

/** Vertical rules, including the sides of frames. */
export const verticalRules = (shapes: readonly Box[]): Box[] =>
  shapes.length > mostShapes ? [] : shapes.flatMap(edgesOf).filter((edge) => !isHorizontal(edge));

/** Horizontal rules that are no side of a frame. */
export const levelRules = (shapes: readonly Box[]): Box[] =>
  shapes.length > mostShapes
    ? []
    : shapes.filter(
        (shape) =>
          isHorizontal(shape) && shape.bottom - shape.top <= thickest && shape.right > shape.left,
      );

const isHorizontal = ({ left, top, right, bottom }: Box): boolean => right - left >= bottom - top;

/** A thin shape is a rule, a larger one has four edges, and a small one is a bullet or the like. */
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

/** Groups of boxes that are connected by touching. */
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
  const xs = positionsOf(down);
  const ys = withOpenEnds(positionsOf(across), down, xs);
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
 * Adds the edges of rows that are split by a page break. They have no horizontal rule there, but
 * all vertical rules end there, well apart from the nearest horizontal one.
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
    return ends.every((at) => Math.abs(at - last) <= tolerance) ? [last] : [];
  };
  return [
    ...end('from', Math.min).filter((at) => at < top - 2 * tolerance),
    ...ys,
    ...end('to', Math.max).filter((at) => at > bottom + 2 * tolerance),
  ];
}

/** The positions of rules, coinciding ones counted once. */
function positionsOf(rules: readonly Rule[]): number[] {
  const positions: number[] = [];
  for (const { at } of rules.toSorted((one, other) => one.at - other.at)) {
    if (at - (positions.at(-1) ?? -Infinity) > tolerance) positions.push(at);
  }
  return positions;
}
