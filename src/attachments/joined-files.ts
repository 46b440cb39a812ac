/**
 * Files that are two at once: programs find a PDF by its beginning and a package by its end, so that one
 * shows of a file what another does not.
 */
import type { BinaryFormat } from '../import/formats/detect-format.ts';
import { packageEnd } from '../import/formats/read-zip.ts';

const signs = (text: string): Buffer => Buffer.from(text, 'latin1');
const pdf = { start: signs('%PDF-'), end: signs('%%EOF'), table: signs('startxref') };
const header = signs('PK\u0003\u0004');

/** A package may have a comment, which is read with it. */
const longestComment = 1000;

/** The parts of `bytes`, a file of `format`, that are other files; empty for a file that is one. */
export function joinedFiles(bytes: Uint8Array, format: BinaryFormat | undefined): Uint8Array[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts =
    format === 'pdf'
      ? besidesPdf(file)
      : format === 'package'
        ? behindPackage(file)
        : [findPackage(file), findPdf(file)].filter((at) => at > 0).map((at) => file.subarray(at));
  return parts.map(withoutFilling).filter((part) => part.length > 0);
}

/** Programs fill files up with zeros and white space (ISO 32000-1, 7.2.2). */
function withoutFilling(part: Buffer): Buffer {
  const start = part.findIndex((byte) => !filling.has(byte));
  return part.subarray(start === -1 ? part.length : start);
}

const filling = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);

/** What stands before a PDF, behind it and, as a package, in it; and a PDF that another follows. */
function besidesPdf(file: Buffer): Buffer[] {
  const start = Math.max(0, file.indexOf(pdf.start));
  const inside = findPackage(file, start);
  const known = file.lastIndexOf(pdf.end, inside === -1 ? undefined : inside);
  const end = known < start ? file.lastIndexOf(pdf.end) : known;
  const parts = [file.subarray(0, start), ...earlierPdf(file, start)];
  if (end >= start) parts.push(file.subarray(end + pdf.end.length));
  if (inside !== -1 && (inside < end || end < start)) parts.push(file.subarray(inside));
  return parts;
}

/** Of two PDFs, programs show the last. */
function earlierPdf(file: Buffer, start: number): Buffer[] {
  let next = file.indexOf(pdf.start, start + 1);
  for (; next !== -1; next = file.indexOf(pdf.start, next + 1)) {
    const before = file
      .subarray(Math.max(0, next - 64), next)
      .toString('latin1')
      .trimEnd();
    if (before.endsWith('%%EOF')) return [file.subarray(start, next)];
  }
  return [];
}

function behindPackage(file: Buffer): Buffer[] {
  const behind = file.subarray(packageEnd(file));
  const isComment = behind.length <= longestComment && !behind.includes(pdf.start);
  return isComment ? [] : [behind];
}

/** Where a PDF begins, or -1; the words `%PDF-` alone are none. */
function findPdf(file: Buffer): number {
  const at = file.indexOf(pdf.start);
  return at !== -1 && file.includes(pdf.table, at) ? at : -1;
}

/** Where a package begins, or -1. Its version and method (APPNOTE 4.4.3, 4.4.5) tell it from chance. */
function findPackage(file: Buffer, from = 0): number {
  let at = file.indexOf(header, from);
  while (at !== -1 && !isHeader(file, at)) at = file.indexOf(header, at + 1);
  return at;
}

const isHeader = (file: Buffer, at: number): boolean =>
  (file[at + 4] ?? 0) <= 63 &&
  file[at + 5] === 0 &&
  (file[at + 8] ?? 0) <= 99 &&
  file[at + 9] === 0;
