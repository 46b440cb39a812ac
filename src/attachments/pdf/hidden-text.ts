/**
 * Text in the bytes of a PDF that no reader of PDFs shows any more: strings of objects that nothing
 * refers to, and the pages as they were before the file was changed, which a PDF keeps.
 */
import { plainMarkup } from '../markup.ts';
import type { Reading } from '../reading.ts';
import { latin1 } from '../text/decode.ts';
import { inflate } from '../unpack.ts';
import { readStrings } from './strings.ts';

export interface HiddenText {
  text: string;
  /** It was on a page once, as far as can be told. */
  isEarlier: boolean;
}

/** Streams longer than this, packed, are no text. */
const longestStream = 4 * 1024 * 1024;

/** What the dictionary of a stream says that has no text: pictures, fonts, tables of the file. */
const wordless =
  /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)|\/FontFile|\/Length1|\/Type\s*\/XRef|\/CMapName/;

/** The strings of all objects, and of pages too if the file has been changed by adding to it. */
export async function hiddenText(bytes: Uint8Array, reading: Reading): Promise<HiddenText[]> {
  const file = latin1(bytes);
  const found: HiddenText[] = [];
  const ends = file.match(/startxref/g)?.length ?? 0;
  const isChanged = ends > (file.slice(0, 1024).includes('/Linearized') ? 2 : 1);
  const outside: string[] = [];
  let last = 0;
  for (const [start, end] of streamsOf(file)) {
    const dictionary = file.slice(Math.max(last, start - 2000), start);
    outside.push(file.slice(last, start));
    last = end;
    if (end - start > longestStream || wordless.test(afterLastObject(dictionary))) continue;
    const isPacked = dictionary.includes('Flate');
    const data = isPacked
      ? latin1(await inflate(bytes.subarray(start, end), reading))
      : file.slice(start, end);
    const isPage = /(?:^|\s)(?:Tj|TJ|'|")(?:\s|$)/.test(data);
    if (/^[\s\u00EF\u00BB\u00BF]*</.test(data)) {
      found.push({ text: plainMarkup(data), isEarlier: false });
    } else if (isPage ? isChanged : isText(data)) {
      found.push({ text: readStrings(data), isEarlier: isPage });
    }
  }
  outside.push(file.slice(last));
  found.push({ text: outside.map(readStrings).join('\n'), isEarlier: false });
  return found.filter(({ text }) => /\d{4}/.test(text));
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
