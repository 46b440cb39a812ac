/** Bounding boxes of the paths that a page draws. */
import { apply, type Matrix } from './matrix.ts';
import type { Box } from './printed-page.ts';

/** Whether a path is given as numbers, as pdf.js does outside a browser. */
export const isNumbers = (steps: unknown): steps is ArrayLike<number> =>
  steps instanceof Float32Array || Array.isArray(steps);

/** Operand count of each path operator: move, line, cubic curve, quadratic curve, close. */
const stepSizes = [2, 2, 6, 4, 0];

/** The bounding box of each subpath. */
export function shapesOf(steps: ArrayLike<number>, matrix: Matrix): Box[] {
  const shapes: Box[] = [];
  let at = 0;
  while (at < steps.length) {
    const step = steps[at] ?? 0;
    if (step === 0)
      shapes.push({ left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity });
    const shape = shapes.at(-1);
    const size = stepSizes[step] ?? 0;
    for (let point = at + 1; shape && point < at + 1 + size; point += 2) {
      const [x, y] = apply(matrix, steps[point] ?? 0, steps[point + 1] ?? 0);
      shape.left = Math.min(shape.left, x);
      shape.right = Math.max(shape.right, x);
      shape.top = Math.min(shape.top, y);
      shape.bottom = Math.max(shape.bottom, y);
    }
    at += 1 + size;
  }
  return shapes;
}
