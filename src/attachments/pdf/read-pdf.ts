/**
 * Reads a PDF: the text of its pages, whether it is seen or not, and all that a reader of PDFs may show
 * besides: properties, comments, fields, bookmarks, layers and files.
 */
import { attachmentPlaces as places } from '../../i18n/da-attachments.ts';
import {
  ask,
  openTwice,
  PdfError,
  type OpenPdf,
  type PdfDocument,
  type PdfPage,
} from '../../import/formats/pdf/file/pdfjs.ts';
import { decodeEntities } from '../../import/formats/markup.ts';
import { ReadingError, type Reading } from '../reading.ts';
import { readHidden } from './hidden-text.ts';
import { tabbedText } from '../table-text.ts';
import { shownText, writtenText } from './page-text.ts';

/** Limits: pages, and letters of a page below which it is a picture with a stamp at most. */
const limits = { pages: 5000, fewestLetters: 10 };

/** Greatest share of signs that the fonts do not map to letters. */
const mostUnknown = 0.2;

/** Reads the PDF `bytes` into `reading`. What cannot be read is noted, and the rest is read. */
export async function readPdf(reading: Reading, bytes: Uint8Array): Promise<void> {
  try {
    const pdf = await openTwice(bytes);
    try {
      if (pdf.strict.numPages > limits.pages) throw new ReadingError('too-large');
      await orMiss(reading, () => readProperties(reading, pdf.strict));
      await readPages(reading, pdf);
      await orMiss(reading, () => readRest(reading, pdf.strict));
    } finally {
      await pdf.close();
    }
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    reading.miss(reasonOf(error));
  }
  await readHidden(reading, bytes);
}

const reasonOf = (error: PdfError) =>
  ({ 'pdf-locked': 'locked', 'pdf-damaged': 'damaged', 'too-large': 'too-large' })[error.reason] as
    'locked' | 'damaged' | 'too-large';

/** Reads something that can be missed while the rest is read. */
async function orMiss(reading: Reading, read: () => Promise<void>, where?: string): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    reading.miss(reasonOf(error), where);
  }
}

async function readPages(reading: Reading, { strict, lenient, names }: OpenPdf): Promise<void> {
  let lastLine = '';
  const withoutText: number[] = [];
  const withoutLetters: number[] = [];
  for (let number = 1; number <= strict.numPages; number++) {
    const place = places.page(number);
    let text = '';
    await orMiss(
      reading,
      async () => {
        const page = await ask(strict.getPage(number));
        text = await writtenText(page);
        reading.add(place, tabbedText(text));
        readBreak(reading, lastLine, text, number);
        lastLine = text.trimEnd().split('\n').at(-1) ?? '';
        await readAnnotations(reading, page);
        page.cleanup();
      },
      place,
    );
    await orMiss(
      reading,
      async () => {
        const page = await ask(lenient.getPage(number));
        const { text: lines, isEmpty } = await shownText(page, names);
        page.cleanup();
        reading.add(place, tabbedText(lines));
        const letters = `${text}${lines}`.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
        const unknown =
          `${text}${lines}`.match(/[\uFFFD\uE000-\uF8FF\u0180-\u024F\u0000-\u0008]/gu)?.length ?? 0;
        if (unknown > mostUnknown * (letters + unknown)) withoutLetters.push(number);
        else if (letters < 2 * limits.fewestLetters && !isEmpty) withoutText.push(number);
      },
      place,
    );
  }
  if (withoutText.length > 0) reading.miss('no-text', places.pages(withoutText));
  if (withoutLetters.length > 0) reading.miss('no-letters', places.pages(withoutLetters));
}

/** Adds a number that begins as the last of a page and ends as the first of the next. */
function readBreak(reading: Reading, last: string, next: string, number: number): void {
  if (!/\d[-\u2010-\u2014]?\s*$/.test(last)) return;
  const [first = ''] = next.trimStart().split('\n');
  reading.add(places.pages([number - 1, number]), `${last}\n${first}`);
}

async function readAnnotations(reading: Reading, page: PdfPage): Promise<void> {
  const annotations = (await ask(page.getAnnotations())) as readonly unknown[];
  const lines = annotations.flatMap((one) => textsOf(one));
  reading.add(places.annotation(page.pageNumber), lines.join('\n'));
}

/** Keys of what pdf.js tells of annotations, fields and bookmarks that are no text of the file. */
const unread = new Set('id ref color rect appearance borderStyle dest fontRefName'.split(' '));

/** All texts of a value of pdf.js, however deep; a name stands before its value. */
function textsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value !== 'object' || value === null || depth > 12 || ArrayBuffer.isView(value)) {
    return [];
  }
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, depth + 1));
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  const { fieldName, fieldValue, alternativeText } = value as Record<string, unknown>;
  const labelled =
    typeof fieldValue === 'string'
      ? [fieldName, alternativeText].flatMap((name) =>
          typeof name === 'string' ? [`${name}: ${fieldValue}`] : [],
        )
      : [];
  return [
    ...labelled,
    ...entries.flatMap(([key, one]) => (unread.has(String(key)) ? [] : textsOf(one, depth + 1))),
  ];
}

async function readProperties(reading: Reading, document: PdfDocument): Promise<void> {
  const { info, metadata } = (await ask(document.getMetadata())) as unknown as {
    info: Record<string, unknown>;
    metadata: { getRaw?(): string } | null;
  };
  const { Custom: custom, ...rest } = info;
  const lines = Object.entries({ ...rest, ...(custom as object | undefined) }).map(
    ([key, value]) => `${key}: ${textsOf(value).join('\n')}`,
  );
  const raw = metadata?.getRaw?.() ?? '';
  reading.add(places.properties, lines.filter((line) => /\d{4}/.test(line)).join('\n'));
  reading.add(places.properties, decodeEntities(raw.replaceAll(/<[^>]{0,1000}>/g, '\n')));
  const [, named] = /<dc:creator>([^]{0,1000}?)<\/dc:creator>/.exec(raw) ?? [];
  const inXmp = named && decodeEntities(named.replaceAll(/<[^>]{0,200}>/g, ' '));
  const author = typeof info['Author'] === 'string' ? info['Author'] : undefined;
  reading.writtenBy({ author: author?.trim() ? author : inXmp });
}

async function readRest(reading: Reading, document: PdfDocument): Promise<void> {
  const outline = await ask(document.getOutline());
  reading.add(places.bookmarks, textsOf(outline).join('\n'));
  const fields = (await ask(document.getFieldObjects())) as unknown;
  reading.add(places.field, textsOf(fields).join('\n'));
  const labels = await ask(document.getPageLabels());
  reading.add(places.properties, textsOf(labels).join('\n'));
  const files = (await ask(document.getAttachments())) as ReadonlyMap<string, object> | null;
  for (const [id, file] of files ?? []) {
    const { filename = id, description } = file as { filename?: string; description?: string };
    reading.add(places.properties, [filename, description].join('\n'));
    const content: unknown = await ask(document.getAttachmentContent(id));
    if (content instanceof Uint8Array) await reading.inside(filename, content);
  }
}
