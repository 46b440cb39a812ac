/** Text exports and Markdown: lines, encodings, and what is no text. */
import { expect, it } from 'vitest';
import { readDocument } from '../../../src/import/formats/read-document.ts';
import { readTextLines } from '../../../src/import/formats/text/read-text.ts';
import type { SourceLine } from '../../../src/import/source-line.ts';
import { kildeBytes, kildeNames, sectionOf } from '../kilder.ts';

async function linesOf(bytes: Uint8Array): Promise<SourceLine[]> {
  const read = await readDocument(bytes);
  if (typeof read === 'string') throw new Error(read);
  expect(read).toEqual({ lines: read.lines, noise: [], doubts: [] });
  return read.lines;
}

it('numbers the lines from 1 and keeps their indentation', async () => {
  expect(await linesOf(Buffer.from('a\n - b\n\nc'))).toEqual([
    { number: 1, text: 'a' },
    { number: 2, text: ' - b' },
    { number: 3, text: '' },
    { number: 4, text: 'c' },
  ]);
});

it('gives the same lines for the line ends of any system and without form feeds', async () => {
  const lines = await linesOf(Buffer.from('æ\nø\nå'));
  expect(await linesOf(Buffer.from('æ\r\nø\r\nå'))).toEqual(lines);
  expect(await linesOf(Buffer.from('æ\rø\rå'))).toEqual(lines);
  expect(await linesOf(Buffer.from('æ\n\fø\nå\f'))).toEqual(lines);
  expect(await linesOf(Buffer.from('æ\fø\nå'))).toEqual(lines);
});

it('reads the source documents whole', async () => {
  const lengths = [];
  for (const name of kildeNames) lengths.push((await linesOf(kildeBytes(name))).length);
  expect(lengths).toEqual([281, 323, 300, 204, 339]);
});

const words = 'Mødedato – »Børnehaven på Ærø«';

it.each([
  ['UTF-8', Buffer.from(words)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${words}`)],
  ['UTF-16, little end first', Buffer.from(`\uFEFF${words}`, 'utf16le')],
  ['UTF-16, big end first', Buffer.from(`\uFEFF${words}`, 'utf16le').swap16()],
  ['Windows-1252', Buffer.from(words.replace('–', '\u0096'), 'latin1')],
])('reads %s', async (_, bytes) => {
  expect(await linesOf(bytes)).toEqual([{ number: 1, text: words }]);
});

it('reads UTF-8 with a damaged byte as that, and marks what is lost', async () => {
  const damaged = Buffer.from(words).map((byte, at) => (at === 2 ? 0x20 : byte));
  expect(await linesOf(damaged)).toEqual([{ number: 1, text: `M\uFFFD ${words.slice(2)}` }]);
});

it('reads the signs that only Windows has in its bytes from 80 to 9F', async () => {
  const bytes = Buffer.from('Pris: \u0080 5 \u0093gr\u00F8n\u0094 \u0096 pr. stk.\u0085', 'latin1');
  expect(await linesOf(bytes)).toEqual([{ number: 1, text: 'Pris: € 5 “grøn” – pr. stk.…' }]);
});

it.each([
  ['zero-byte', Buffer.alloc(0)],
  ['empty', Buffer.from(' \n\t\n')],
  ['empty', Buffer.from('\uFEFF')],
  ['binary', Buffer.from([0, 16, 0x4a, 0x46, 0x49, 0x46])],
  ['binary', Buffer.from('Punkt 1: A\u0001')],
  ['text-encoding', Buffer.from(words, 'utf16le')],
  ['text-encoding', Buffer.from(words, 'utf16le').swap16()],
  ['binary', Buffer.alloc(64)],
  ['meeting-file', Buffer.from('\uFEFF---\r\nudvalg: byraad\r\ndato: 2026-03-24\r\n---\r\n')],
  // The letters of MS-DOS: `børn` is `b›rn` in Windows.
  ['text-encoding', Buffer.from('b\u009Brn og m\u009Bde', 'latin1')],
] as const)('refuses %s', async (reason, bytes) => {
  expect(await readDocument(bytes)).toBe(reason);
});

it('tells the headings, bold words and links of Markdown from its words', async () => {
  const markdown = [
    '# Referat',
    '## Punkt 1: Godkendelse ##',
    '- [Notat](https://eksempel.dk/notat.pdf) og **fed**',
    'Se <https://eksempel.dk/> og \\*ikke\\* [#](#top).',
    '#3 er ingen overskrift',
  ];
  expect(await linesOf(Buffer.from(markdown.join('\n')))).toEqual([
    { number: 1, text: 'Referat', emphasis: { headingLevel: 1 } },
    { number: 2, text: 'Punkt 1: Godkendelse', emphasis: { headingLevel: 2 } },
    {
      number: 3,
      text: '- Notat og fed',
      links: [{ start: 2, end: 7, url: 'https://eksempel.dk/notat.pdf' }],
      bold: [{ start: 11, end: 14 }],
    },
    {
      number: 4,
      text: 'Se https://eksempel.dk/ og *ikke* #.',
      links: [{ start: 3, end: 23, url: 'https://eksempel.dk/' }],
    },
    { number: 5, text: '#3 er ingen overskrift' },
  ]);
});

it('leaves the signs of Markdown alone in a text that has no headings', async () => {
  expect(await linesOf(Buffer.from('a **b** [c](d) \\*'))).toEqual([
    { number: 1, text: 'a **b** [c](d) \\*' },
  ]);
});

it.each(['|---|---:|', '|-|-:|', '| -- | :--: |'])('takes %s for layout', async (rule) => {
  expect(await linesOf(Buffer.from(`| År | Beløb |\n${rule}\n| 2026 | - |`))).toEqual([
    {
      number: 1,
      text: '',
      whole: true,
      table: [
        ['År', 'Beløb'],
        ['2026', '-'],
      ],
    },
  ]);
});

it('keeps a row of dashes that is no layout', async () => {
  const table = [
    ['År', 'Beløb'],
    ['2026', '1'],
    ['-', '-'],
  ];
  const text = table.map((row) => `| ${row.join(' | ')} |`).join('\n');
  expect(await linesOf(Buffer.from(text))).toMatchObject([{ table }]);
});

it('reads what merely begins with facts between lines', async () => {
  const lines = await linesOf(Buffer.from('---\ntitel: A\n---\nudvalg: B\ndato: C'));
  expect(lines).toHaveLength(5);
});

it.each<[string, string, string[], string[]]>([
  ['the same columns', 'Konto\tBudget\t2026\nDrift\t\t1\t2', ['table 2 x 3'], []],
  [
    'columns set with blanks',
    'Konto    Budget   2026\nDrift         1      2',
    ['table 2 x 3'],
    [],
  ],
  ['two columns', 'For\t9\nImod\t4\nSlut', ['For\t9 |', 'Imod\t4 |', 'Slut |'], []],
  ['labels', 'Sted:\tHuset\nDato:\t1. maj', ['Sted:\tHuset |', 'Dato:\t1. maj |'], []],
  ['other columns', 'A\tB\tC\n1\t2', ['A\tB\tC |', '1\t2 |'], ['columns-kept 1 A B C']],
  ['an empty cell', 'A\tB\tC\n1\t\t2', ['table 2 x 3'], []],
  ['dots', 'Ib Bo ..... for\nBo Ib ..... imod', ['Ib Bo ..... for |', 'Bo Ib ..... imod |'], []],
  ['speakers', 'Formanden: Ja.\nIb: Nej', ['Formanden: Ja. |', 'Ib: Nej |'], []],
  ['one line', 'A\tB\tC\ner', ['A\tB\tC', 'er'], []],
  ['points', '1.\tat a\n2.\tat b', ['1.\tat a', '2.\tat b'], []],
  ['contents', 'Vej\t.....3\nSti\t.....4', ['Vej\t.....3', 'Sti\t.....4'], []],
  [
    'a roll call',
    'Ib Bo (A): for\nBo Ib (V)\nNej.',
    ['Ib Bo (A): for |', 'Bo Ib (V) |', 'Nej. |'],
    [],
  ],
  ['two names in a text', 'som Ib Bo (A)\nsagde', ['som Ib Bo (A)', 'sagde'], []],
])('lines with %s are a table or stay lines', (_, text, lines, doubts) => {
  const read = readTextLines(text);
  const said = read.lines.map(({ text: own, whole, table }) =>
    table ? `table ${table.length} x ${table[0]?.length ?? 0}` : `${own}${whole ? ' |' : ''}`,
  );
  expect(said).toEqual(lines);
  expect(read.doubts.map(({ kind, line, text: own }) => `${kind} ${line} ${own}`)).toEqual(doubts);
});

it.each([
  ['• Vej\no Sti\n- Fliser\no Bro\n• Lys', '- Vej\n  - Sti\n    - Fliser\n  - Bro\n- Lys'],
  ['- Vej\n   o Sti\n- Lys', '- Vej\n  - Sti\n- Lys'],
  ['– Vej\n\n– Lys', '- Vej\n- Lys'],
])('points have their own bullets: %j', (text, list) => {
  expect(sectionOf(text)).toEqual([list]);
});

it('words divided at the end of a line are joined as the document writes them', () => {
  const text =
    'Vores skole og for-\nvaltning, ind- og ud-\nskoling, CO2-\nkvoter.\nForvaltning og udskoling';
  const { lines, doubts } = readTextLines(text);
  expect(lines.map((line) => line.text)).toEqual([
    'Vores skole og forvaltning,',
    'ind- og udskoling,',
    'CO2-',
    'kvoter.',
    'Forvaltning og udskoling',
  ]);
  expect(doubts).toEqual([]);
});

it('rules have no words, and those below a line make it a heading', () => {
  const { lines } = readTextLines('\nBudget\n======\nTekst\nandet\n--------------\n');
  expect(lines.map(({ text, emphasis }) => [text, emphasis?.headingLevel])).toEqual([
    ['', undefined],
    ['Budget', 1],
    ['', undefined],
    ['Tekst', undefined],
    ['andet', undefined],
    ['', undefined],
    ['', undefined],
  ]);
});

it('signs that show nothing are left out, and any line end ends a line', async () => {
  const lines = await linesOf(Buffer.from('var\u200Bme\u00ADværk\u2028to'));
  expect(lines.map(({ text }) => text)).toEqual(['varmeværk', 'to']);
});
