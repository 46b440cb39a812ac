/** Opens a PDF with pdf.js and gives the printed content of its pages, one page at a time. */
import { count, mostCommon } from '../../counts.ts';
import { addedNotes, areasOfKind, isField, linksOf, readAnnotations } from '../page/annotations.ts';
import { compareReadings } from '../page/compare-readings.ts';
import { drawPage } from '../page/draw-page.ts';
import type { Drawing, InkedGlyph, Resources } from '../page/drawing.ts';
import type { Font } from '../page/graphics-state.ts';
import { multiply, type Matrix } from '../page/matrix.ts';
import { operatorsOf } from './operators.ts';
import { lineText, type PrintedPage } from '../page/printed-page.ts';
import { PdfError, openTwice, type OpenPdf, type PdfPage, ask } from './pdfjs.ts';
import { printLines } from '../lines/print-lines.ts';
import { sortSeen } from '../page/sort-seen.ts';
import { unseenOn } from '../page/unseen.ts';
import { readPieces, readStrictly } from '../page/written-page.ts';

/** More than the pages of any minutes. */
const mostPages = 5000;

/**
 * Yields the pages of a PDF in order, holding one at a time. Throws a {@link PdfError} for an
 * encrypted or damaged file.
 */
export async function* openPdf(bytes: Uint8Array): AsyncGenerator<PrintedPage, void, void> {
  const pdf = await openTwice(bytes);
  try {
    if (pdf.lenient.numPages > mostPages) throw new PdfError('too-large');
    const layers = await ask(pdf.lenient.getOptionalContentConfig());
    const isLayerOn = (layer: unknown): boolean => Boolean(layers.isVisible(layer));
    for (let number = 1; number <= pdf.lenient.numPages; number++) {
      const page = await ask(pdf.lenient.getPage(number));
      yield await readPage(page, pdf, isLayerOn);
      page.cleanup();
    }
  } finally {
    await pdf.close();
  }
}

async function readPage(
  page: PdfPage,
  pdf: OpenPdf,
  isLayerOn: Resources['isLayerOn'],
): Promise<PrintedPage> {
  const operators = await operatorsOf(page, pdf.names, 'with');
  const fonts = new Map<string, Font | undefined>();
  const fontOf = (name: string): Font | undefined => {
    if (!fonts.has(name)) fonts.set(name, readFont(page, name));
    return fonts.get(name);
  };
  const draw = (view: Matrix): Drawing => {
    const drawing = drawPage(operators, view, { fontOf, isLayerOn });
    return { ...drawing, glyphs: drawing.glyphs.filter(({ ink }) => !ink.isMask) };
  };
  const viewport = page.getViewport({ scale: 1 });
  const { width, height } = viewport;
  const upright = viewport.transform as unknown as Matrix;
  const annotations = await readAnnotations(page);
  const drawing = draw(upright);
  const { lost } = drawing;
  const paintings = [
    ...drawing.paintings,
    ...areasOfKind(annotations, 'Redact', upright).map((box) => ({ box, hides: 'area' as const })),
  ];
  const sheet = { width, height, paintings };
  const whyUnseen = unseenOn(sheet);
  const reasons = drawing.glyphs.map(whyUnseen);
  const angle = mainAngle(drawing.glyphs);
  const view = angle === 0 ? upright : multiply(turn(-angle), upright);
  const { glyphs, shapes } = angle === 0 ? drawing : draw(view);
  const fields = new Set(annotations.filter(isField).map(({ id }) => id));
  const sorted = glyphs.map((glyph, index) => ({
    ...{ glyph, why: reasons[index] },
    place: drawing.glyphs[index] ?? glyph,
  }));
  const own = drawing.glyphs.flatMap((glyph, index) =>
    glyph.ink.annotation === undefined ? [{ glyph, why: reasons[index] }] : [],
  );
  const written = await readStrictly(pdf, page.pageNumber);
  const error = 'error' in written ? written.error : undefined;
  let difference = 'pieces' in written ? compareReadings(written.pieces, own, sheet) : undefined;
  // The strict reader does without a font that has a fault.
  if (difference !== undefined || error !== undefined) {
    difference = compareReadings(await readPieces(page), own, sheet);
  }
  return {
    number: page.pageNumber,
    ...{ width, height, shapes, lost },
    ...sortSeen(
      sorted.filter(
        ({ glyph: { ink } }) => ink.annotation === undefined || fields.has(ink.annotation),
      ),
      sheet,
    ),
    links: linksOf(annotations, view),
    strikes: areasOfKind(annotations, 'StrikeOut', view),
    notes: addedNotes(annotations, textsOfAnnotations(drawing.glyphs)),
    ...(difference && { difference }),
    ...(error !== undefined && { error }),
  };
}

/** The text that each annotation shows, by its id. */
function textsOfAnnotations(glyphs: readonly InkedGlyph[]): Map<string, string> {
  const byAnnotation = Map.groupBy(glyphs, ({ ink }) => ink.annotation);
  return new Map(
    [...byAnnotation].flatMap(([id, shown]) => {
      if (id === undefined) return [];
      const { lines, aside } = printLines({
        ...{ number: 0, glyphs: shown },
        ...{ links: [], shapes: [], strikes: [] },
      });
      return [[id, [...lines, ...aside].map(lineText).join(' ')] as const];
    }),
  );
}

function readFont(page: PdfPage, name: string): Font | undefined {
  if (!page.commonObjs.has(name)) return undefined;
  const font = page.commonObjs.get(name) as {
    name?: string;
    bold?: boolean;
    black?: boolean;
    fontMatrix?: ArrayLike<number>;
  };
  if (font.name === undefined) return undefined;
  return {
    bold: font.bold === true || font.black === true || boldName.test(font.name),
    unit: font.fontMatrix?.[0] ?? 0.001,
  };
}

const boldName = /bold|black|heavy|demi|[-,](?:bd|sb)\b/i;

function mainAngle(glyphs: readonly InkedGlyph[]): number {
  const counts = new Map<number, number>([[0, 0]]);
  for (const { angle, text, ink } of glyphs) {
    if (text.trim() !== '' && ink.annotation === undefined) count(counts, angle);
  }
  return mostCommon(counts) ?? 0;
}

function turn(degrees: number): Matrix {
  const radians = (degrees * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(radians), Math.sin(radians)];
  return [cosine, sine, -sine, cosine, 0, 0];
}
