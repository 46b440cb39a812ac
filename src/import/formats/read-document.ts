/**
 * Reads a source document of any format that is known: bytes in, lines out, or why not. The format is
 * told from the bytes; the name of the file plays no part.
 */
import type { ReadDocument } from '../source-line.ts';
import { detectBinary, detectPackage, detectText, type OtherFormat } from './detect-format.ts';
import { readDocx, type UnreadableDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { readPdf, type UnreadablePdf } from './pdf/read-pdf.ts';
import { openZip, ZipError } from './read-zip.ts';
import { decodeText, type Undecodable } from './text/decode-text.ts';
import { isMeetingFile } from './text/meeting-file.ts';
import { readText } from './text/read-text.ts';

/** Why a file cannot be read. */
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

/** No minutes are larger, with pictures in them or without. */
export const mostBytes = 256 * 1024 * 1024;

/** Nor is any text: what is larger is a table or a log. */
const mostText = 32 * 1024 * 1024;

/** What all parts of a package may be when unpacked: a small one may hold a file without end. */
const mostUnpacked = 128 * 1024 * 1024;

/** Reads a document. A file that is none that can be read is no error but an answer. */
export async function readDocument(bytes: Uint8Array): Promise<ReadDocument | Unreadable> {
  if (bytes.length === 0) return 'zero-byte';
  if (bytes.length > mostBytes) return 'too-large';
  const read = await readAny(bytes);
  if (typeof read === 'string') return read;
  return read.lines.some(({ text, table }) => table ?? text.trim()) ? read : 'empty';
}

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
  return { lines: readText(decoded.text), noise: [], doubts: [] };
}
