/** Closed items of documents, by whatever words they say so. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/import/formats/read-document.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';

const committees = [{ key: 'byraad', name: 'Byrådet', formerNames: [], abbreviations: [] }];

/** Imports a text with these lines below its header. */
async function importText(lines: string) {
  const text = `Referat\n\nByrådet\nMødedato: 24. marts 2026\nMødested: Rådhuset\n\n${lines}\n`;
  const read = await readDocument(new TextEncoder().encode(text));
  if (typeof read === 'string') throw new Error(read);
  const { imported, report } = importDocument(
    { ...read, file: 'referat.txt', sha256: '0' },
    { committees, given: {}, findFiles: (name) => [name] },
  );
  if (imported === undefined) throw new Error(JSON.stringify(report.notes));
  const { problems } = readMeeting(imported.text, 'moeder/byraad/2026-03-24.md');
  return {
    text: imported.text,
    items: imported.meeting.items.map(
      ({ number, closed, asked }) => `${number} ${asked ? 'asked' : closed ? 'closed' : 'open'}`,
    ),
    attachments: imported.attachments.files,
    errors: problems.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId),
  };
}

/** Three items, the second of which says that it is closed by its title or the line below. */
const threeItems = (title: string, below: string): string => `1. Ny cykelsti

Sagsfremstilling

Cykelstien er 800 meter.

Beslutning

Godkendt.

2. ${title}
${below === '' ? '' : `\n${below}\n`}
Sagsfremstilling

Køberen hedder Bo Prøvesen.

Beslutning

Godkendt.

3. Eventuelt

Beslutning

Intet.`;

it('has none of its cases, wherever they are printed, nor what it concludes without deciding', async () => {
  const { items, text } = await importText(
    [
      '1. Sti (24/1111)\n\nBeslutning\n\nGodkendt.',
      '2. Salg (24/2222)\n\nLukket punkt\n\nSagsfremstilling\n\nPris.\n\nKonklusion\n\nForhandles.',
      '3. Køb - Sagsnr. 24/3333\n\nLukket punkt\n\nBeslutning\n\nJa.\n\nSagsnr.: 24/4444',
    ].join('\n\n'),
  );
  expect(items).toEqual(['1 open', '2 closed', '3 closed']);
  expect(text.match(/24\/\d{4}|Pris|Forhandles|Ja\./gu)).toEqual(['24/1111', 'Ja.']);
});

describe('an item', () => {
  it.each([
    ['LUKKET: Salg', ''],
    ['[Lukket] Salg', ''],
    ['Salg (fortroligt)', ''],
    ['Lukket punkt 2: Salg', ''],
    ['Salg', '(Lukket)'],
    ['Salg', 'Status: Lukket'],
    ['Salg', 'Åbent punkt: Nej'],
    ['Salg', 'Offentlig: Nej'],
    ['Salg', 'Punktet behandles for lukkede døre'],
    ['Salg', 'Jf. styrelseslovens § 10'],
    ['Salg', 'Sagsnr. 26/801   Åben/Lukket: Lukket'],
    ['Salg', 'Sagsnr. 26/801 - Lukket'],
  ])('is closed, and its text left out: %j %j', async (title, below) => {
    const { items, text, errors } = await importText(threeItems(title, below));
    expect([items, errors]).toEqual([['1 open', '2 closed', '3 open'], []]);
    expect(text).not.toContain('Bo Prøvesen');
    expect(text).toContain('Cykelstien er 800 meter.');
  });

  it.each([
    ['(L) Salg', ''],
    ['Personalesag', ''],
    ['Salg', 'Lukket indtil handlen er på plads'],
    ['Salg', 'Type: L'],
  ])('may be closed, and cannot be published before an answer: %j %j', async (title, below) => {
    const { items, text, errors } = await importText(threeItems(title, below));
    expect([items, errors]).toEqual([['1 open', '2 asked', '3 open'], ['lukket-vaerdi']]);
    expect(text).toContain('Lukket: ?');
  });

  it.each([
    ['Salg', 'Lukket: nej'],
    ['Salg', 'Åbent punkt'],
    ['Salg', 'Fortrolig: Nej'],
    ['Salg af lukket skole', ''],
    ['Orientering om tavshedspligt', ''],
    ['Opgørelse over lukkede punkter', 'Lukket: Nej'],
  ])('stays open: %j %j', async (title, below) => {
    const { items, text, errors } = await importText(threeItems(title, below));
    expect([items, errors]).toEqual([['1 open', '2 open', '3 open'], []]);
    expect(text).toContain('Bo Prøvesen');
  });

  it('may be closed where only the contents list says so', async () => {
    const contents = `Indholdsfortegnelse\n1. Ny cykelsti ..... 2\n2. Salg (lukket) ..... 3\n3. Eventuelt ..... 4\n\n`;
    const { items } = await importText(contents + threeItems('Salg', ''));
    expect(items).toEqual(['1 open', '2 asked', '3 open']);
  });

  it('has no attachments copied when it is closed', async () => {
    const list = (name: string) => `Godkendt.\n\nBilag\n\n${name}`;
    const lines = threeItems('Salg (lukket)', '')
      .replace('Godkendt.', list('Kort.pdf'))
      .replace(/Godkendt\.(?!.*Godkendt\.)/su, list('Bud.pdf'));
    const { attachments, text } = await importText(lines);
    expect(attachments.map(String)).toEqual(['Kort.pdf']);
    expect(text).not.toContain('Bud.pdf');
  });

  it('keeps nothing of what other bodies said of it before', async () => {
    const { text, errors } = await importText(`1. Lukket punkt: Køb af grund

Beslutning

Beslutning i Økonomiudvalget den 18. marts 2026:

Sælgeren Ib Testesen accepterede.

Beslutning i Byrådet den 24. marts 2026:

Godkendt.

2. Lukket punkt: Køb af bygning

Beslutning

Godkendt.

Økonomiudvalget, 18. marts 2026, pkt. 16: Sælgeren Kaj Ukendt accepterede.`);
    expect(errors).toEqual([]);
    expect(text).not.toMatch(/Testesen|Ukendt/u);
    expect(text.match(/Godkendt\./gu)).toHaveLength(2);
  });

  it('keeps nothing of what a member had entered in the minutes', async () => {
    const { text, errors } = await importText(`1. Lukket punkt: Køb af grund

Beslutning

Godkendt.

Mindretalsudtalelse fra V

Sælgeren Ib Testesen accepterede.

2. Lukket punkt: Køb af bygning

Beslutning

Godkendt.

Protokollering: Sælgeren Kaj Ukendt accepterede.

3. Lukket punkt: Salg

Beslutning

Godkendt.

V ønskede tilført protokollen, at Bo Hemmelig bød.`);
    expect(errors).toEqual([]);
    expect(text).not.toMatch(/Testesen|Ukendt|Hemmelig/u);
    expect(text.match(/Godkendt\./gu)).toHaveLength(3);
  });
});

describe('a heading over closed items', () => {
  const part = (heading: string, first: number): string => `Åben dagsorden

Til beslutning

1. Ny cykelsti

Beslutning

Godkendt.

Til efterretning

2. Havnen

Beslutning

Taget til efterretning.

${heading}

${first}. Salg af Nørregade 7

Sagsfremstilling

Køberen hedder Bo Prøvesen.

Beslutning

Godkendt.

${first + 1}. Køb af grund

Beslutning

Godkendt.`;

  it.each([
    'Lukket dagsorden',
    'LUKKEDE PUNKTER',
    'Byrådet - lukket dagsorden',
    'II. Lukkede sager',
  ])('closes those below: %s', async (heading) => {
    const { items, text, errors } = await importText(part(heading, 3));
    expect([items, errors]).toEqual([['1 open', '2 open', '3 closed', '4 closed'], []]);
    expect(text).not.toContain('Bo Prøvesen');
  });

  it('may begin the numbers again, and lends no text to the open item above', async () => {
    const { items, text, errors } = await importText(part('Lukket dagsorden', 1));
    expect([items, errors]).toEqual([['1 open', '2 open', 'L1 closed', 'L2 closed'], []]);
    expect(text).not.toMatch(/Bo Prøvesen|Til efterretning/u);
  });

  it('may be a sentence, which stays where it is', async () => {
    const { items, text } = await importText(part('Herefter blev dørene lukket.', 3));
    expect(items).toEqual(['1 open', '2 open', '3 closed', '4 closed']);
    expect(text).toContain('Herefter blev dørene lukket.');
  });
});
