/** Writes small PDFs, packed with node:zlib, so that the reader under test reads what another program wrote. */
import { deflateSync } from 'node:zlib';

export interface PdfParts {
  /** Drawing operators of each page. */
  pages: readonly string[];
  /** Of the only font, which is `/F`; by default Helvetica. */
  font?: string;
  /** Resources of each page besides the font, such as `/XObject << /Im 20 0 R >>`. */
  resources?: string;
  /** Keys of a page besides its own, of the catalogue, and of `/Info`. */
  page?: string;
  catalogue?: string;
  info?: string;
  /** Objects from number 20 on. */
  others?: readonly string[];
  /** Added afterwards, as a program does that changes a file: objects by number. */
  added?: Readonly<Record<number, string>>;
}

/** An object of a packed stream. */
export function packed(data: string, dictionary = ''): string {
  const bytes = deflateSync(Buffer.from(data, 'latin1'));
  return `<< ${dictionary} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n${bytes.toString('latin1')}\nendstream`;
}

/** Text in 12 points. */
export const drawn = (text: string, x = 50, y = 700): string =>
  `BT /F 12 Tf ${x} ${y} Td (${text}) Tj ET`;

export function writePdf({ pages, others = [], added, ...parts }: PdfParts): Uint8Array {
  const objects = new Map<number, string>();
  const kids = pages.map((_, at) => 5 + 2 * at);
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R ${parts.catalogue ?? ''} >>`);
  objects.set(
    2,
    `<< /Type /Pages /Kids [${kids.map((n) => `${n} 0 R`).join(' ')}] /Count ${pages.length} >>`,
  );
  objects.set(3, parts.font ?? '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  objects.set(4, `<< ${parts.info ?? ''} >>`);
  for (const [at, content] of pages.entries()) {
    objects.set(
      5 + 2 * at,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + 2 * at} 0 R /Resources << /Font << /F 3 0 R /G 50 0 R >> ${parts.resources ?? ''} >> ${parts.page ?? ''} >>`,
    );
    objects.set(6 + 2 * at, packed(content));
  }
  for (const [at, object] of others.entries()) objects.set(20 + at, object);
  let file = `%PDF-1.7\n${section('%PDF-1.7\n'.length, objects)}`;
  if (added) {
    const later = new Map(Object.entries(added).map(([n, object]) => [Number(n), object]));
    file += section(file.length, later, Number(/startxref\n(\d+)/.exec(file)?.[1]));
  }
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

/** Objects with the table of where they are (ISO 32000-1, 7.5). */
function section(start: number, objects: ReadonlyMap<number, string>, previous?: number): string {
  let body = '';
  let table = '';
  for (const [number, object] of objects) {
    table += `${number} 1\n${String(start + body.length).padStart(10, '0')} 00000 n \n`;
    body += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const before = previous === undefined ? '' : `/Prev ${previous}`;
  const free = previous === undefined ? '0 1\n0000000000 65535 f \n' : '';
  return (
    `${body}xref\n${free}${table}trailer\n<< /Size 100 /Root 1 0 R /Info 4 0 R ${before} >>\n` +
    `startxref\n${start + body.length}\n%%EOF\n`
  );
}
