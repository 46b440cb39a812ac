/** A second reading of a page, which shares no layout with the first: pdf.js's own. */
import { ask, PdfError, type OpenPdf, type PdfPage } from '../file/pdfjs.ts';

/**
 * Reads the pieces of text of a page in the order in which they are written. Rejects with a
 * {@link PdfError}.
 */
export async function readPieces(page: PdfPage): Promise<string[]> {
  const { items } = await ask(page.getTextContent());
  return items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str] : []));
}

/** The same of a page by its number, or the first error in it, at which a strict reader stops. */
export async function readStrictly(
  { strict }: OpenPdf,
  number: number,
): Promise<{ pieces: string[] } | { error: string }> {
  try {
    const page = await ask(strict.getPage(number));
    const pieces = await readPieces(page);
    page.cleanup();
    return { pieces };
  } catch (error) {
    if (!(error instanceof PdfError) || error.reason !== 'pdf-damaged') throw error;
    const { cause } = error;
    return { error: cause instanceof Error ? cause.message : '' };
  }
}
