/** The subpaths of a path as boxes. */
import { apply, type Matrix } from './matrix.ts';
import type { Box } from './printed-page.ts';

/** The bounding box of a subpath, and the area that its corners enclose. */
export interface Subpath {
  box: Box;
  area: number;
}

/** Whether a path is given as numbers, as pdf.js does outside a browser. */
export const isPath = (steps: unknown): steps is ArrayLike<number> =>
  steps instanceof Float32Array || Array.isArray(steps);

/** Operand count of each path operator: move, line, cubic curve, quadratic curve, close. */
const stepSizes = [2, 2, 6, 4, 0];

/** The subpaths of a path of pdf.js, on the page that `matrix` maps to. */
export function subpathsOf(steps: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const subpaths: Subpath[] = [];
  let first: [number, number] = [0, 0];
  let last: [number, number] = [0, 0];
  let doubled = 0;
  const close = (): void => {
    const subpath = subpaths.at(-1);
    if (subpath) subpath.area = Math.abs(doubled + cross(last, first)) / 2;
  };
  let at = 0;
  while (at < steps.length) {
    const step = steps[at] ?? 0;
    const size = stepSizes[step] ?? 0;
    if (step === 0) {
      close();
      subpaths.push({
        box: { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity },
        area: 0,
      });
      doubled = 0;
    }
    const box = subpaths.at(-1)?.box;
    for (let point = at + 1; box && point < at + 1 + size; point += 2) {
      const [x, y] = apply(matrix, steps[point] ?? 0, steps[point + 1] ?? 0);
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
      // The corners are the ends of the steps.
      if (point !== at + size - 1) continue;
      if (step === 0) first = [x, y];
      else doubled += cross(last, [x, y]);
      last = [x, y];
    }
    at += 1 + size;
  }
  close();
  return subpaths;
}

const cross = ([x, y]: readonly [number, number], [u, v]: readonly [number, number]): number =>
  x * v - u * y;

/** The box around all `boxes`; `undefined` without any. */
export function boxAround(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const around = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { left, top, right, bottom } of boxes) {
    around.left = Math.min(around.left, left);
    around.top = Math.min(around.top, top);
    around.right = Math.max(around.right, right);
    around.bottom = Math.max(around.bottom, bottom);
  }
  return around;
}

/** The box around the image of a rectangle that is given by two corners. */
export function mapped(corners: ArrayLike<number>, matrix: Matrix): Box {
  const [x = 0, y = 0, u = 0, v = 0] = Array.from(corners);
  const points = [
    apply(matrix, x, y),
    apply(matrix, u, y),
    apply(matrix, x, v),
    apply(matrix, u, v),
  ];
  const [xs, ys] = [points.map(([at]) => at), points.map(([, at]) => at)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}
