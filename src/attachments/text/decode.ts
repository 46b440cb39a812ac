/** Text of bytes in any encoding: what cannot be told is read as more than one. */
import { decodeWindows1252 } from '../../minutes/encoding/windows-1252.ts';

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  // `<` or `{` and a zero: XML and others without a mark.
  [[0x3c, 0], 'utf-16le'],
  [[0, 0x3c], 'utf-16be'],
];

const declared = /^[^>]{0,100}encoding\s{0,9}=\s{0,9}["']([\w-]{1,20})["']/;

/** Decodes XML: by its byte order mark, else as it declares, else UTF-8. Never throws. */
export function decodeXml(bytes: Uint8Array): string {
  const mark = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (mark) return new TextDecoder(mark[1]).decode(bytes);
  const [, name] = declared.exec(String.fromCharCode(...bytes.subarray(0, 200))) ?? [];
  return decoderOf(name).decode(bytes);
}

interface Decoder {
  decode: (bytes: Uint8Array) => string;
}

/**
 * The decoder of a named encoding; UTF-8 if it is not known. `iso-8859-1` and others are names of
 * Windows-1252, too.
 */
export function decoderOf(name: string | undefined): Decoder {
  try {
    const decoder = new TextDecoder(name);
    return decoder.encoding === 'windows-1252' ? windows1252Decoder : decoder;
  } catch {
    return new TextDecoder();
  }
}

const windows1252Decoder: Decoder = { decode: decodeWindows1252 };

/** Shortest run of signs that counts as text among other bytes. */
const shortestRun = 6;

/** Digits of a run that may hold a number of a person. */
const fewestDigits = 6;

/**
 * The runs of signs in bytes of an unknown format, read as Latin-1 and as UTF-16 of both orders; only
 * those with as many digits as matter.
 */
export function stringsIn(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (const [step, at] of [
    [1, 0],
    [2, 0],
    [2, 1],
  ] as const) {
    addRuns(bytes, step, at, lines);
  }
  return lines.join('\n');
}

/** With `step` 2, signs are two bytes, one of them zero; both byte orders are read by `from`. */
function addRuns(bytes: Uint8Array, step: 1 | 2, from: number, lines: string[]): void {
  let start = -1;
  let digits = 0;
  for (let at = from; at <= bytes.length; at += step) {
    const byte = bytes[at] ?? 0;
    // Of two bytes the other is zero, whether it is the high one or that of the neighbour.
    const isSign = isPrintable(byte) && (step === 1 || bytes[at + 1] === 0 || bytes[at - 1] === 0);
    if (isSign) {
      if (start === -1) start = at;
      if (byte >= 0x30 && byte <= 0x39) digits++;
      continue;
    }
    if (start !== -1 && (at - start) / step >= shortestRun && digits >= fewestDigits) {
      lines.push(textOf(bytes, start, at, step));
    }
    start = -1;
    digits = 0;
  }
}

const isPrintable = (byte: number): boolean =>
  (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13 || byte >= 0xa0;

function textOf(bytes: Uint8Array, start: number, end: number, step: number): string {
  const run = step === 1 ? bytes.subarray(start, end) : everyOther(bytes, start, end);
  return decodeWindows1252(run);
}

function everyOther(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const run = new Uint8Array(Math.ceil((end - start) / 2));
  for (let at = 0; at < run.length; at++) run[at] = bytes[start + 2 * at] ?? 0;
  return run;
}

/** The signs of Latin-1, one for each byte. */
export function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x4000) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x4000)));
  }
  return parts.join('');
}

/** Where an ASCII text begins in `bytes`, at or after `from`; -1 if nowhere. */
export function indexOfText(bytes: Uint8Array, text: string, from = 0): number {
  const signs = Array.from(text, (sign) => sign.charCodeAt(0));
  const [first = 0] = signs;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (signs.every((sign, n) => bytes[at + n] === sign)) return at;
  }
  return -1;
}

/** The bytes of signs of Latin-1. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);
