/**
 * Reads a source document of any supported format: bytes in, source lines or the reason why not
 * out. The format is detected by the bytes alone; the file name plays no part.
 */
import { mostInFile, mostParts } from '../../minutes/limits.ts';
import type { ReadDocument } from '../source-line.ts';
import {
  detectBinary,
  detectPackage,
  detectText,
  type OtherFormat,
  isMeetingFile,
} from './detect-format.ts';
import { readDocx, type UnreadableDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { readPdf, type UnreadablePdf } from './pdf/read-pdf.ts';
import { openZip, ZipError } from './read-zip.ts';
import { decodeText, type Undecodable } from './text/decode-text.ts';
import { readTextLines } from './text/read-text.ts';

export type Unreadable =
  | 'zero-byte'
  | 'empty'
  | 'too-large'
  | 'too-nested'
  | 'meeting-file'
  | OtherFormat
  | UnreadablePdf
  | UnreadableDocx
  | Undecodable;

/** Size limit of a document: minutes are smaller even with images. */
export const mostBytes = 256 * 1024 * 1024;

/** Size limit of a text: anything larger is a data dump or a log. */
const mostText = 32 * 1024 * 1024;

/** Limit for all unpacked parts of a package together, against ZIP bombs. */
const mostUnpacked = 128 * 1024 * 1024;

/**
 * Reads a document. Never throws because of the file's content: an unreadable file gives a reason.
 */
export async function readDocument(bytes: Uint8Array): Promise<ReadDocument | Unreadable> {
  if (bytes.length === 0) return 'zero-byte';
  if (bytes.length > mostBytes) return 'too-large';
  const read = await readAny(bytes);
  if (typeof read === 'string') return read;
  if (isBeyondLimits(read)) return 'too-large';
  return read.lines.some(({ text, table }) => table ?? text.trim()) ? read : 'empty';
}

/** Whether the file of its meeting would be beyond the limits of one: nothing is made of it then. */
const isBeyondLimits = ({ lines }: ReadDocument): boolean =>
  lines.length > mostParts || lines.reduce((sum, { text }) => sum + text.length, 0) > mostInFile;

function readAny(
  bytes: Uint8Array,
): Promise<ReadDocument | Unreadable> | ReadDocument | Unreadable {
  const format = detectBinary(bytes);
  if (format === 'pdf') return readPdf(bytes);
  if (format === 'package') return readPackage(bytes);
  return format ?? readTextual(bytes);
}

async function readPackage(bytes: Uint8Array): Promise<ReadDocument | Unreadable> {
  try {
    const zip = openZip(bytes, mostUnpacked);
    const kind = detectPackage(zip.names);
    return kind === 'docx' ? await readDocx(zip) : kind;
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    const reasons = {
      damaged: 'docx-damaged',
      locked: 'docx-locked',
      'too-large': 'too-large',
    } as const;
    return reasons[error.reason];
  }
}

function readTextual(bytes: Uint8Array): ReadDocument | Unreadable {
  if (bytes.length > mostText) return 'too-large';
  const decoded = decodeText(bytes);
  if (typeof decoded === 'string') return decoded;
  if (isMeetingFile(decoded.text)) return 'meeting-file';
  const kind = detectText(decoded.text);
  if (kind === 'mhtml') return kind;
  if (kind === 'html') return readHtml(decoded.text);
  return { ...readTextLines(decoded.text), noise: [] };
}
