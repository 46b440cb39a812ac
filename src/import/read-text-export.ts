/**
 * Reads the text export of a case system: bytes in, numbered lines out.
 *
 * Only the file format is dealt with here. What the lines mean is recognised elsewhere, so that other
 * formats need no more than a reader of their own.
 */
import type { SourceLine } from './source-line.ts';

/** Why a file is no text export. */
export type Unreadable = 'empty' | 'pdf' | 'zip' | 'binary' | 'not-utf8';

/** How other formats begin, in the letters their first bytes stand for. */
const signatures: readonly [string, Unreadable][] = [
  ['%PDF-', 'pdf'],
  ['PK\u0003\u0004', 'zip'],
];

/** Control characters no text has: all but tab, line ends and form feed. */
const controlCharacter = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/;

/**
 * Splits `bytes` (UTF-8, with or without a byte order mark) into lines, or says why they are no text.
 * Line ends may be those of any system; a form feed, which some exports set at a new page, is left out.
 */
export function readTextExport(bytes: Uint8Array): SourceLine[] | Unreadable {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  for (const [signature, format] of signatures) if (beginning.startsWith(signature)) return format;
  const text = decode(bytes);
  if (text === undefined) return bytes.includes(0) ? 'binary' : 'not-utf8';
  if (controlCharacter.test(text)) return 'binary';
  if (text.trim() === '') return 'empty';
  return text
    .replaceAll('\f', '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ number: index + 1, text: line }));
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
