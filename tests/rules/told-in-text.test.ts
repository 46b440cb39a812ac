/** What is told of the text of an item, and what is left in peace: `line rule` for each. */
import { expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { sampleContent, sampleMeetingFile } from './sample.ts';

const head = (sampleContent[sampleMeetingFile] ?? '').split('## Punkt')[0] ?? '';
const title = '## Punkt 1: Regnskab';
const looked = new Set<string>(['felt-linje', 'felt-sted', 'tabel-streger', 'tegn-usynligt']);
const titleLine = head.split('\n').length;

/** The problems of a meeting whose only item is `text`, with lines counted from its heading. */
function told(text: string): string[] {
  const files = { ...sampleContent, [sampleMeetingFile]: `${head}${text}\n` };
  return checkContent({ files: new Map(Object.entries(files)), attachmentFiles: new Set() })
    .problems.filter(({ ruleId }) => looked.has(ruleId))
    .map(({ line, ruleId }) => `${line - titleLine} ${ruleId}`);
}

it.each([
  ['Sagsnr.: 25/1234'],
  ['Sagsnr: 25/1234'],
  ['Sagsnummer: 25/1234'],
  ['SAGSNUMMER: 05.01.00-P19-3-26'],
  ['Sag nr.: 25/1234'],
  ['Sags-nr.: 25/1234'],
  ['Sags-ID: EMN-2025-003383'],
  ['Sagsid: 25/1234'],
  ['J.nr.: 25/1234'],
  ['Journalnr.: 25/1234'],
  ['Journalnummer: 25/1234'],
  ['**Sagsnr.:** 25/1234'],
])('a case number under the heading that is no field: %s', (line) => {
  expect(told(`${title}\n\n${line}\n\n### Beslutning\n\nGodkendt.`)).toEqual(['2 felt-linje']);
});

it.each([
  ['Sagsnr.: se bilaget'],
  ['Sagsbehandler: Ida Holm'],
  ['Journalnumre findes i bilaget'],
  ['Dokumentnr.: 25/1234'],
])('text under the heading: %s', (line) => {
  expect(told(`${title}\n\n${line}\n\n### Beslutning\n\nGodkendt.`)).toEqual([]);
});

it('leaves a case number within a section in peace', () => {
  expect(told(`${title}\n\n### Sagsfremstilling\n\nSagsnr.: 25/1234`)).toEqual([]);
});

it.each([
  ['two rows', '| a | b |\n| 1 | 2 |'],
  ['three rows', '| a | b |\n| 1 | 2 |\n| 3 | 4 |'],
  ['rows with blanks before them', '  | a | b |\n  | 1 | 2 |'],
  ['rows without blanks', '|a|b|c|\n|1|2|3|'],
  ['dashes with too few fields', '| a | b |\n| --- |\n| 1 | 2 |'],
  ['rows that are open at the end', '| a | b\n| 1 | 2'],
  ['empty cells', '| a | |\n| | 2 |'],
])('a table without its line of dashes: %s', (_, table) => {
  expect(told(`${title}\n\n### Sagsfremstilling\n\n${table}\n\nTekst.`)).toEqual([
    '4 tabel-streger',
  ]);
});

it.each([
  ['a table', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
  ['a table with aligned columns', '| a | b |\n| :-- | --: |\n| 1 | 2 |'],
  ['one line', '| a | b |'],
  ['one line in a text', 'Se her:\n| a | b |\nog der.'],
  ['strokes in a text', 'Enten a | b\neller c | d'],
  ['a box of one column', '| a |\n| b |'],
  ['escaped strokes', '\\| a \\| b \\|\n\\| 1 \\| 2 \\|'],
])('no table without its line of dashes: %s', (_, text) => {
  expect(told(`${title}\n\n### Sagsfremstilling\n\n${text}`)).toEqual([]);
});

it.each([
  ['the title', '## Punkt 1: Regn\u200Bskab\n\n### Beslutning\n\nGodkendt.', '0 tegn-usynligt'],
  ['a heading', `${title}\n\n### Beslut\u00ADning\n\nGodkendt.`, '2 tegn-usynligt'],
  [
    'a case number',
    `${title}\n\nSag: 26/10\u206042\n\n### Beslutning\n\nGodkendt.`,
    '2 tegn-usynligt',
  ],
  [
    'a number before a stroke',
    `${title}\n\nSag: 26\u200B/1042\n\n### Beslutning\n\nGodkendt.`,
    '2 tegn-usynligt',
  ],
  ['a word', `${title}\n\n### Beslutning\n\nGodkendt i udval\u200Bget.`, '4 tegn-usynligt'],
])('a sign without width in %s', (_, text, problem) => {
  expect(told(text)).toEqual([problem]);
});

it.each([
  ['at the end of a word', `${title}\n\n### Beslutning\n\nGodkendt.\u200B`],
  ['between words', `${title}\n\n### Beslutning\n\nGodkendt \u200B i udvalget.`],
  ['a joined sign', `${title}\n\n### Beslutning\n\nGodkendt \u{1F469}\u200D\u{1F467}.`],
])('leaves a sign without width in peace: %s', (_, text) => {
  expect(told(text)).toEqual([]);
});
