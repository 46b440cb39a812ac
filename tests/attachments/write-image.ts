/** Writes the beginnings of pictures with what they say of themselves. */
import { deflateSync } from 'node:zlib';

const bytes = (...parts: readonly (string | number[] | Uint8Array)[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(
      parts.map((part) =>
        typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
      ),
    ),
  );

/** A segment of a JPEG: its mark, its length, its data. */
function segment(mark: number, data: Uint8Array): Uint8Array {
  const length = data.length + 2;
  return bytes([0xff, mark, length >> 8, length & 0xff], data);
}

export const writeJpeg = (...segments: readonly Uint8Array[]): Uint8Array =>
  bytes([0xff, 0xd8], ...segments, [0xff, 0xda, 0, 2, 0x12, 0x34, 0xff, 0xd9]);

export const comment = (text: string): Uint8Array => segment(0xfe, bytes(text));
export const xmp = (text: string): Uint8Array =>
  segment(0xe1, bytes(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${text}</x:xmpmeta>`));
export const iptc = (text: string): Uint8Array =>
  segment(
    0xed,
    bytes(
      'Photoshop 3.0\x008BIM\x04\x04\0\0',
      [0, 0, 0, text.length + 5],
      [0x1c, 2, 120, 0, text.length],
      text,
    ),
  );

interface Tag {
  tag: number;
  type: number;
  value: Uint8Array;
}

export const ascii = (tag: number, text: string): Tag => ({
  tag,
  type: 2,
  value: bytes(text, [0]),
});
/** `XPComment` and the like: UTF-16 in a row of bytes. */
export const wide = (tag: number, text: string): Tag => ({
  ...{ tag, type: 1, value: new Uint8Array(Buffer.from(text, 'utf16le')) },
});

/** EXIF with tags, and a directory of GPS with a latitude if there is one; little-endian. */
export function exif(tags: readonly Tag[], latitude?: readonly number[]): Uint8Array {
  const entries = tags.length + (latitude ? 1 : 0);
  const directory = Buffer.alloc(2 + 12 * entries + 4);
  directory.writeUInt16LE(entries);
  const values: Uint8Array[] = [];
  let end = 8 + directory.length;
  for (const [at, { tag, type, value }] of tags.entries()) {
    const entry = 2 + 12 * at;
    directory.writeUInt16LE(tag, entry);
    directory.writeUInt16LE(type, entry + 2);
    directory.writeUInt32LE(value.length, entry + 4);
    directory.writeUInt32LE(end, entry + 8);
    values.push(value);
    end += value.length;
  }
  if (latitude) {
    const entry = 2 + 12 * tags.length;
    directory.writeUInt16LE(0x8825, entry);
    directory.writeUInt16LE(4, entry + 2);
    directory.writeUInt32LE(1, entry + 4);
    directory.writeUInt32LE(end, entry + 8);
    const gps = Buffer.alloc(2 + 12 + 4 + 24);
    gps.writeUInt16LE(1);
    gps.writeUInt16LE(2, 2);
    gps.writeUInt16LE(5, 4);
    gps.writeUInt32LE(3, 6);
    gps.writeUInt32LE(end + 18, 10);
    latitude.forEach((part, at) => {
      gps.writeUInt32LE(part, 18 + 8 * at);
      gps.writeUInt32LE(part === 0 ? 0 : 1, 22 + 8 * at);
    });
    values.push(gps);
  }
  return segment(0xe1, bytes('Exif\0\0', 'II*\0', [8, 0, 0, 0], directory, ...values));
}

/** A PNG with one chunk of text; `zTXt` is packed. */
export function writePng(type: 'tEXt' | 'zTXt', text: string): Uint8Array {
  const data = type === 'tEXt' ? bytes('Comment\0', text) : bytes('Comment\0\0', deflateSync(text));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return bytes('\x89PNG\r\n\x1a\n', length, type, data, [0, 0, 0, 0]);
}
