/**
 * The text of a page of a PDF, in two readings: as its program wrote it, and as it stands on the page,
 * since a number may be written in pieces. Text under boxes, in layers that are off and without colour
 * counts; the second reading has the text beside the page, too, which a cropped page keeps.
 */
import { drawPage } from '../../import/formats/pdf/page/draw-page.ts';
import { operatorsOf } from '../../import/formats/pdf/file/operators.ts';
import { ask, type PdfPage } from '../../import/formats/pdf/file/pdfjs.ts';
import type { Glyph } from '../../import/formats/pdf/page/printed-page.ts';

/** The text in the order it is written, a tab where a blank is as wide as a column. Rejects with a `PdfError`. */
export async function writtenText(page: PdfPage): Promise<string> {
  const { items } = await ask(page.getTextContent());
  let size = 1;
  return items
    .map((item) => {
      if (!('str' in item)) return '';
      if (item.height > 0) size = item.height;
      const isWide = item.str.trim() === '' && item.width > gaps.cell * size;
      return (isWide ? '\t' : item.str) + (item.hasEOL ? '\n' : '');
    })
    .join('');
}

/** Gaps in the size of the letters: from the first on two words, from the second two cells. */
const gaps = { word: 0.15, cell: 3 };

export interface ShownText {
  text: string;
  /** Whether the page has nothing at all, so that there is nothing to miss. */
  isEmpty: boolean;
}

/** The lines as they stand, from the top, with a blank where there is a gap. `names` are pdf.js's of operators. */
export async function shownText(
  page: PdfPage,
  names: ReadonlyMap<number, string>,
): Promise<ShownText> {
  const operators = await operatorsOf(page, names, 'without');
  const { glyphs } = drawPage(operators, [1, 0, 0, 1, 0, 0], {
    fontOf: (name) => fontOf(page, name),
    isLayerOn: () => true,
  });
  const byAngle = Map.groupBy(glyphs, ({ angle }) => angle);
  const texts = [...byAngle].map(([angle, some]) => inLines(some.map((one) => turned(one, angle))));
  const text = texts.join('\n');
  return { text: `${text}${closedUp(text)}`, isEmpty: operators.length === 0 };
}

/** Letters set apart, each a word of its own: the lines with such, once more without the blanks. */
const spaced = /(?<!\S)(?:\S ){6,}\S(?!\S)/g;

const closedUp = (text: string): string =>
  [...text.matchAll(spaced)].map(([run]) => `\n${run.replaceAll(' ', '')}`).join('');

function fontOf(page: PdfPage, name: string): { bold: boolean; unit: number } {
  const known = page.commonObjs.has(name)
    ? (page.commonObjs.get(name) as { fontMatrix?: ArrayLike<number> })
    : {};
  return { bold: false, unit: known.fontMatrix?.[0] ?? 0.001 };
}

/** A glyph where it would be if its text were level. */
function turned(glyph: Glyph, angle: number): Glyph {
  if (angle === 0) return glyph;
  const radians = (angle * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(radians), Math.sin(radians)];
  const left = glyph.left * cosine + glyph.baseline * sine;
  const baseline = glyph.baseline * cosine - glyph.left * sine;
  return { ...glyph, left, right: left + glyph.right - glyph.left, baseline };
}

function inLines(glyphs: readonly Glyph[]): string {
  const lines: Glyph[][] = [];
  for (const glyph of glyphs.toSorted((a, b) => b.baseline - a.baseline)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    const isSame = first !== undefined && first.baseline - glyph.baseline < first.size / 3;
    if (isSame) line?.push(glyph);
    else lines.push([glyph]);
  }
  return lines.map(lineText).join('\n');
}

function lineText(glyphs: readonly Glyph[]): string {
  let text = '';
  let end: number | undefined;
  for (const glyph of glyphs.toSorted((a, b) => a.left - b.left)) {
    if (glyph.text.trim() === '') continue;
    const gap = end === undefined ? 0 : (glyph.left - end) / (glyph.size || 1);
    text += (gap > gaps.cell ? '\t' : gap > gaps.word ? ' ' : '') + glyph.text;
    end = Math.max(end ?? glyph.right, glyph.right);
  }
  return text;
}
