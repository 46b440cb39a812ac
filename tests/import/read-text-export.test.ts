/** Reading a text export, and telling what is none. */
import { expect, it } from 'vitest';
import { readTextExport } from '../../src/import/read-text-export.ts';
import { importErrors } from '../../src/i18n/da-import.ts';
import { kildeBytes, kildeNames } from './kilder.ts';

const bytesOf = (text: string) => Buffer.from(text);

it('numbers the lines from 1 and keeps their indentation', () => {
  expect(readTextExport(bytesOf('a\n - b\n\nc'))).toEqual([
    { number: 1, text: 'a' },
    { number: 2, text: ' - b' },
    { number: 3, text: '' },
    { number: 4, text: 'c' },
  ]);
});

it('gives the same lines for the line ends of any system, a byte order mark and form feeds', () => {
  const lines = readTextExport(bytesOf('æ\nø\nå'));
  expect(readTextExport(bytesOf('æ\r\nø\r\nå'))).toEqual(lines);
  expect(readTextExport(bytesOf('æ\rø\rå'))).toEqual(lines);
  expect(readTextExport(bytesOf('\u{FEFF}æ\n\fø\nå\f'))).toEqual(lines);
});

it('reads the source documents whole', () => {
  const lengths = kildeNames.map((name) => readTextExport(kildeBytes(name)).length);
  expect(lengths).toEqual([281, 323, 300, 204, 339]);
});

it.each([
  ['empty', Buffer.alloc(0)],
  ['empty', bytesOf(' \n\t\n')],
  ['pdf', bytesOf('%PDF-1.7\n%âãÏÓ')],
  ['zip', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0])],
  ['binary', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ['binary', bytesOf('Punkt 1: A\u0001')],
  ['not-utf8', Buffer.from('Mødedato', 'latin1')],
] as const)('refuses %s', (reason, bytes) => {
  expect(readTextExport(bytes)).toBe(reason);
  expect(importErrors[reason]()).not.toBe('');
});
