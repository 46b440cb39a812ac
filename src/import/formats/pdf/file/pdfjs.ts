/** Access to pdf.js: how it opens a file, its types, its errors, and a time limit for its answers. */
import { getResolvedPDFJS } from 'unpdf';

/** Why a PDF cannot be read. */
export class PdfError extends Error {
  readonly reason: 'pdf-locked' | 'pdf-damaged' | 'too-large';
  constructor(reason: PdfError['reason'], cause?: unknown) {
    super(reason, { cause });
    this.name = 'PdfError';
    this.reason = reason;
  }
}

/** Time limit of each request to pdf.js. A page takes some hundredths of a second. */
const mostSeconds = 20;

type Pdfjs = Awaited<ReturnType<typeof getResolvedPDFJS>>;
export type PdfDocument = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** Awaits pdf.js, with the time limit; its errors become a {@link PdfError}. */
export async function ask<Value>(answer: Promise<Value>): Promise<Value> {
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

/** A PDF opened twice, as no way of reading alone tells what it skips. */
export interface OpenPdf {
  /** Rejects at the first error of a page; never asked for its drawing. */
  strict: PdfDocument;
  /** Reads on after an error, and past every picture: for the drawing of a page. */
  lenient: PdfDocument;
  /** pdf.js's names of drawing operators, by code. */
  names: ReadonlyMap<number, string>;
  close(): Promise<void>;
}

const options = {
  /** No messages on the console. */
  verbosity: 0,
  /**
   * Decode no pictures: they have no text and cost the most. pdf.js takes a larger one for an error.
   * If it is to stop at errors, it gives the drawing of a page up to the first picture, and rejects
   * nothing: such a document is not asked for drawings.
   */
  maxImageSize: 0,
  /** Nothing is rendered. */
  disableFontFace: true,
  enableXfa: false,
};

/** Opens a PDF; the caller closes it. Rejects with a {@link PdfError}. */
export async function openTwice(bytes: Uint8Array): Promise<OpenPdf> {
  const pdfjs = await getResolvedPDFJS();
  const names = new Map(Object.entries(pdfjs.OPS).map(([name, code]) => [code, name]));
  const tasks = [true, false].map((stopAtErrors) =>
    pdfjs.getDocument({ ...options, stopAtErrors, data: new Uint8Array(bytes) }),
  );
  const close = async (): Promise<void> => {
    await Promise.all(tasks.map((task) => task.destroy()));
  };
  try {
    const [strict, lenient] = await Promise.all(tasks.map(({ promise }) => ask(promise)));
    if (strict === undefined || lenient === undefined) throw new PdfError('pdf-damaged');
    return { strict, lenient, names, close };
  } catch (error) {
    await close();
    throw error;
  }
}
