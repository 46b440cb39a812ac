/** Whether a content file is the text that its reader takes it for: UTF-8, with line ends of today. */
import type { Place } from '../problem.ts';
import { formatOf, type FileFormat } from './file-format.ts';
import { foreignByte, foreignBytes } from './foreign-bytes.ts';
import { guessEncoding, type Guess, type LetterEncoding } from './guess-encoding.ts';

/** Encodings of two and four bytes a letter; `-le` and `-be` where no byte order mark says which. */
export type WideEncoding = 'utf-16' | 'utf-16le' | 'utf-16be' | 'utf-32' | 'utf-32le' | 'utf-32be';

/** Why a file cannot be read, and where that shows first. */
export type EncodingFault = { place: Place } & (
  | { kind: 'format'; format: FileFormat }
  | { kind: 'encoding'; encoding: LetterEncoding | WideEncoding }
  /** UTF-8 but for `count` bytes; `guess` is what they probably are. */
  | { kind: 'mixed'; count: number; guess: Guess | undefined }
  /** No encoding makes sense of it. */
  | { kind: 'unknown' }
  /** A character of no text: what an interrupted write leaves. */
  | { kind: 'nul' }
  /** Lines that end with a carriage return alone: all of them, or one among others. */
  | { kind: 'line-ends'; all: boolean }
);

/**
 * Whether `text` can be read: nothing in it shows that the file was no UTF-8. Readers give nothing for
 * a file that cannot, and the rules `fil-format` and `fil-kodning` tell why.
 */
export const isReadable = (text: string): boolean =>
  text.isWellFormed() &&
  !text.includes('\0') &&
  !(text.includes('\r') && loneReturn.test(text)) &&
  formatOf(text) === undefined;

const loneReturn = /\r(?!\n)/;

/** The first fault of a file's text; `undefined` where {@link isReadable}. */
export function encodingFault(text: string): EncodingFault | undefined {
  if (isReadable(text)) return undefined;
  const start = { line: 1, column: 1 };
  const format = formatOf(text);
  if (format !== undefined) return { kind: 'format', format, place: start };
  const wide = wideEncoding(text);
  if (wide !== undefined) return { kind: 'encoding', encoding: wide, place: start };
  const at = text.search(foreignByte);
  if (at !== -1) return { ...letterFault(text), place: placeAt(text, at) };
  const nul = text.indexOf('\0');
  if (nul !== -1) return { kind: 'nul', place: placeAt(text, nul) };
  const returned = text.search(loneReturn);
  return { kind: 'line-ends', all: !text.includes('\n'), place: placeAt(text, returned) };
}

type LetterFault =
  | { kind: 'encoding'; encoding: LetterEncoding }
  | { kind: 'mixed'; count: number; guess: Guess | undefined }
  | { kind: 'unknown' };

function letterFault(text: string): LetterFault {
  const guess = guessEncoding(text);
  // Where other letters are UTF-8, turning the whole file would spoil them.
  if (/[\u0080-\uD7FF\uE000-\uFFFF]/u.test(text.slice(1))) {
    return { kind: 'mixed', count: foreignBytes(text).length, guess };
  }
  return guess === undefined ? { kind: 'unknown' } : { kind: 'encoding', encoding: guess.encoding };
}

/** Byte order marks, as they come out of a text that is read as UTF-8. */
const marks: readonly (readonly [string, WideEncoding])[] = [
  ['\uDCFF\uDCFE\0\0', 'utf-32'],
  ['\0\0\uDCFE\uDCFF', 'utf-32'],
  ['\uDCFF\uDCFE', 'utf-16'],
  ['\uDCFE\uDCFF', 'utf-16'],
];

/** Shares of zeros in Danish text: nearly one in two bytes, nearly three in four. */
const [half, threeQuarters, mostZeros] = [0.4, 0.65, 0.8];

function wideEncoding(text: string): WideEncoding | undefined {
  const [, marked] = marks.find(([mark]) => text.startsWith(mark)) ?? [];
  if (marked !== undefined) return marked;
  if (!text.slice(0, 4).includes('\0')) return undefined;
  const zeros = text.split('\0').length - 1;
  const isBig = text.startsWith('\0');
  // Zeros alone, or many at the end, are what an interrupted write leaves.
  if (zeros > mostZeros * text.length) return undefined;
  if (zeros >= threeQuarters * text.length) return isBig ? 'utf-32be' : 'utf-32le';
  if (zeros >= half * text.length) return isBig ? 'utf-16be' : 'utf-16le';
  return undefined;
}

/** Line and column of an offset in `text`, whatever ends its lines. */
export function placeAt(text: string, at: number): Place {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
