/** Positions of the glyphs that a text operator shows. */
import type { Ink, InkedGlyph } from './drawing.ts';
import { isOutlined, type GraphicsState } from './graphics-state.ts';
import { apply, multiply, type Matrix } from './matrix.ts';

/** A glyph of pdf.js, or a distance to move back by, in thousandths of text space. */
export type Shown =
  | number
  | {
      unicode: string;
      width: number;
      isSpace: boolean;
      originalCharCode?: number;
      isInFont?: boolean;
    };

/** Codes up to this are blanks and control characters in most encodings. */
const lastBlank = 160;

/** The character of a glyph; for one that the font has not, pdf.js gives a blank. */
function characterOf({ unicode, originalCharCode = 0, isInFont }: Exclude<Shown, number>): string {
  const isMissing = isInFont === false && originalCharCode > lastBlank && unicode === ' ';
  return isMissing ? '\uFFFD' : unicode;
}

/** Adds the shown glyphs to `glyphs`; returns the new x position of the pen. */
export function showText(
  shown: readonly Shown[],
  pen: { x: number; y: number },
  textMatrix: Matrix,
  state: GraphicsState,
  { ink, glyphs }: { ink: Ink; glyphs: InkedGlyph[] },
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
      text: characterOf(glyph),
      left,
      right: left + width * Math.abs(stretch) * scale,
      baseline,
      size: size * Math.hypot(c, d),
      bold: font.bold || isOutlined(state),
      angle,
      ink,
    });
    x += (width + characterSpacing + (glyph.isSpace ? wordSpacing : 0)) * stretch;
  }
  return x;
}
