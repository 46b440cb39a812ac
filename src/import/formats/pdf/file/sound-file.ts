/**
 * Tells whether a PDF is as a program wrote it. pdf.js reads a damaged file as far as it goes and says
 * nothing, so that both readings of a page lack the same words.
 */
import { isPageContent, isWellWritten } from './content-syntax.ts';
import { hasOtherPages, hasWrongTable, isBalanced } from './file-structure.ts';

/** Streams without words: pictures, fonts and what is said about the file. */
const wordless =
  /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)|\/Length1|\/Type\s*\/(?:Metadata|EmbeddedFile)/;

/** The only filter of a stream (ISO 32000-1, 7.4.4), or any. */
const isPacked =
  /\/Filter\s*(?:\[\s*)?\/(?:FlateDecode|Fl)\s*(?:\]|\/(?!A85|AHx|ASCII|LZW|RL|Run)|>|\s)/;
const isCoded = /\/(?:Filter|F)[\s/[]/;

/** The length of a stream, unless it stands elsewhere. */
const statedLength = /\/Length\s+(\d+)(?!\s+\d+\s+R)\s*(?=[/>])/;

/** Lengths, at most: of the dictionary of a stream, and of the content of a page. */
const longest = { code: 2000, data: 32 * 1024 * 1024 };

/** Ends that are tried: the word may be within the data. */
const mostEnds = 3;

/** Faults: `broken`, words are lost; `doubtful`, they may be. */
export type FileFault = 'broken' | 'doubtful';

/** The worst fault of a file that shows `pages` pages. Locked files are not looked into. */
export async function faultOfFile(
  bytes: Uint8Array,
  pages: number,
): Promise<FileFault | undefined> {
  const file = new TextDecoder('latin1').decode(bytes);
  if (file.includes('/Encrypt')) return undefined;
  let isDoubtful = hasWrongTable(file) || hasOtherPages(file, pages);
  let last = 0;
  for (;;) {
    const found = file.indexOf('stream', last);
    const code = file.slice(last, found === -1 ? file.length : found);
    if (!isBalanced(code)) isDoubtful = true;
    if (found === -1) return isDoubtful ? 'doubtful' : undefined;
    const dictionary = code.slice(Math.max(code.lastIndexOf(' obj'), code.length - longest.code));
    const start = dataStart(file, found + 'stream'.length);
    const length = statedLength.exec(dictionary)?.[1];
    const isStated = length !== undefined && endsAt(file, start + Number(length));
    if (length !== undefined && !isStated) isDoubtful = true;
    let end = isStated ? start + Number(length) : file.indexOf('endstream', start);
    if (end === -1) return 'broken';
    if (!wordless.test(dictionary)) {
      let data = isCoded.test(dictionary) ? '' : file.slice(start, end);
      if (isPacked.test(dictionary)) {
        const whole = await unpackWhole(bytes, file, start);
        if (whole === undefined) return 'broken';
        ({ data, end } = whole);
      }
      if (isPageContent(data) && !isWellWritten(data)) isDoubtful = true;
    }
    last = file.indexOf('endstream', end) + 'endstream'.length;
  }
}

/** Where the data of a stream begin: after a line break. */
function dataStart(file: string, after: number): number {
  const at = file[after] === '\r' ? after + 1 : after;
  return file[at] === '\n' ? at + 1 : at;
}

const endsAt = (file: string, end: number): boolean =>
  /^[\r\n ]{0,3}endstream/.test(file.slice(end, end + 12));

/** The unpacked data of the stream that begins at `start`, and its end; `undefined` if it is damaged. */
async function unpackWhole(
  bytes: Uint8Array,
  file: string,
  start: number,
): Promise<{ data: string; end: number } | undefined> {
  let end = start;
  for (let tries = 0; tries < mostEnds; tries++) {
    end = file.indexOf('endstream', end + 1);
    if (end === -1) return undefined;
    const data = await unpack(bytes.subarray(start, end));
    if (data !== undefined) return { data, end };
  }
  return undefined;
}

/** Unpacks data; `undefined` if they are damaged. */
async function unpack(packed: Uint8Array): Promise<string | undefined> {
  const stream = new Blob([new Uint8Array(packed)]).stream();
  const reader = stream.pipeThrough(new DecompressionStream('deflate')).getReader();
  const decoder = new TextDecoder('latin1');
  let data = '';
  try {
    for (;;) {
      const { value } = await reader.read();
      if (value === undefined) return data;
      data += decoder.decode(value);
      if (data.length > longest.data) return data;
    }
  } catch (error) {
    // The runtime says it in the one or in the other.
    const said = error instanceof Error ? [error, error.cause] : [];
    const fault = said.map((one) => (one instanceof Error ? one.message : '')).join(' ');
    // A line break stands between the data and the word that ends them.
    if (/trailing junk/i.test(fault)) return data;
    return /unexpected end/i.test(fault) && endsWithFlush(packed) ? data : undefined;
  }
}

/** Some programs write no last block, but all that they have packed up to an empty one. */
function endsWithFlush(packed: Uint8Array): boolean {
  const ending = new TextDecoder('latin1').decode(packed.subarray(-6));
  return /\0\0\u00FF\u00FF[\r\n]*$/.test(ending);
}
