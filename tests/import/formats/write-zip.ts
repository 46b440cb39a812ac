/**
 * Writes ZIP packages (APPNOTE.TXT 6.3 of PKWARE, sections 4.3 to 4.5) with node:zlib, so that what the
 * reader under test computes itself is not tested against itself.
 */
import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a package. */
export interface PackedFile {
  name: string;
  text: string | Uint8Array;
}

/** Packs files, deflated, with their names in UTF-8. */
export function writeZip(files: readonly PackedFile[]): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text } of files) {
    const bytes = typeof text === 'string' ? Buffer.from(text) : Buffer.from(text);
    const packed = deflateRawSync(bytes);
    const path = Buffer.from(name);
    const common = littleEndian(
      [2, versionNeeded],
      [2, namesInUtf8],
      [2, deflated],
      [4, noTime],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, path.length],
      [2, 0], // extra field
    );
    const header = Buffer.concat([littleEndian([4, 0x04034b50]), common, path]);
    central.push(
      littleEndian([4, 0x02014b50], [2, versionNeeded]),
      common,
      littleEndian([2, 0], [2, 0], [2, 0], [4, 0]), // comment, disk, attributes inside and outside
      littleEndian([4, offset]),
      path,
    );
    local.push(header, packed);
    offset += header.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = littleEndian(
    [4, 0x06054b50],
    [2, 0], // this disk
    [2, 0], // disk of the directory
    [2, files.length],
    [2, files.length],
    [4, directory.length],
    [4, offset],
    [2, 0], // comment
  );
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}

const versionNeeded = 20;
/** General purpose bit 11. */
const namesInUtf8 = 0x0800;
const deflated = 8;
const noTime = 0;

function littleEndian(...values: (readonly [size: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    values.map(([size, value]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(value, 0, size);
      return bytes;
    }),
  );
}
