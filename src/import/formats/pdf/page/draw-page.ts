/**
 * Interprets the drawing operators of a PDF page to find the position of every glyph and shape, and
 * what is painted over and under them.
 *
 * The operators are those of pdf.js, which has decoded fonts and characters. Their effect is defined
 * in ISO 32000-1, 8.3 (coordinates), 8.4 (graphics state), 9.3–9.4 (text) and 8.11 (layers).
 */
import type { Drawing, Ink, Resources } from './drawing.ts';
import {
  initialState,
  intersection,
  setParameters,
  textInk,
  type GraphicsState,
} from './graphics-state.ts';
import { multiply, type Matrix } from './matrix.ts';
import type { Operator } from '../file/operators.ts';
import { paintPath } from './painting.ts';
import { boxAround, isPath, mapped, subpathsOf } from './path-boxes.ts';
import type { Box } from './printed-page.ts';
import { showText, type Shown } from './show-text.ts';

/**
 * Runs `operators`. `view` maps page coordinates to points from the top left corner. Operators
 * without effect on text or shapes may be left out.
 */
export function drawPage(
  operators: Iterable<Operator>,
  view: Matrix,
  { fontOf, isLayerOn }: Resources,
): Drawing {
  const drawing: Drawing = { glyphs: [], shapes: [], paintings: [], lost: 0 };
  const { glyphs, shapes, paintings } = drawing;
  let state = initialState(view);
  const saved: GraphicsState[] = [];
  let textMatrix: Matrix = [1, 0, 0, 1, 0, 0];
  let line = { x: 0, y: 0 };
  let pen = { x: 0, y: 0 };
  let isClip = false;
  let annotation: string | undefined;
  /** How much has been painted, and whether each open marked content is on. */
  let painted = 0;
  const layers: boolean[] = [];
  /** Groups that only are the mask of others. */
  const groups: boolean[] = [];
  const isOn = (): boolean => !layers.includes(false) && !groups.includes(true);
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
  const transform = (matrix: Matrix): void => {
    state.matrix = multiply(state.matrix, matrix);
    state.placed = painted;
  };
  const clipTo = (box: Box | undefined): void => {
    if (box) state.clip = intersection(state.clip, box);
  };
  /** Where a place was prepared and nothing painted, a picture was, which pdf.js leaves out. */
  const restore = (): void => {
    if (state.placed === painted) {
      painted += 1;
      if (isOn()) paintings.push({ box: pictureBox(state), hides: 'picture' });
    }
    state = saved.pop() ?? state;
  };
  const setFont = (name: unknown, size: unknown): void => {
    const font = fontOf(String(name));
    state.isLost = font === undefined;
    if (font) state.font = font;
    state.size = Math.abs(Number(size));
    state.direction = Number(size) < 0 ? -1 : 1;
  };

  const run: Record<string, (args: readonly unknown[]) => void> = {
    save,
    restore,
    transform: (args) => transform(args as Matrix),
    paintFormXObjectBegin: ([matrix, box]) => {
      save();
      painted += 1;
      if (matrix) state.matrix = multiply(state.matrix, matrix as Matrix);
      if (box) clipTo(mapped(box as ArrayLike<number>, state.matrix));
    },
    paintFormXObjectEnd: restore,
    beginGroup: ([group]) => {
      save();
      painted += 1;
      groups.push(Boolean((group as { smask?: unknown } | undefined)?.smask));
    },
    endGroup: () => {
      groups.pop();
      state = saved.pop() ?? state;
    },
    beginAnnotation: ([id, box, placed, matrix]) => {
      save();
      annotation = String(id);
      state = initialState(view);
      if (box) clipTo(mapped(box as ArrayLike<number>, view));
      state.matrix = multiply(multiply(view, placed as Matrix), matrix as Matrix);
    },
    endAnnotation: () => {
      annotation = undefined;
      restore();
    },
    beginMarkedContentProps: ([tag, layer]) => void layers.push(tag !== 'OC' || isLayerOn(layer)),
    beginMarkedContent: () => void layers.push(true),
    endMarkedContent: () => void layers.pop(),
    setFillRGBColor: ([colour]) => void (state.fill = String(colour)),
    setStrokeRGBColor: ([colour]) => void (state.stroke = String(colour)),
    setFillColorN: () => void (state.fill = undefined),
    setFillTransparent: () => void (state.fill = undefined),
    setStrokeColorN: () => void (state.stroke = undefined),
    setStrokeTransparent: () => void (state.stroke = undefined),
    setLineWidth: ([width]) => void (state.lineWidth = Number(width)),
    setGState: ([parameters]) => setParameters(state, parameters as unknown[], setFont),
    clip: () => void (isClip = true),
    eoClip: () => void (isClip = true),
    shadingFill: () => {
      painted += 1;
      const isSolid = !state.isMixed && !state.isMasked;
      if (isOn()) paintings.push({ box: state.clip, ...(isSolid && { hides: 'area' }) });
    },
    setFont: ([name, size]) => setFont(name, size),
    setCharSpacing: ([spacing]) => void (state.characterSpacing = Number(spacing)),
    setWordSpacing: ([spacing]) => void (state.wordSpacing = Number(spacing)),
    setHScale: ([percent]) => void (state.stretch = Number(percent) / 100),
    setLeading: ([leading]) => void (state.leading = Number(leading)),
    setTextRise: ([rise]) => void (state.rise = Number(rise)),
    setTextRenderingMode: ([mode]) => void (state.mode = Number(mode)),
    beginText: () => setTextMatrix([1, 0, 0, 1, 0, 0]),
    setTextMatrix: ([matrix]) => setTextMatrix(matrix as Matrix),
    moveText: ([x, y]) => moveLine(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      state.leading = -Number(y);
      moveLine(Number(x), Number(y));
    },
    nextLine: () => moveLine(0, -state.leading),
    showText: ([shown]) => {
      painted += 1;
      if (state.isLost && isOn()) drawing.lost += 1;
      const ink: Ink = {
        ...textInk(state),
        ...{ isOn: isOn(), isMask: groups.includes(true) },
        ...{ clip: state.clip, after: paintings.length },
        ...(annotation !== undefined && { annotation }),
      };
      pen.x = showText(shown as readonly Shown[], pen, textMatrix, state, { ink, glyphs });
    },
    constructPath: ([operator, path]) => {
      const [steps] = (path ?? []) as readonly unknown[];
      const subpaths = isPath(steps) ? subpathsOf(steps, state.matrix) : [];
      const boxes = subpaths.map(({ box }) => box);
      if (operator !== 'endPath') {
        painted += 1;
        if (isOn()) {
          if (annotation === undefined) shapes.push(...boxes);
          paintings.push(...paintPath(String(operator), subpaths, state));
        }
      }
      if (isClip) clipTo(boxAround(boxes));
      isClip = false;
    },
  };
  for (const { name, args } of operators) run[name]?.(args);
  return drawing;
}

/** A picture fills the unit square (8.9.5). */
const pictureBox = ({ matrix, clip }: GraphicsState): Box =>
  intersection(mapped([0, 0, 1, 1], matrix), clip);
