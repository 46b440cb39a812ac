/**
 * Reads an Office document (OOXML, ODF) or any other package: every part, whatever refers to it. Parts
 * are found by their names and not by their relationships, so that nothing hides behind a broken one.
 */
import { attachmentPlaces as places } from '../../i18n/da-attachments.ts';
import { openZip, ZipError, type Package } from '../../import/formats/read-zip.ts';
import { readMarkup } from '../../import/formats/markup.ts';
import { plainMarkup } from '../markup.ts';
import { ReadingError, type Reading } from '../reading.ts';
import { decodeXml, latin1, stringsIn } from '../text/decode.ts';
import type { Section } from './line-writer.ts';
import { officeText } from './paragraphs.ts';
import { placeOf } from './places.ts';
import { personStyles, readWorkbook, sheetRows } from './sheet.ts';

const isMarkup = (name: string): boolean =>
  /\.(?:xml|rels|vml)$/i.test(name) || name === 'mimetype';

/** Parts without words: fonts. */
const isWordless = (name: string): boolean => /\.(?:odttf|fntdata|ttf|otf)$/i.test(name);

/** Drawings, whose words are runs of signs, and settings of printers. */
const isDrawing = (name: string): boolean => /\.(?:emf|wmf)$|\/printerSettings/i.test(name);

const isPicture = (name: string): boolean =>
  /\.(?:jpe?g|png|gif|tiff?|bmp|emf|wmf|webp)$/i.test(name);

/** Fewer letters than these beside a picture, and the document is a scanned one. */
const fewestLetters = 20;

/** Reads the package `bytes` into `reading`. Throws a {@link ReadingError} if it cannot be opened. */
export async function readPackage(reading: Reading, bytes: Uint8Array): Promise<void> {
  const zip = open(bytes, reading.unpacked(0));
  const names = [...zip.names].filter((name) => !name.endsWith('/'));
  const isOffice = zip.names.has('[Content_Types].xml') || zip.names.has('META-INF/manifest.xml');
  if (isOffice && names.some((name) => /^xl\/.*\.bin$/i.test(name) && /sheet/i.test(name))) {
    reading.miss('old-format');
  }
  const sheets = await sheetNames(zip, reading);
  let letters = 0;
  const counting: Reading = {
    ...reading,
    add(where, text) {
      letters += text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      reading.add(where, text);
    },
  };
  reading.add(places.names, [...(isOffice ? [] : names), commentOf(bytes)].join('\n'));
  for (const name of names) {
    try {
      const part = await unpack(zip, name, reading);
      if (part === undefined || isWordless(name)) continue;
      if (isOffice && isDrawing(name)) reading.add(shortName(name), stringsIn(part));
      else if (!isOffice || !isMarkup(name)) await reading.inside(shortName(name), part);
      else readPart({ reading: isBody(name) ? counting : reading, zip: sheets }, name, part);
    } catch (error) {
      missPart(reading, name, error);
    }
  }
  const isScanned = letters < fewestLetters && names.some(isPicture);
  if (isOffice && (isScanned || letters === 0)) reading.miss('no-text');
}

/** The comment at the end of a package, after the record that ends its directory (4.3.16). */
const commentOf = (bytes: Uint8Array): string =>
  latin1(bytes.subarray(-0x10016)).split('PK\u0005\u0006').at(-1)?.slice(18) ?? '';

const isBody = (name: string): boolean =>
  !/docProps|theme|styles|settings|rels$|meta\.xml/i.test(name);

const shortName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

function missPart(reading: Reading, name: string, error: unknown): void {
  if (!(error instanceof ZipError) && !(error instanceof ReadingError)) throw error;
  // A limit holds for the whole file.
  if (error instanceof ReadingError) throw error;
  if (error.reason === 'too-large') throw new ReadingError('too-large');
  reading.miss(error.reason, shortName(name));
}

function open(bytes: Uint8Array, limit: number): Package {
  try {
    return openZip(bytes, limit);
  } catch (error) {
    throw error instanceof ZipError || error instanceof RangeError
      ? new ReadingError('damaged')
      : error;
  }
}

interface Sheets {
  /** Names of sheets, by the path of their part. */
  names: ReadonlyMap<string, string>;
  strings: readonly string[];
  asPerson: ReadonlySet<number>;
}

function readPart(
  { reading, zip: { names, strings, asPerson } }: { reading: Reading; zip: Sheets },
  name: string,
  bytes: Uint8Array,
): void {
  const xml = decodeXml(bytes);
  if (/^(?:docProps\/.*core|meta\.xml)/i.test(name)) reading.writtenBy(peopleOf(xml));
  if (name === 'META-INF/manifest.xml' && xml.includes('encryption-data')) reading.miss('locked');
  const sheet = /^xl\/worksheets\/[^/]+\.xml$/i.test(name) ? (names.get(name) ?? name) : undefined;
  if (sheet !== undefined) {
    for (const { number, text } of sheetRows(xml, strings, asPerson)) {
      reading.add(places.sheetRow(sheet, number), text);
    }
  }
  if (/^customXml\//.test(name)) {
    reading.add(placeOf(name), plainMarkup(xml));
    return;
  }
  const onFault = (fault: 'entities' | 'damaged'): void => {
    // VML is written as HTML is, with elements that are not closed.
    if (fault === 'entities' || !/\.vml$/i.test(name)) reading.miss(fault, shortName(name));
  };
  const place = sheet === undefined ? placeOf(name) : places.sheet(sheet);
  for (const section of officeText(xml, onFault)) {
    // The cells of a sheet have been read above.
    if (sheet === undefined) reading.add(sectionPlace(section) ?? place, section.lines.join('\n'));
    else reading.add(place, section.lines.filter((line) => !isNumber(line)).join('\n'));
  }
}

const sectionPlace = ({ table, page }: Section): string | undefined =>
  table === undefined
    ? page && places.slide(page.replace(/^\D+(?=\d+$)/, ''))
    : places.table(table);

const isNumber = (line: string): boolean => /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/.test(line);

/** What the sheets of a workbook are called, and what their cells refer to. */
async function sheetNames(zip: Package, reading: Reading): Promise<Sheets> {
  const xmlOf = async (name: string): Promise<string> => {
    try {
      const part = await unpack(zip, name, reading);
      return part === undefined ? '' : decodeXml(part);
    } catch (error) {
      if (error instanceof ZipError) return '';
      throw error;
    }
  };
  const { sheets, strings } = await readWorkbook(xmlOf);
  return {
    names: new Map(sheets.map(({ path, name }) => [path, name])),
    strings,
    asPerson: personStyles(await xmlOf('xl/styles.xml')),
  };
}

async function unpack(
  zip: Package,
  name: string,
  reading: Reading,
): Promise<Uint8Array | undefined> {
  const part = await zip.read(name);
  if (part) reading.unpacked(part.length);
  return part;
}

/** Author and last editor, as OOXML (`lastModifiedBy`) and ODF (`initial-creator`) name them. */
function peopleOf(xml: string): { author?: string | undefined; lastEditor?: string | undefined } {
  const found = new Map<string, string>();
  let inside = '';
  readMarkup(xml, {
    open: (name) => void (inside = name),
    close: () => void (inside = ''),
    text: (text) => void found.set(inside, (found.get(inside) ?? '') + text),
  });
  const creator = found.get('creator');
  const initial = found.get('initial-creator');
  return initial === undefined
    ? { author: creator, lastEditor: found.get('lastModifiedBy') }
    : { author: initial, lastEditor: creator };
}
