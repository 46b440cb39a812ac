/**
 * What an attachment shows its reader, as text to be searched. Unlike an inspection, which reads all that
 * is in a file, it leaves out what is not shown: comments, deleted and hidden text, properties, running
 * heads, files inside.
 */
import { detectBinary, detectPackage } from '../../import/formats/detect-format.ts';
import { openZip, ZipError } from '../../import/formats/read-zip.ts';
import { mostShown, type ShownFault } from '../../privacy/attachment-findings.ts';
import { most, mostBytes } from '../limits.ts';
import { openDocumentText } from './open-document.ts';
import { plainText } from './plain-text.ts';
import { printedText } from './printed-text.ts';
import { workbookText } from './workbook.ts';

/** A paragraph, or a cell of a table: words with single spaces between them. */
export interface ShownBlock {
  text: string;
  /** Of a PDF, from 1. */
  page?: number;
}

export interface ShownText {
  /** Never empty. */
  blocks: ShownBlock[];
  /** Whether there is more than {@link mostShown}. */
  isCut: boolean;
}

/** Reads what a file shows, or says why it cannot. Never throws for what the file holds. */
export async function shownText(bytes: Uint8Array): Promise<ShownText | ShownFault> {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > mostBytes) return 'too-large';
  const read = await readBlocks(bytes);
  if (typeof read === 'string') return read;
  const blocks = read
    .map(({ text, ...place }) => ({ text: clean(text), ...place }))
    .filter(({ text }) => text !== '');
  return blocks.length === 0 ? 'no-text' : cut(blocks);
}

async function readBlocks(bytes: Uint8Array): Promise<readonly ShownBlock[] | ShownFault> {
  const format = detectBinary(bytes);
  switch (format) {
    case 'pdf':
      return printedText(bytes);
    case 'package':
      return readPackage(bytes);
    case undefined:
      return plainText(bytes);
    case 'image':
      return 'picture';
    case 'docx-locked':
      return 'locked';
    case 'word-97':
      return 'old-format';
    default:
      return 'not-searched';
  }
}

async function readPackage(bytes: Uint8Array): Promise<readonly ShownBlock[] | ShownFault> {
  try {
    const zip = openZip(bytes, most.unpacked);
    if (detectPackage(zip.names) === 'docx') return await printedText(bytes);
    if (zip.names.has('xl/workbook.xml')) return await workbookText(zip);
    return zip.names.has('content.xml') ? await openDocumentText(zip) : 'not-searched';
  } catch (error) {
    if (error instanceof RangeError) return 'damaged';
    if (!(error instanceof ZipError)) throw error;
    return error.reason;
  }
}

/** Signs that are not seen: soft hyphens, and those of no width. */
const unseen = /[\u0000-\u0008\u000E-\u001F\u00AD\u200B-\u200D\u2060\uFEFF]/g;

const clean = (text: string): string => text.replace(unseen, '').replaceAll(/\s+/g, ' ').trim();

function cut(blocks: readonly ShownBlock[]): ShownText {
  let left = mostShown;
  const kept = blocks.filter(({ text }) => (left -= text.length) >= 0);
  const [first] = blocks;
  if (kept.length > 0 || first === undefined) {
    return { blocks: kept, isCut: kept.length < blocks.length };
  }
  return { blocks: [{ ...first, text: first.text.slice(0, mostShown) }], isCut: true };
}
