/**
 * Text in the bytes of a PDF that no reader of PDFs shows any more: strings of objects that nothing
 * refers to, and the pages as they were before the file was changed, which a PDF keeps.
 */
import { attachmentPlaces as places } from '../../i18n/da-attachments.ts';
import { detectBinary } from '../../import/formats/detect-format.ts';
import { readImage } from '../image/read-image.ts';
import { plainMarkup } from '../markup.ts';
import type { Reading } from '../reading.ts';
import { bytesOf, latin1 } from '../text/decode.ts';
import { inflate } from '../unpack.ts';
import { readStrings } from './strings.ts';

/** Streams longer than this, packed, are no text. */
const longestStream = 4 * 1024 * 1024;

/** What the dictionary of a stream says that has no text: pictures, fonts, tables of the file. */
const wordless =
  /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)|\/FontFile|\/Length1|\/Type\s*\/XRef|\/CMapName/;

/**
 * Reads the strings of all objects and the files inside, and the text of pages too if the file has been
 * changed by adding to it.
 */
export async function readHidden(reading: Reading, bytes: Uint8Array): Promise<void> {
  const file = latin1(bytes);
  const ends = file.match(/startxref/g)?.length ?? 0;
  const isChanged = ends > (file.slice(0, 1024).includes('/Linearized') ? 2 : 1);
  let last = 0;
  for (const [start, end] of streamsOf(file)) {
    const dictionary = afterLastObject(file.slice(Math.max(last, start - 2000), start));
    add(reading, places.hidden, readStrings(file.slice(last, start)));
    last = end;
    const isFile = dictionary.includes('/EmbeddedFile');
    if (dictionary.includes('/DCTDecode')) await readImage(reading, bytes.subarray(start, end));
    if ((end - start > longestStream || wordless.test(dictionary)) && !isFile) continue;
    const packed = bytes.subarray(start, end);
    const data = dictionary.includes('Flate') ? await inflate(packed, reading) : packed;
    if (isFile || isDocument(data)) await reading.inside(places.file, data);
    else readStream(reading, latin1(data), isChanged);
  }
  add(reading, places.hidden, readStrings(file.slice(last)));
}

function readStream(reading: Reading, data: string, isChanged: boolean): void {
  if (/^[\s\u00EF\u00BB\u00BF]*</.test(data.slice(0, 100))) {
    add(reading, places.hidden, plainMarkup(new TextDecoder().decode(bytesOf(data))));
  } else if (/(?:^|\s|[)\]])(?:Tj|TJ|'|")(?:\s|$)/.test(data)) {
    if (isChanged) add(reading, places.earlier, readStrings(data));
    else add(reading, places.hidden, spokenText(data));
  } else if (isText(data)) add(reading, places.hidden, readStrings(data));
}

/** Whether data is a document itself, whatever its dictionary says. */
function isDocument(data: Uint8Array): boolean {
  const format = detectBinary(data);
  return format === 'package' || format === 'pdf' || format === 'rtf';
}

/** Strings without digits, of which there are many, are not worth keeping. */
function add(reading: Reading, where: string, text: string): void {
  if (/\d{4}/.test(text)) reading.add(where, text);
}

/** Longest text that a page gives to be spoken instead of what it shows. */
const longestSpoken = 500;

/** What a page gives to be spoken or copied instead of what it shows. */
function spokenText(page: string): string {
  const found: string[] = [];
  for (let at = page.indexOf('/ActualText'); at !== -1; at = page.indexOf('/ActualText', at + 1)) {
    const [first = ''] = readStrings(page.slice(at, at + longestSpoken)).split('\n');
    found.push(first);
  }
  return found.join('\n');
}

/** The dictionary of the stream itself. */
const afterLastObject = (text: string): string => text.slice(text.lastIndexOf(' obj') + 1);

/** The beginnings and ends of all streams' data. */
function* streamsOf(file: string): Generator<[start: number, end: number]> {
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at)) {
    let start = at + 'stream'.length;
    if (file[start] === '\r') start++;
    if (file[start] === '\n') start++;
    const end = file.indexOf('endstream', start);
    if (end === -1) return;
    yield [start, end];
    at = end + 'endstream'.length;
  }
}

/** Whether unpacked data is text: objects, scripts and pages are, other data hardly. */
function isText(data: string): boolean {
  const beginning = data.slice(0, 2000);
  const others = beginning.match(/[\u0000-\u0008\u000E-\u001F]/g)?.length ?? 0;
  return others * 20 <= beginning.length;
}
