/** Writes PDFs by hand, where a test needs words to stand in exact places or a file to be odd. */

/** Fonts every reader of PDFs has. */
const fonts = { plain: 'Helvetica', bold: 'Helvetica-Bold', typed: 'Courier' } as const;

export interface TextOptions {
  size?: number;
  font?: keyof typeof fonts;
  /** Extra room after each letter, in points. */
  spacing?: number;
  /** Room between words on top of their blank, in points. */
  wordSpacing?: number;
}

/** Height of the pages, in points; they are A4. */
export const pageHeight = 842;

/** Words on a page: from the left edge, and from the top edge to their baseline. */
export function text(
  left: number,
  top: number,
  words: string,
  { size = 10, font = 'plain', spacing = 0, wordSpacing = 0 }: TextOptions = {},
): string {
  const name = `F${Object.keys(fonts).indexOf(font)}`;
  return `BT /${name} ${size} Tf ${spacing} Tc ${wordSpacing} Tw ${left} ${pageHeight - top} Td (${literal(words)}) Tj ET`;
}

/** Lines below each other. */
export const lines = (
  left: number,
  top: number,
  all: readonly string[],
  options: TextOptions & { leading?: number } = {},
): string =>
  all
    .map((words, index) => text(left, top + index * (options.leading ?? 12), words, options))
    .join('\n');

/** A filled box. */
export const box = (left: number, top: number, width: number, height: number): string =>
  `${left} ${pageHeight - top - height} ${width} ${height} re f`;

/** Frames around cells: the edges of columns and of rows. */
export const grid = (xs: readonly number[], ys: readonly number[]): string =>
  [
    ...xs.map(
      (x) => `${x} ${pageHeight - (ys[0] ?? 0)} m ${x} ${pageHeight - (ys.at(-1) ?? 0)} l S`,
    ),
    ...ys.map((y) => `${xs[0] ?? 0} ${pageHeight - y} m ${xs.at(-1) ?? 0} ${pageHeight - y} l S`),
  ].join('\n');

/** Letters as a string of PDF, in the encoding of Windows. */
const literal = (words: string): string =>
  words
    .replaceAll(/[\\()]/g, '\\$&')
    .replaceAll('–', '\\226')
    .replaceAll('•', '\\225');

export interface PdfOptions {
  /** Encrypts the document, with a password that nobody knows. */
  isLocked?: boolean;
}

/** Writes a document with the drawing operators of each page. */
export function pdf(pages: readonly string[], { isLocked = false }: PdfOptions = {}): Uint8Array {
  const fontObjects = Object.values(fonts).map(
    (name) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`,
  );
  const firstPage = 3 + fontObjects.length;
  const resources = fontObjects.map((_, index) => `/F${index} ${index + 3} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, n) => `${firstPage + 2 * n} 0 R`).join(' ')}] >>`,
    ...fontObjects,
    ...pages.flatMap((content, n) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${pageHeight}] /Contents ${firstPage + 2 * n + 1} 0 R /Resources << /Font << ${resources} >> >> >>`,
      `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  const key = `<${'ab'.repeat(32)}>`;
  const trailer = isLocked
    ? `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O ${key} /U ${key} >> /ID [<00> <00>]`
    : '';
  return assemble(objects, trailer);
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets
    .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    .join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  const end = `trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`;
  return new Uint8Array(Buffer.from(file + table + end, 'latin1'));
}
