/** What a reader sees of a document, as programs read it that share nothing with Punkt. */
import { unzipSync } from 'fflate';
import { pdftotext } from './pdftotext.ts';
import type { Format } from './write-documents.ts';

/** The text of a document in another program's reading; `undefined` where there is none. */
export function otherReading(
  bytes: Uint8Array,
  format: Format,
  withPdftotext: boolean,
): string | undefined {
  switch (format) {
    case 'pdf':
      return withPdftotext ? pdftotext(bytes) : undefined;
    case 'docx':
      return wordText(bytes);
    case 'html':
      return pageText(decoded(bytes));
    case 'txt':
      return decoded(bytes);
    case 'xml':
      return pageText(pageText(decoded(bytes)));
  }
}

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The parts of a Word document that are printed. */
const printed = /^word\/(?:document|footnotes|endnotes)\.xml$/;

function wordText(bytes: Uint8Array): string | undefined {
  try {
    return Object.entries(unzipSync(bytes))
      .filter(([name]) => printed.test(name))
      .map(([, part]) =>
        decoded(part)
          .replaceAll(/<w:(instrText|delText|del)\b[^]*?<\/w:\1>/g, '')
          .replaceAll(/<\/w:p>|<w:(?:tab|br)\b[^<>]*>/g, '\n')
          .replaceAll(/<[^<>]*>/g, ''),
      )
      .map(withoutEntities)
      .join('\n');
  } catch {
    return undefined;
  }
}

/** The text of a page without its tags, ended or not, and without what no browser shows. */
const pageText = (html: string): string =>
  withoutEntities(
    html
      .replaceAll(/<!\[CDATA\[([^]*?)\]\]>/g, '$1')
      .replaceAll(/<!--[^]*?-->/g, '')
      .replaceAll(/<(script|style|title)\b[^]*?<\/\1>/gi, '')
      .replaceAll(/<[a-z/!?][^>]*>?/gi, ' '),
  );

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
  ...{ aelig: 'æ', oslash: 'ø', aring: 'å', AElig: 'Æ', Oslash: 'Ø', Aring: 'Å' },
};

const withoutEntities = (text: string): string =>
  text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi, (written, hex, digits, name) => {
    if (name !== undefined) return named[String(name)] ?? written;
    const code = hex === undefined ? Number(digits) : parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
