/** Reads an attachment of any format: bytes in, its text out. The bytes alone tell the format. */
import { detectBinary, detectText, type BinaryFormat } from '../import/formats/detect-format.ts';
import { decodeText } from '../import/formats/text/decode-text.ts';
import { attachmentPlaces as places } from '../i18n/da-attachments.ts';
import type { AttachmentText } from './attachment-text.ts';
import { joinedFiles } from './joined-files.ts';
import { readImage } from './image/read-image.ts';
import { plainMarkup } from './markup.ts';
import { readPackage } from './office/read-package.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { mostBytes } from './limits.ts';
import { ReadingError, startReading, type Reading } from './reading.ts';
import { decodeXml, decoderOf, latin1, stringsIn } from './text/decode.ts';
import { readHtml } from './text/read-html.ts';
import { isMail, readMail } from './text/read-mail.ts';
import { readRtf } from './text/read-rtf.ts';
import { readText } from './text/read-text.ts';
import { inflate } from './unpack.ts';

/**
 * Reads a file with all that is in it: what is shown and what is not, its properties, and the
 * files inside it. Never throws for what the file holds: what could not be read is told in `unread`.
 */
export async function readAttachment(bytes: Uint8Array): Promise<AttachmentText> {
  const { reading, found } = startReading(readFile);
  if (bytes.length === 0) reading.miss('empty');
  else if (bytes.length > mostBytes) reading.miss('too-large');
  else {
    await readFile(reading, bytes);
    if (isPicture(bytes)) reading.miss('picture');
  }
  return found;
}

const isPicture = (bytes: Uint8Array): boolean => detectBinary(bytes) === 'image';

async function readFile(reading: Reading, bytes: Uint8Array): Promise<void> {
  if (bytes.length === 0) return;
  try {
    const format = detectBinary(bytes);
    const joined = joinedFiles(bytes, format);
    // Old Office files hold other files as they are.
    if (joined.length > 0 && format !== 'word-97') reading.miss('joined');
    await readFormat(reading, bytes, format);
    for (const part of joined) await reading.inside(places.joined, part);
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    reading.miss(error.reason);
    // A damaged file may still hold its words.
    if (error.reason === 'damaged') reading.add(places.hidden, stringsIn(bytes));
  }
}

async function readFormat(
  reading: Reading,
  bytes: Uint8Array,
  format: BinaryFormat | undefined,
): Promise<void> {
  switch (format) {
    case 'pdf':
      return readPdf(reading, bytes);
    case 'package':
      return readPackage(reading, bytes);
    case 'image':
      return readImage(reading, bytes);
    case 'rtf': {
      readRtf(reading, latin1(bytes));
      return;
    }
    case 'docx-locked': {
      reading.miss('locked');
      return;
    }
    case undefined:
      return readTextual(reading, bytes);
    default:
      if (isGzip(bytes))
        return reading.inside(places.packed, await inflate(bytes, reading, 'gzip'));
      {
        readUnknown(reading, bytes, format === 'word-97' ? 'old-format' : 'unknown-format');
        return;
      }
  }
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function readUnknown(
  reading: Reading,
  bytes: Uint8Array,
  reason: 'old-format' | 'unknown-format',
): void {
  reading.miss(reason);
  reading.add(places.hidden, stringsIn(bytes));
}

async function readTextual(reading: Reading, bytes: Uint8Array): Promise<void> {
  const decoded = decodeText(bytes);
  // UTF-16 without a mark is read as what it may be; other signs than Danish letters hide no number.
  const text = typeof decoded === 'string' ? undefined : decoded.text;
  if (decoded === 'binary') {
    readUnknown(reading, bytes, 'unknown-format');
    return;
  }
  if (text === undefined) {
    for (const encoding of ['windows-1252', 'utf-16le', 'utf-16be']) {
      reading.add(places.body, decoderOf(encoding).decode(bytes));
    }
    return;
  }
  if (isMail(text)) await readMail(reading, bytes);
  else if (detectText(text) === 'html') readHtml(reading, text);
  else if (/^\s*<(?:\?xml|svg\b|[a-z][\w:]{0,40}[\s>])/i.test(text)) {
    reading.add(places.body, plainMarkup(decodeXml(bytes)));
  } else readText(reading, text);
}
