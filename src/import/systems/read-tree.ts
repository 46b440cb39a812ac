/**
 * XML of case systems as a plain tree. What no XML may have, and exports have all the same (control
 * characters, also written as `&#xC;`), is taken out first. A document type is refused, and with it every
 * entity but the five of XML: nothing outside the text is read, and nothing in it multiplies.
 */
import { parseXml, XmlDocumentType, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { decodeText } from '../formats/text/decode-text.ts';

/** An element. Names have no prefix, and are compared without regard to case. */
export interface Tree {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Tree | string)[];
  /** Where it begins in the file, 1-based. */
  line: number;
}

/** Why there is no tree. */
export type NoTree =
  'xml-damaged' | 'xml-deep' | 'xml-entities' | 'xml-too-large' | 'text-encoding';

/** In characters: a meeting is a few hundred kilobytes. */
const longest = 32 * 1024 * 1024;

/** Elements within each other: known exports have 14. */
const deepest = 100;

/** Reads the bytes of a file in UTF-8, with or without a mark, UTF-16 or Windows-1252. */
export function readTree(bytes: Uint8Array): Tree | NoTree {
  if (bytes.length > longest) return 'xml-too-large';
  const decoded = decodeText(isUtf16(bytes) ? bytes : withoutControls(bytes));
  if (typeof decoded === 'string') return 'text-encoding';
  const text = decoded.text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (written, hex?: string, digits?: string) =>
      isAllowed(hex === undefined ? Number(digits) : parseInt(hex, 16)) ? written : '',
    )
    .trimStart();
  try {
    const document = parseXml(text, { includeOffsets: true, preserveDocumentType: true });
    if (document.children.some((child) => child instanceof XmlDocumentType)) return 'xml-entities';
    if (document.root === null) return 'xml-damaged';
    return convert(document.root, lineCounter(text), 0) ?? 'xml-deep';
  } catch (error) {
    // Elements nested too deep overflow the stack: a RangeError.
    if (error instanceof RangeError) return 'xml-deep';
    if (!(error instanceof XmlError)) throw error;
    return /<!DOCTYPE/i.test(text.slice(0, start)) || /entity/i.test(error.message)
      ? 'xml-entities'
      : 'xml-damaged';
  }
}

/** The part of a file in which a document type stands. */
const start = 64 * 1024;

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** A loop: `filter` of a typed array takes seconds for a large file. */
function withoutControls(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (const byte of bytes) {
    if (mayBeText(byte)) kept[length++] = byte;
  }
  return kept.subarray(0, length);
}

const mayBeText = (byte: number): boolean =>
  (byte >= 0x20 && byte !== 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;

/** Whether XML may have a character of this number (XML 1.0, 2.2); a carriage return is a line end. */
const isAllowed = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

/** Returns a function that gives the line of an offset; offsets are asked for in rising order. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    for (; next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) line += 1;
    return line;
  };
}

function convert(
  element: XmlElement,
  lineAt: (offset: number) => number,
  depth: number,
): Tree | undefined {
  if (depth > deepest) return undefined;
  const line = lineAt(element.start);
  const children: (Tree | string)[] = [];
  for (const child of element.children) {
    if (child instanceof XmlElement) {
      const converted = convert(child, lineAt, depth + 1);
      if (converted === undefined) return undefined;
      children.push(converted);
    } else if (child instanceof XmlText) children.push(child.text.replaceAll('\r', '\n'));
  }
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [keyOf(name), value]),
  );
  return { name: withoutPrefix(element.name), attributes, children, line };
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

export const keyOf = (name: string): string => withoutPrefix(name).normalize().toLowerCase();
