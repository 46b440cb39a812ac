/** Parts of a Word document in another format, which Word puts in their place when it opens the document. */
import { detectBinary, detectText } from '../detect-format.ts';
import { readHtml } from '../html/read-html.ts';
import type { WrittenLine } from '../line-writer.ts';
import { decodeText } from '../text/decode-text.ts';
import { readText } from '../text/read-text.ts';

/** The lines of a web page or a text; `undefined` of anything else, which is not read. */
export function readChunk(bytes: Uint8Array | undefined): WrittenLine[] | undefined {
  if (!bytes || detectBinary(bytes) !== undefined) return undefined;
  const decoded = decodeText(bytes);
  if (typeof decoded === 'string') return undefined;
  const kind = detectText(decoded.text);
  if (kind === 'mhtml') return undefined;
  if (kind === 'text') {
    return readText(decoded.text)
      .filter(({ text, table }) => table ?? text.trim() !== '')
      .map(({ number: _, ...line }) => line);
  }
  const page = readHtml(decoded.text);
  if (typeof page === 'string' || page.noise.length > 0) return undefined;
  const notes = page.losses?.notes ?? [];
  return page.lines.map(({ number, ...line }) => {
    const remarks = notes.filter((note) => note.line === number);
    return remarks.length === 0 ? line : { ...line, remarks };
  });
}
