/**
 * Tells whether the packed streams of a PDF are whole. pdf.js reads a damaged one as far as it goes and
 * says nothing, so that both readings of a page lack the same words.
 */

/** Streams without words: pictures and fonts. */
const wordless =
  /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)|\/Length1|\/Type\s*\/Metadata/;

/** The only filter of a stream (ISO 32000-1, 7.4.4). */
const isPacked =
  /\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\s*(?:\]|\/(?!A85|AHx|ASCII|LZW|RL|Run)|>|\s)/;

/** The length of the dictionary of a stream, at most. */
const longestDictionary = 2000;

/** Ends that are tried: the word may be within the data. */
const mostEnds = 3;

/** Whether every stream that may have words has been packed whole. Locked files are not looked into. */
export async function hasWholeStreams(bytes: Uint8Array): Promise<boolean> {
  const file = new TextDecoder('latin1').decode(bytes);
  if (file.includes('/Encrypt')) return true;
  let at = 0;
  for (;;) {
    const found = file.indexOf('stream', at);
    if (found === -1) return true;
    at = found + 'stream'.length;
    if (file.startsWith('end', found - 3)) continue;
    const head = file.slice(Math.max(0, found - longestDictionary), found);
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1);
    if (!isPacked.test(dictionary) || wordless.test(dictionary)) continue;
    if (file[at] === '\r') at++;
    if (file[at] === '\n') at++;
    const end = await endOfWhole(bytes, file, at);
    if (end === undefined) return false;
    at = end;
  }
}

/** Where the stream that begins at `start` ends; `undefined` if it is damaged. */
async function endOfWhole(
  bytes: Uint8Array,
  file: string,
  start: number,
): Promise<number | undefined> {
  let end = start;
  for (let tries = 0; tries < mostEnds; tries++) {
    end = file.indexOf('endstream', end + 1);
    if (end === -1) return undefined;
    if (await isWhole(bytes.subarray(start, end))) return end;
  }
  return undefined;
}

/** Whether `packed` is whole. Some programs leave out the checksum at its end. */
async function isWhole(packed: Uint8Array): Promise<boolean> {
  const fault = await faultOf(packed, 'deflate');
  return (
    isHarmless(fault) ||
    (isCutOff.test(fault) && isHarmless(await faultOf(packed.subarray(2), 'deflate-raw')))
  );
}

const isCutOff = /unexpected end/i;

/** A line break stands between the data and the word that ends them. */
const isHarmless = (fault: string): boolean => fault === '' || /trailing junk/i.test(fault);

/** Why it cannot be unpacked to its end; empty if it can. */
async function faultOf(packed: Uint8Array, format: 'deflate' | 'deflate-raw'): Promise<string> {
  const stream = new Blob([new Uint8Array(packed)]).stream();
  const reader = stream.pipeThrough(new DecompressionStream(format)).getReader();
  try {
    while (!(await reader.read()).done);
    return '';
  } catch (error) {
    // The runtime says it in the one or in the other.
    const said = error instanceof Error ? [error, error.cause] : [];
    const [message] = said.flatMap((one) =>
      one instanceof Error && one.message ? [one.message] : [],
    );
    return message ?? 'unknown';
  }
}
