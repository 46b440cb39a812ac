/** The unpacked parts of a document: the files of a ZIP package, the streams of a PDF. They can be put back. */
import { unzipSync } from 'fflate';
import { deflateSync, inflateSync } from 'node:zlib';
import { writeZip } from '../../import/formats/write-zip.ts';

/** A part of a document. */
export interface PackedPart {
  name: string;
  bytes: Uint8Array;
  /** The whole document with other bytes in its place, otherwise as sound as it was. */
  replaced: (bytes: Uint8Array) => Uint8Array;
}

/** The parts of a document; none of one that is not packed. */
export function packedParts(document: Uint8Array): PackedPart[] {
  const beginning = Buffer.from(document.subarray(0, 4)).toString('latin1');
  if (beginning.startsWith('PK')) return filesOf(document);
  return beginning === '%PDF' ? streamsOf(document) : [];
}

function filesOf(document: Uint8Array): PackedPart[] {
  const files = Object.entries(unzipSync(document)).map(([name, text]) => ({ name, text }));
  return files.map(({ name, text }, index) => ({
    name,
    bytes: text,
    replaced: (bytes) => writeZip(files.with(index, { name, text: bytes })),
  }));
}

/** The streams whose length stands in their own dictionary. */
function streamsOf(document: Uint8Array): PackedPart[] {
  const file = Buffer.from(document).toString('latin1');
  const parts: PackedPart[] = [];
  for (const { index, 0: head, 1: number = '' } of file.matchAll(
    /(?<=[\r\n])(\d+) 0 obj\s*<<(?:(?!endobj)[^]){0,2000}?>>\s*stream\r?\n/g,
  )) {
    const length = /\/Length (\d+)(?! \d+ R)/.exec(head)?.[1];
    if (!/\/FlateDecode/.test(head) || /\/Predictor/.test(head) || length === undefined) continue;
    const start = index + head.length;
    const end = start + Number(length);
    let bytes: Uint8Array;
    try {
      bytes = inflateSync(document.subarray(start, end));
    } catch {
      continue;
    }
    parts.push({
      name: `stream ${number}`,
      bytes,
      replaced: (other) => {
        const packed = deflateSync(other).toString('latin1');
        const dictionary = head.replace(/\/Length \d+/, `/Length ${packed.length}`);
        const longer = dictionary.length + packed.length - (end - index);
        const changed = file.slice(0, index) + dictionary + packed + file.slice(end);
        return new Uint8Array(Buffer.from(moved(changed, index, longer), 'latin1'));
      },
    });
  }
  return parts;
}

/** A file in which all that follows `from` has moved, with its table of objects put right. */
function moved(file: string, from: number, by: number): string {
  const place = (offset: string): number => Number(offset) + (Number(offset) > from ? by : 0);
  const table = file.lastIndexOf('\nxref');
  if (table === -1) return file;
  const entries = file
    .slice(table)
    .replaceAll(/^(\d{10})(?= \d{5} n)/gm, (_, offset: string) =>
      String(place(offset)).padStart(10, '0'),
    )
    .replace(/(?<=startxref\s+)\d+/, (offset) => String(place(offset)));
  return file.slice(0, table) + entries;
}
