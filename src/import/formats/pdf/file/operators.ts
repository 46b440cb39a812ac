/** The drawing operators of a page, as pdf.js gives them: by name, and no more than a page of text has. */
import { ask, PdfError, type OpenPdf, type PdfPage } from './pdfjs.ts';

export interface Operator {
  name: string;
  args: readonly unknown[];
}

/** Limits: operators and glyphs of any page of text. */
const most = { operators: 1_000_000, glyphs: 300_000 };

/** Whether annotations are drawn, too: pdf.js's numbers. */
const annotationModes = { without: 0, with: 1 };

/**
 * Asks for the operators of a page of a document that reads on after errors. Of a path, the first
 * argument is the name of the operator that paints it. Rejects with a `PdfError`.
 */
export async function operatorsOf(
  page: PdfPage,
  names: OpenPdf['names'],
  annotations: keyof typeof annotationModes,
): Promise<Operator[]> {
  const annotationMode = annotationModes[annotations];
  const { fnArray, argsArray } = await ask(page.getOperatorList({ annotationMode }));
  if (fnArray.length > most.operators) throw new PdfError('too-large');
  let glyphs = 0;
  return fnArray.map((code, index) => {
    const name = names.get(code) ?? '';
    const args = ((argsArray as unknown[])[index] ?? []) as readonly unknown[];
    if (name === 'showText') glyphs += (args[0] as readonly unknown[]).length;
    if (glyphs > most.glyphs) throw new PdfError('too-large');
    if (name !== 'constructPath') return { name, args };
    return { name, args: [names.get(Number(args[0])) ?? '', ...args.slice(1)] };
  });
}
