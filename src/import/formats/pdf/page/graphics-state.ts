/** The graphics state of a page while it is drawn (ISO 32000-1, 8.4 and 9.3). */
import type { Matrix } from './matrix.ts';
import type { Box } from './printed-page.ts';

export interface Font {
  bold: boolean;
  /** Factor from glyph space, in which widths are given, to text space. */
  unit: number;
}

export interface GraphicsState {
  matrix: Matrix;
  font: Font;
  /** Whether the font could not be read. */
  isLost: boolean;
  size: number;
  /** -1 for a negative font size, which sets text upside down. */
  direction: number;
  characterSpacing: number;
  wordSpacing: number;
  /** Horizontal scaling; 1 for none. */
  stretch: number;
  leading: number;
  rise: number;
  /** Text rendering mode. */
  mode: number;
  /** `#rrggbb`; absent for a pattern. */
  fill: string | undefined;
  stroke: string | undefined;
  /** From 0, nothing, to 1. */
  fillAlpha: number;
  strokeAlpha: number;
  /** Whether what is painted lets through what is below: mixed with it, or seen through a mask. */
  isMixed: boolean;
  isMasked: boolean;
  lineWidth: number;
  /** What is painted outside of it is not seen. */
  clip: Box;
  /** How much had been painted when the last transformation was made; absent for none. */
  placed?: number;
}

const unknownFont: Font = { bold: false, unit: 0.001 };

const everywhere: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** The state at the beginning of a page, or of an annotation. */
export const initialState = (matrix: Matrix): GraphicsState => ({
  matrix,
  font: unknownFont,
  isLost: false,
  size: 1,
  direction: 1,
  characterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  fill: '#000000',
  stroke: '#000000',
  fillAlpha: 1,
  strokeAlpha: 1,
  isMixed: false,
  isMasked: false,
  lineWidth: 1,
  clip: everywhere,
});

/** Text rendering modes (9.3.6). */
const modes = { stroke: 1, fillAndStroke: 2, nothing: 3, onlyClip: 7 };

/** Less than this is not seen. */
const faintest = 0.05;

/** Filled and stroked: how programs imitate a bold font that they lack. */
export const isOutlined = ({ mode }: GraphicsState): boolean => mode === modes.fillAndStroke;

/** The colour of text, and what of it is painted. */
export interface TextInk {
  /** `#rrggbb`; absent if it is not known. */
  colour: string | undefined;
  /** `clip`: only what is painted after it, in the shape of its letters. */
  paints: 'letters' | 'clip' | 'nothing';
}

/** How text is painted in this state. */
export function textInk(state: GraphicsState): TextInk {
  const { mode, fill, stroke, fillAlpha, strokeAlpha } = state;
  const isStroked = mode % 4 === modes.stroke;
  // The outline of filled text may have a colour of its own.
  const isMixed = mode % 4 === modes.fillAndStroke && fill !== stroke;
  if (mode === modes.onlyClip) return { colour: undefined, paints: 'clip' };
  const isSeen = mode !== modes.nothing && (isStroked ? strokeAlpha : fillAlpha) > faintest;
  return {
    colour: isMixed ? undefined : isStroked ? stroke : fill,
    paints: isSeen ? 'letters' : 'nothing',
  };
}

/** Sets parameters by their names in an `ExtGState` (8.4.5), as pdf.js gives them. */
export function setParameters(
  state: GraphicsState,
  parameters: readonly unknown[],
  setFont: (name: unknown, size: unknown) => void,
): void {
  for (const [key, value] of parameters as [string, unknown][]) {
    if (key === 'ca') state.fillAlpha = Number(value);
    else if (key === 'CA') state.strokeAlpha = Number(value);
    else if (key === 'LW') state.lineWidth = Number(value);
    else if (key === 'BM') state.isMixed = value !== 'source-over';
    else if (key === 'SMask') state.isMasked = value === true;
    else if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1]);
  }
}

/** The part of `box` that is in `other`; its edges are the wrong way round if there is none. */
export const intersection = (box: Box, other: Box): Box => ({
  left: Math.max(box.left, other.left),
  top: Math.max(box.top, other.top),
  right: Math.min(box.right, other.right),
  bottom: Math.min(box.bottom, other.bottom),
});
