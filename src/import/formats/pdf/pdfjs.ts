/** Access to pdf.js: its types, its errors, and a time limit for its answers. */
import type { getResolvedPDFJS } from 'unpdf';

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
type PdfDocument = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;
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
