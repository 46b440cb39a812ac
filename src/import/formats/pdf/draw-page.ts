/**
 * Interprets the drawing operators of a PDF page to find the position of every glyph and shape.
 *
 * The operators are those of pdf.js, which has decoded fonts and characters. Their effect on
 * positions is defined in ISO 32000-1, 8.3 (coordinates), 8.4.2 (graphics state) and 9.3–9.4
 * (text).
 */
import { multiply, type Matrix, apply } from './matrix.ts';
import type { Box, Glyph } from './printed-page.ts';
import { type Font, type GraphicsState, type Shown, showText } from './show-text.ts';

export interface Operator {
  name: string;
  args: readonly unknown[];
}

const unknownFont: Font = { bold: false, unit: 0.001 };

/** Text rendering mode. */
const fillAndStroke = 2;

/** The text and shapes of a page. */
export interface Drawing {
  glyphs: Glyph[];
  shapes: Box[];
}

/**
 * Runs `operators`. `view` maps page coordinates to points from the top left corner, and `fontOf`
 * gives the fonts by their resource names. Operators without effect on text or shapes may be left
 * out.
 */
export function drawPage(
  operators: Iterable<Operator>,
  view: Matrix,
  fontOf: (name: string) => Font,
): Drawing {
  const drawing: Drawing = { glyphs: [], shapes: [] };
  let state: GraphicsState = {
    matrix: view,
    font: unknownFont,
    size: 1,
    direction: 1,
    characterSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    outlined: false,
  };
  const saved: GraphicsState[] = [];
  let textMatrix: Matrix = [1, 0, 0, 1, 0, 0];
  let line = { x: 0, y: 0 };
  let pen = { x: 0, y: 0 };
  const moveLine = (x: number, y: number): void => {
    line = { x: line.x + x, y: line.y + y };
    pen = { ...line };
  };
  const setTextMatrix = (matrix: Matrix): void => {
    textMatrix = matrix;
    line = { x: 0, y: 0 };
    pen = { ...line };
  };
  const save = (): void => void saved.push({ ...state });
  const restore = (): void => {
    state = saved.pop() ?? state;
  };

  const run: Record<string, (args: readonly unknown[]) => void> = {
    save,
    restore,
    transform: (args) => {
      state.matrix = multiply(state.matrix, args as Matrix);
    },
    paintFormXObjectBegin: ([matrix]) => {
      save();
      if (matrix) state.matrix = multiply(state.matrix, matrix as Matrix);
    },
    paintFormXObjectEnd: restore,
    beginGroup: save,
    endGroup: restore,
    setFont: ([name, size]) => {
      state.font = fontOf(String(name));
      state.size = Math.abs(Number(size));
      state.direction = Number(size) < 0 ? -1 : 1;
    },
    setCharSpacing: ([spacing]) => void (state.characterSpacing = Number(spacing)),
    setWordSpacing: ([spacing]) => void (state.wordSpacing = Number(spacing)),
    setHScale: ([percent]) => void (state.stretch = Number(percent) / 100),
    setLeading: ([leading]) => void (state.leading = Number(leading)),
    setTextRise: ([rise]) => void (state.rise = Number(rise)),
    setTextRenderingMode: ([mode]) => void (state.outlined = mode === fillAndStroke),
    beginText: () => setTextMatrix([1, 0, 0, 1, 0, 0]),
    setTextMatrix: ([matrix]) => setTextMatrix(matrix as Matrix),
    moveText: ([x, y]) => moveLine(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      state.leading = -Number(y);
      moveLine(Number(x), Number(y));
    },
    nextLine: () => moveLine(0, -state.leading),
    showText: ([shown]) => {
      pen.x = showText(shown as readonly Shown[], pen, textMatrix, state, drawing.glyphs);
    },
    constructPath: ([, path]) => {
      const [steps] = (path ?? []) as readonly unknown[];
      if (isNumbers(steps)) drawing.shapes.push(...shapesOf(steps, state.matrix));
    },
  };
  for (const { name, args } of operators) run[name]?.(args);
  return drawing;
}

/** Whether a path is given as numbers, as pdf.js does outside a browser. */
const isNumbers = (steps: unknown): steps is ArrayLike<number> =>
  steps instanceof Float32Array || Array.isArray(steps);

/** Operand count of each path operator: move, line, cubic curve, quadratic curve, close. */
const stepSizes = [2, 2, 6, 4, 0];

/** The bounding box of each subpath. */
function shapesOf(steps: ArrayLike<number>, matrix: Matrix): Box[] {
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
