/** Documents whose items are not numbered 1, 2, 3, and meetings that do not end on their day. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/import/formats/read-document.ts';
import { importDocument } from '../../src/import/import-document.ts';

const committees = [{ key: 'byraad', name: 'Byrådet', formerNames: [], abbreviations: [] }];

async function importText(lines: string, day = 'Mødedato: 24. marts 2026') {
  const text = `Referat\n\nByrådet\n${day}\nMødested: Rådhuset\n\n${lines}\n`;
  const read = await readDocument(new TextEncoder().encode(text));
  if (typeof read === 'string') throw new Error(read);
  const { imported, report } = importDocument(
    { ...read, file: 'referat.txt', sha256: '0' },
    { committees, given: {}, findFiles: () => [] },
  );
  if (imported === undefined) throw new Error(JSON.stringify(report.notes));
  const { items, start, end, date, endDate } = imported.meeting;
  return {
    text: imported.text,
    items: items.map(
      ({ number, title, asked, closed }) =>
        `${number}: ${title}${asked ? ' ?' : closed ? ' (lukket)' : ''}`,
    ),
    notes: report.notes.map(({ kind }) => kind).filter((kind) => kind.startsWith('number-')),
    times: { date, ...(start && { start }), ...(end && { end }), ...(endDate && { endDate }) },
  };
}

const item = (head: string): string => `${head}\n\nSagsfremstilling\n\nTekst.\n\nBeslutning\n\nJa.`;
const document = (...heads: string[]): string => heads.map(item).join('\n\n');

describe('items', () => {
  it.each([
    [
      'keep their printed numbers',
      document('Punkt 03 Sti', 'Punkt 03A Vej', 'Punkt 03B Bro', 'Punkt 05N Havn'),
      ['03: Sti', '03A: Vej', '03B: Bro', '05N: Havn'],
      [],
    ],
    [
      'may have numbers of several parts',
      document('4. Sti', '4.1 Vej', '4.2. Bro', '5. Havn'),
      ['4: Sti', '4.1: Vej', '4.2: Bro', '5: Havn'],
      [],
    ],
    [
      'are not the numbered headings within a section',
      `${document('3. Sti')}\n\n4. Vej\n\nSagsfremstilling\n\n4.1 Baggrund\n\nTekst.\n\n4.2 Konklusion\n\nBeslutning\n\nJa.\n\n${document('5. Bro')}`,
      ['3: Sti', '4: Vej', '5: Bro'],
      [],
    ],
    [
      'may have no number',
      document('7. Sti', 'Ekstra punkt: Hastesag om en vandskade', '8. Bro'),
      ['7: Sti', 'uden nummer: Ekstra punkt: Hastesag om en vandskade', '8: Bro'],
      ['number-missing'],
    ],
    [
      'may be inserted after another',
      document('Punkt 7: Sti', 'Punkt 7 bis: Vej', 'Punkt 7ter: Bro', 'Punkt 8: Havn'),
      ['7: Sti', 'uden nummer: Punkt 7 bis: Vej', 'uden nummer 2: Punkt 7ter: Bro', '8: Havn'],
      ['number-missing', 'number-missing'],
    ],
    [
      'may have letters before their numbers',
      document('A1: Sti', 'A2: Vej', 'B1: Bro'),
      ['1: A1: Sti', '2: A2: Vej', '3: B1: Bro'],
      ['number-given'],
    ],
    [
      'may be additions with numbers of their own',
      document('Punkt 1: Sti', 'Punkt 2: Vej', 'Tillæg 1: Bro'),
      ['1: Sti', '2: Vej', 'uden nummer: Tillæg 1: Bro'],
      ['number-missing'],
    ],
    [
      'may have no number, without a word for it',
      `${document('7. Sti', 'Vandskade på biblioteket', '8. Bro')}\n\nEventuelt\n\nIntet.`,
      ['7: Sti', 'uden nummer: Vandskade på biblioteket', '8: Bro', 'uden nummer 2: Eventuelt'],
      ['number-missing', 'number-missing'],
    ],
    [
      'have a T before numbers that begin again in an additional agenda',
      `${document('1. Sti', '2. Vej')}\n\nTillægsdagsorden\n\n${document('1. Bro', '2. Havn', '3. Skov')}`,
      ['1: Sti', '2: Vej', 'T1: Bro', 'T2: Havn', 'T3: Skov'],
      ['number-again'],
    ],
    [
      'have another capital for each further series',
      `${document('1. Sti')}\n\nTillægsdagsorden\n\n${document('1. Bro')}\n\nMandag den 30. marts 2026\n\n${document('1. Havn')}`,
      ['1: Sti', 'T1: Bro', 'U1: Havn'],
      ['number-again', 'number-again'],
    ],
    [
      'are perhaps closed where nothing says why numbers begin again',
      `${document('1. Sti', '2. Vej')}\n\n${document('1. Salg', '2. Køb')}`,
      ['1: Sti', '2: Vej', 'T1: Salg ?', 'T2: Køb ?'],
      ['number-again', 'number-again'],
    ],
    [
      'without a number after a closed one are perhaps its text',
      `${document('1. Sti')}\n\n${document('2. Salg (lukket)')}\n\n${document('Vandskade', '3. Vej')}`,
      ['1: Sti', '2: Salg (lukket) (lukket)', 'uden nummer: Vandskade ?', '3: Vej'],
      ['number-missing'],
    ],
    [
      'may have a number out of order',
      document('1. Sti', '10. Bro', '2. Vej'),
      ['1: Sti', '10: Bro', '2: Vej'],
      ['number-order'],
    ],
    [
      'may have a number of another',
      document('1. Sti', '2. Bro', '2. Vej', '2. Vej', '3. Skov'),
      ['1: Sti', '2: Bro', 'T2: Vej', 'U2: Vej', '3: Skov'],
      ['number-twice', 'number-twice'],
    ],
    [
      'out of order after a closed one are perhaps its text',
      document('1. Sti', '2. Salg (lukket)', '10. Bro', '3. Vej'),
      ['1: Sti', '2: Salg (lukket) (lukket)', '10: Bro ?', '3: Vej'],
      ['number-order'],
    ],
    [
      'may have a number and no title',
      `${document('1. Sti')}\n\n2.\n\nBaggrund\n\nStøj.\n\nBeslutning\n\nUdsat.\n\n${document('3. Vej')}`,
      ['1: Sti', '2: Uden titel', '3: Vej'],
      [],
    ],
    [
      'may have Roman numbers',
      document('I. Sti', 'II. Vej', 'III. Bro', 'IV. Skov'),
      ['I: Sti', 'II: Vej', 'III: Bro', 'IV: Skov'],
      [],
    ],
    [
      'may have a number of another form in a row of Roman ones',
      document('I. Sti', '2. Vej', 'III. Bro'),
      ['I: Sti', '2: Vej', 'III: Bro'],
      [],
    ],
    [
      'are asked for once',
      document('Sti', 'Vej', 'Bro', 'Skov', 'Havn'),
      ['1: Sti', '2: Vej', '3: Bro', '4: Skov', '5: Havn'],
      ['number-given'],
    ],
    [
      'do not begin in a recommendation',
      `1. Sti\n\nIndstilling\n\nAt sagen drøftes.\n\n1. Sagen drøftes\n\nBeslutning\n\nJa.\n\n${document('2. Vej')}`,
      ['1: Sti', '2: Vej'],
      [],
    ],
  ])('%s', async (_, lines, items, notes) => {
    const found = await importText(lines);
    expect([found.items, found.notes]).toEqual([items, notes]);
  });

  it('have none of the words of an item without a number', async () => {
    const { text } = await importText(document('7. Sti', 'Ekstra punkt: Vandskade', '8. Bro'));
    const [, before = '', own = ''] = text.replaceAll(/^<!-- .*\n/gmu, '').split(/^## /mu);
    expect(before).not.toContain('Vandskade');
    expect(own).toMatch(/^Punkt uden nummer: Ekstra punkt: Vandskade\n/u);
  });
});

it.each([
  [
    'Mødedato: 24. marts 2026 kl. 19.00 - 00.30',
    { date: '2026-03-24', start: '19:00', end: '00:30' },
  ],
  ['Mødedato: 8.-9. november 2026', { date: '2026-11-08', endDate: '2026-11-09' }],
  ['Mødedato: 31. december 2026 - 1. januar 2027', { date: '2026-12-31', endDate: '2027-01-01' }],
  [
    'Mødedato: 8. november 2026 kl. 9.00 - 9. november 2026 kl. 16.00',
    { date: '2026-11-08', start: '09:00', end: '16:00', endDate: '2026-11-09' },
  ],
  [
    'Mødedato: 24. marts 2026\nStart: kl. 19.00\nSlut: 25. marts 2026 kl. 00.30',
    { date: '2026-03-24', start: '19:00', end: '00:30' },
  ],
])('reads the times of %j', async (day, times) => {
  const found = await importText(document('1. Sti'), day);
  expect(found.times).toEqual(times);
});
