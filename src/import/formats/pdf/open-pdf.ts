/** Opens a PDF with pdf.js and gives the printed content of its pages, one page at a time. */
import { count, mostCommon } from '../counts.ts';
import { getResolvedPDFJS } from 'unpdf';
import { drawPage, type Operator } from './draw-page.ts';
import type { Font } from './show-text.ts';
import { multiply, type Matrix } from './matrix.ts';
import type { Glyph, PrintedPage } from './printed-page.ts';
import { PdfError, type PdfPage, ask } from './pdfjs.ts';
import { readLinks } from './read-links.ts';

/** Limits: more than the pages of any minutes, and the operators and glyphs of any page of text. */
const most = { pages: 5000, operators: 1_000_000, glyphs: 300_000 };

/**
 * Yields the pages of a PDF in order, holding one at a time. Throws a {@link PdfError} for an
 * encrypted or damaged file, and for a page that cannot be read completely, as words would be lost.
 */
export async function* openPdf(bytes: Uint8Array): AsyncGenerator<PrintedPage, void, void> {
  const pdfjs = await getResolvedPDFJS();
  const names = new Map(Object.entries(pdfjs.OPS).map(([name, code]) => [code, name]));
  const task = pdfjs.getDocument({ ...options, data: new Uint8Array(bytes) });
  try {
    const document = await ask(task.promise);
    if (document.numPages > most.pages) throw new PdfError('too-large');
    for (let number = 1; number <= document.numPages; number++) {
      const page = await ask(document.getPage(number));
      yield await readPage(page, names);
      page.cleanup();
    }
  } finally {
    await task.destroy();
  }
}

const options = {
  /** No messages on the console. */
  verbosity: 0,
  /** Decode no images: they have no text and cost the most. */
  maxImageSize: 0,
  /** Fail on an error instead of skipping the words after it. */
  stopAtErrors: true,
  /** Nothing is rendered. */
  disableFontFace: true,
  enableXfa: false,
};

async function readPage(page: PdfPage, names: ReadonlyMap<number, string>): Promise<PrintedPage> {
  const { fnArray, argsArray } = await ask(page.getOperatorList({ annotationMode: 0 }));
  if (fnArray.length > most.operators) throw new PdfError('too-large');
  const fonts = new Map<string, Font>();
  const fontOf = (name: string): Font => {
    const font = fonts.get(name) ?? readFont(page, name);
    fonts.set(name, font);
    return font;
  };
  const viewport = page.getViewport({ scale: 1 });
  const { width, height } = viewport;
  let view = viewport.transform as unknown as Matrix;
  let drawing = drawPage(operatorsOf(fnArray, argsArray, names), view, fontOf);
  const angle = mainAngle(drawing.glyphs);
  if (angle !== 0) {
    view = multiply(turn(-angle), view);
    drawing = drawPage(operatorsOf(fnArray, argsArray, names), view, fontOf);
  } else {
    drawing.glyphs = drawing.glyphs.filter(
      ({ left, right, baseline, size }) =>
        right > 0 && left < width && baseline > 0 && baseline - size < height,
    );
  }
  return { number: page.pageNumber, width, height, ...drawing, links: await readLinks(page, view) };
}

/** The operators of a page by name, without paths that are only for clipping. */
function* operatorsOf(
  codes: readonly number[],
  args: readonly unknown[],
  names: ReadonlyMap<number, string>,
): Generator<Operator> {
  let glyphs = 0;
  for (const [index, code] of codes.entries()) {
    const name = names.get(code) ?? '';
    const given = (args[index] ?? []) as readonly unknown[];
    if (name === 'showText') glyphs += (given[0] as readonly unknown[]).length;
    if (glyphs > most.glyphs) throw new PdfError('too-large');
    const painting = name === 'constructPath' ? names.get(Number(given[0])) : undefined;
    if (painting !== 'endPath') yield { name, args: given };
  }
}

function readFont(page: PdfPage, name: string): Font {
  const font = page.commonObjs.get(name) as {
    name?: string;
    bold?: boolean;
    black?: boolean;
    fontMatrix?: ArrayLike<number>;
  };
  // Without its font, text would be lost.
  if (font.name === undefined) throw new PdfError('pdf-damaged');
  return {
    bold: font.bold === true || font.black === true || boldName.test(font.name),
    unit: font.fontMatrix?.[0] ?? 0.001,
  };
}

const boldName = /bold|black|heavy|demi|[-,](?:bd|sb)\b/i;

function mainAngle(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>([[0, 0]]);
  for (const { angle, text } of glyphs) {
    if (text.trim() !== '') count(counts, angle);
  }
  return mostCommon(counts) ?? 0;
}

function turn(degrees: number): Matrix {
  const radians = (degrees * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(radians), Math.sin(radians)];
  return [cosine, sine, -sine, cosine, 0, 0];
}
