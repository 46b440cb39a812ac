/** Opens a PDF with pdf.js and gives the printed content of its pages, one page at a time. */
import { getResolvedPDFJS } from 'unpdf';
import { linkTarget } from '../link-target.ts';
import { drawPage, type Font, type Operator } from './draw-page.ts';
import { apply, multiply, type Matrix } from './matrix.ts';
import type { Glyph, LinkArea, PrintedPage } from './printed-page.ts';

/** Why a PDF cannot be read. */
export class PdfError extends Error {
  readonly reason: 'pdf-locked' | 'pdf-damaged' | 'too-large';
  constructor(reason: PdfError['reason'], cause?: unknown) {
    super(reason, { cause });
    this.name = 'PdfError';
    this.reason = reason;
  }
}

/** Limits: more than the pages of any minutes, and the operators and glyphs of any page of text. */
const most = { pages: 5000, operators: 1_000_000, glyphs: 300_000 };

/** Time limit of each request to pdf.js. A page takes some hundredths of a second. */
const mostSeconds = 20;

type Pdfjs = Awaited<ReturnType<typeof getResolvedPDFJS>>;
type LoadingTask = ReturnType<Pdfjs['getDocument']>;
type PdfDocument = Awaited<LoadingTask['promise']>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

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

/** Awaits pdf.js, with the time limit; its errors become a {@link PdfError}. */
async function ask<Value>(answer: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PdfError('too-large')), mostSeconds * 1000);
  });
  try {
    return await Promise.race([answer, tooLong]);
  } catch (error) {
    if (error instanceof PdfError) throw error;
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new PdfError(isLocked ? 'pdf-locked' : 'pdf-damaged', error);
  } finally {
    clearTimeout(timer);
  }
}

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
  let view = viewport.transform as unknown as Matrix;
  let drawing = drawPage(operatorsOf(fnArray, argsArray, names), view, fontOf);
  const angle = mainAngle(drawing.glyphs);
  if (angle !== 0) {
    view = multiply(turn(-angle), view);
    drawing = drawPage(operatorsOf(fnArray, argsArray, names), view, fontOf);
  } else {
    const { width, height } = viewport;
    drawing.glyphs = drawing.glyphs.filter(
      ({ left, right, baseline, size }) =>
        right > 0 && left < width && baseline > 0 && baseline - size < height,
    );
  }
  const { width, height } = viewport;
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

/** Names of bold fonts. */
const boldName = /bold|black|heavy|demi|[-,](?:bd|sb)\b/i;

/** The angle of most glyphs. */
function mainAngle(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>([[0, 0]]);
  for (const { angle, text } of glyphs) {
    if (text.trim() !== '') counts.set(angle, (counts.get(angle) ?? 0) + 1);
  }
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
}

function turn(degrees: number): Matrix {
  const radians = (degrees * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(radians), Math.sin(radians)];
  return [cosine, sine, -sine, cosine, 0, 0];
}

async function readLinks(page: PdfPage, view: Matrix): Promise<LinkArea[]> {
  const annotations = (await ask(page.getAnnotations())) as {
    subtype?: string;
    url?: string;
    unsafeUrl?: string;
    rect?: number[];
    quadPoints?: ArrayLike<number> | null;
  }[];
  return annotations.flatMap(({ subtype, url, unsafeUrl, rect, quadPoints }) => {
    const target = subtype === 'Link' ? linkTarget(url ?? unsafeUrl ?? '') : undefined;
    if (target === undefined) return [];
    const quads = quadPoints ? chunks(Array.from(quadPoints), 8) : [];
    return (quads.length > 0 ? quads : [rect ?? []]).map((points) => ({
      ...boundsOf(points, view),
      url: target,
    }));
  });
}

function chunks(numbers: readonly number[], size: number): number[][] {
  const count = Math.floor(numbers.length / size);
  return Array.from({ length: count }, (_, n) => numbers.slice(n * size, (n + 1) * size));
}

/** The bounding box of points given as `x, y, x, y, …`. */
function boundsOf(points: readonly number[], view: Matrix) {
  const corners = chunks(points, 2).map(([x = 0, y = 0]) => apply(view, x, y));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}
