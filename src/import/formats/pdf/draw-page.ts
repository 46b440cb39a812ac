/**
 * Follows the drawing operators of a PDF page to where every glyph, rule and bullet comes to stand.
 *
 * The operators are those of pdf.js, which has decoded fonts and characters by then; what they do to
 * position is defined in ISO 32000-1, 8.3 (coordinates), 8.4.2 (graphics state) and 9.3–9.4 (text).
 */
import { apply, multiply, type Matrix } from './matrix.ts';
import type { Box, Glyph } from './printed-page.ts';

/** The name of an operator and what it is given. */
export interface Operator {
  name: string;
  args: readonly unknown[];
}

/** What is known of a font. */
export interface Font {
  bold: boolean;
  /** From the units of the glyphs' widths to those of text at size 1. */
  unit: number;
}

interface GraphicsState {
  matrix: Matrix;
  font: Font;
  size: number;
  /** -1 for a font that is set upside down by a negative size. */
  direction: number;
  characterSpacing: number;
  wordSpacing: number;
  /** 1 for letters as wide as they are made. */
  stretch: number;
  leading: number;
  rise: number;
  /** Filled and outlined, as bold is imitated by programs that lack the bold font. */
  outlined: boolean;
}

const unknownFont: Font = { bold: false, unit: 0.001 };

/** Text is filled and stroked in this rendering mode. */
const fillAndStroke = 2;

/** A drawing that fits on a page, as far as it is text and shapes. */
export interface Drawing {
  glyphs: Glyph[];
  shapes: Box[];
}

/**
 * Follows `operators` from a page whose coordinates `view` turns into points from its top left
 * corner. `fontOf` knows the fonts by the name the operators use. Operators that move neither text
 * nor shapes may be left out.
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
    beginText: () => {
      textMatrix = [1, 0, 0, 1, 0, 0];
      line = { x: 0, y: 0 };
      pen = { ...line };
    },
    setTextMatrix: ([matrix]) => {
      textMatrix = matrix as Matrix;
      line = { x: 0, y: 0 };
      pen = { ...line };
    },
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

/** A glyph as pdf.js gives it, or a distance to move back by. */
type Shown = number | { unicode: string; width: number; isSpace: boolean };

/** Adds what is shown from the pen on to `glyphs`; returns where the pen is then. */
function showText(
  shown: readonly Shown[],
  pen: { x: number; y: number },
  textMatrix: Matrix,
  state: GraphicsState,
  glyphs: Glyph[],
): number {
  const onPage = multiply(state.matrix, textMatrix);
  const { size, direction, font, characterSpacing, wordSpacing } = state;
  const stretch = state.stretch * direction;
  const [a, b, c, d] = onPage;
  const scale = Math.hypot(a, b);
  const angle = Math.round((Math.atan2(b * direction, a * direction) * 180) / Math.PI) || 0;
  let { x } = pen;
  for (const glyph of shown) {
    if (typeof glyph === 'number') {
      x -= ((glyph * size) / 1000) * stretch;
      continue;
    }
    const width = glyph.width * font.unit * size;
    const [left, baseline] = apply(onPage, x, pen.y + state.rise);
    glyphs.push({
      text: glyph.unicode,
      left,
      right: left + width * Math.abs(stretch) * scale,
      baseline,
      size: size * Math.hypot(c, d),
      bold: font.bold || state.outlined,
      angle,
    });
    x += (width + characterSpacing + (glyph.isSpace ? wordSpacing : 0)) * stretch;
  }
  return x;
}

/** Whether a path is given as numbers, as it is outside a browser. */
const isNumbers = (steps: unknown): steps is ArrayLike<number> =>
  steps instanceof Float32Array || Array.isArray(steps);

/** How many numbers follow each step of a path: move, line, cubic curve, quadratic curve, close. */
const stepSizes = [2, 2, 6, 4, 0];

/** The bounds of each part of a path: what is drawn without lifting the pen. */
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
