/** The packages that the tests write can be read by a library that has no part in the importer. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { openZip } from '../../../src/import/formats/read-zip.ts';
import { writeZip } from './write-zip.ts';

const files = {
  'word/document.xml': `<w:p>${'Mødet blev hævet. '.repeat(500)}</w:p>`,
  'æøå.txt': 'Rødgrød',
  tom: '',
};
const bytes = writeZip(Object.entries(files).map(([name, text]) => ({ name, text })));

it('holds the files that were packed, as fflate unpacks them', () => {
  const unpacked = Object.entries(unzipSync(bytes));
  expect(Object.fromEntries(unpacked.map(([name, part]) => [name, strFromU8(part)]))).toEqual(
    files,
  );
});

it('has the sizes and checksums that the importer verifies', async () => {
  const { names, read } = openZip(bytes, 1_000_000);
  expect([...names]).toEqual(Object.keys(files));
  for (const [name, text] of Object.entries(files)) {
    expect(new TextDecoder().decode(await read(name))).toBe(text);
  }
});
