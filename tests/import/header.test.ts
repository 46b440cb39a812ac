/** The facts above the items, in any order and form; and that a line is told by them only when it is. */
import { describe, expect, it } from 'vitest';
import { statesOnlyFacts } from '../../src/import/header/fact-words.ts';
import { readHeader } from '../../src/import/header/read-header.ts';
import { readText } from '../../src/import/formats/text/read-text.ts';

const headerOf = (text: string) => readHeader(readText(text)).header;

it.each([
  ['Dato: Onsdag, April 3, 2019 - 18:00', { date: '2019-04-03', start: '18:00' }],
  ['Mødedato: 15-maj-2002', { date: '2002-05-15' }],
  ['Mødedato: 17.11.2011, kl. 17:30', { date: '2011-11-17', start: '17:30' }],
  [
    'Tid: tirsdag d. 28/10-2014 kl. 16.30 - 18.05',
    { date: '2014-10-28', start: '16:30', end: '18:05' },
  ],
  ['STARTTIDSPUNKT\n\n04-06-2020 09:00:00', { date: '2020-06-04', start: '09:00' }],
  ['Mødedato 09.01.2020\nMødetid: 16-18', { date: '2020-01-09', start: '16:00', end: '18:00' }],
  [
    'Dato: 2019-04-03\nStart kl. 9\nMødet hævet kl.21.33',
    { date: '2019-04-03', start: '09:00', end: '21:33' },
  ],
  ['3. marts 2021', { date: '2021-03-03' }],
  ['Dato: 14. maj 2026\n\nMødedato: 12. maj 2026', { date: '2026-05-12' }],
  ['Mødedato: 12. maj 2026\n\nDato: 14. maj 2026', { date: '2026-05-12' }],
  ['Mødedato: 12. maj 2026\n\nReferat godkendt: 19. maj 2026', { date: '2026-05-12' }],
  ['Mandag den 5. marts 2018 kl. 14:00 i lokale 3', { date: '2018-03-05', start: '14:00' }],
])('day and times in %s', (text, { date, start, end }: Record<string, string>) => {
  const header = headerOf(text);
  expect(header.dates.map((day) => day.date)).toEqual([date]);
  expect(header.start?.time).toBe(start);
  expect(header.end).toBe(end);
});

it.each([
  ['Byrådet - Referat', 'Byrådet'],
  ['Referat - Kommunalbestyrelsen den 28. oktober 2014', 'Kommunalbestyrelsen'],
  [
    'Referat til mødet i Udvalget for Teknik og Miljø den 22. juni 2020',
    'Udvalget for Teknik og Miljø',
  ],
  ['REFERAT AF KOMMUNALBESTYRELSENS MØDE', 'KOMMUNALBESTYRELSEN'],
  ['Dagsorden til Økonomiudvalgets ordinære møde tirsdag den 5. maj 2015', 'Økonomiudvalget'],
  ['REFERAT Byens Venner d. 20-11-2012', 'Byens Venner'],
  ['Udvalg: Børn og Kultur', 'Børn og Kultur'],
  ['UDVALG\n\nSundhed og Ældre', 'Sundhed og Ældre'],
  ['Teknik- og Miljøudvalget', 'Teknik- og Miljøudvalget'],
  ['Referat tirsdag den 18. april 2017', undefined],
  ['Udvalget drøftede sagen.', undefined],
  ['HMU\nReferat', 'HMU'],
  ['Referat fra HMU', 'HMU'],
  ['Hoved-MED\n\nReferat', 'Hoved-MED'],
  ['Center-MED Børn og Unge\n\nReferat', 'Center-MED Børn og Unge'],
  ['LMU Rådhuset', 'LMU Rådhuset'],
  ['Styregruppen for Havnefronten', 'Styregruppen for Havnefronten'],
  ['§ 17, stk. 4-udvalget om Bosætning', '§ 17, stk. 4-udvalget om Bosætning'],
  ['Hegnsynet', 'Hegnsynet'],
  ['Referat af bestyrelsesmøde den 24. marts 2026', undefined],
  ['DAGSORDEN MED BILAG', undefined],
  ['Emne: Møde i Handicaprådet', 'Handicaprådet'],
  ['Byrådet - budgetseminar', 'Byrådet'],
])('the committee in %s', (text, committee) => {
  expect(headerOf(text).committee).toBe(committee);
});

describe('a title over several lines', () => {
  const teknik = 'Teknik- og Miljøudvalget';

  it.each([
    [`Referat\ntil\nmødet i ${teknik}\nden 24. marts 2026 kl. 16.00`, teknik, '16:00', undefined],
    [
      `Referat\n\ntil\n\nmødet i ${teknik}\n\nden 24. marts 2026 kl. 16.00\n\ni lokale 3`,
      teknik,
      '16:00',
      'lokale 3',
    ],
    [
      'Referat\nfra ordinært møde i\nByrådet\ntirsdag den 24. marts 2026\nkl. 17.00',
      'Byrådet',
      '17:00',
      undefined,
    ],
    [
      'REFERAT\nAF MØDE I\nUDVALGET FOR KLIMA\nTIRSDAG DEN 24. MARTS 2026 KL. 8.30',
      'UDVALGET FOR KLIMA',
      '08:30',
      undefined,
    ],
    [
      'Referat fra\nmøde nr. 4\ni Integrationsrådet\nden 24. marts 2026 kl. 19.00',
      'Integrationsrådet',
      '19:00',
      undefined,
    ],
    [
      `Referat\n\n${teknik}\ntirsdag den 24. marts 2026, kl. 13:00\ni Mødecenter C, Lokale 32`,
      teknik,
      '13:00',
      'Mødecenter C, Lokale 32',
    ],
    [
      'Referat\n\nTeknik- og\nMiljøudvalget\n\nDato: 24. marts 2026 kl. 9',
      teknik,
      '09:00',
      undefined,
    ],
  ])('%j', (text, committee, start, place) => {
    const { header, unexpected } = readHeader(readText(text));
    expect(header).toMatchObject({
      committee,
      start: { time: start },
      dates: [{ date: '2026-03-24' }],
    });
    expect(header.place).toBe(place);
    expect(unexpected).toEqual([]);
  });

  it('is none where a line does not go on', () => {
    const { header, unexpected } = readHeader(
      readText('Dagsordenen er udsendt\nden 3. marts\n\nByrådet\n24. marts 2026'),
    );
    expect(header).toMatchObject({ committee: 'Byrådet', dates: [{ date: '2026-03-24' }] });
    expect(unexpected).toEqual([1, 2]);
  });
});

it.each([
  ['Klimakredsen\nReferat\nDato: 24. marts 2026', 'Klimakredsen'],
  ['Anna Holm\nReferat\nDato: 24. marts 2026', undefined],
  ['Klimakredsen\nReferat\nHavnefronten', undefined],
  ['Byrådet\nReferat\nHavnefronten', undefined],
])('a name that does not look like a body is asked for: %j', (text, name) => {
  expect(headerOf(text).mayBeCommittee).toBe(name);
});

it.each([
  'Handicaprådet godkendte dagsorden og referat.',
  'Byrådet tog referatet til efterretning',
  'Økonomiudvalget behandlede dagsordenen',
])('a sentence is no title: %s', (sentence) => {
  expect(headerOf(`Handicaprådet, møde den 24. marts 2026\n\n${sentence}`).title?.text).toBe(
    'Handicaprådet, møde den 24. marts 2026',
  );
});

describe('people', () => {
  it('are facts where their label says so', () => {
    const header = headerOf(
      'Til stede: Anna Holm (A), Bo Friis\n\nFraværende med afbud\n\n  • Carl Gade (V)\n  • Dorte Hansen (Ø)\n\nAfbud: ingen',
    );
    expect(header.present).toEqual(['Anna Holm (A)', 'Bo Friis']);
    expect(header.apologies).toEqual(['Carl Gade (V)', 'Dorte Hansen (Ø)']);
  });

  it('are text where it does not', () => {
    const { header, introduction, unexpected } = readHeader(
      readText('Medlemmer\n\nAnna Holm (A)\n\nIkke til stede: Bo Friis'),
    );
    expect([...header.present, ...header.apologies]).toEqual([]);
    expect(introduction.flat().filter(({ text }) => text !== '')).toHaveLength(3);
    expect(unexpected).toEqual([]);
  });
});

describe('a line is told by the facts', () => {
  const facts = {
    title: 'Referat',
    date: '2019-04-03',
    start: '18:00',
    place: 'Lokale 2A',
    status: 'minutes',
    present: [],
    apologies: ['Bo Friis (V)'],
    committeeName: 'Byrådet',
  } as const;
  const told = { ...facts, present: [], apologies: [...facts.apologies] };

  it.each([
    'Referat',
    'Dato: Onsdag, April 3, 2019 - 18:00',
    'Mødedato Onsdag d. 03. april 2019 kl. 18.00',
    'Byrådet',
    'Sted: Lokale 2A',
    'Afbud: Bo Friis (V)',
  ])('when it says no more: %s', (line) => {
    expect(statesOnlyFacts(line, told)).toBe(true);
  });

  it.each([
    ['another weekday', 'Dato: Torsdag, April 3, 2019 - 18:00'],
    ['another day', 'Dato: 4. april 2019'],
    ['another time', 'Kl. 18.30'],
    ['another place', 'Sted: Lokale 2B'],
    ['a name more', 'Afbud: Bo Friis (V), Anna Holm'],
    ['a word more', 'Ekstra referat'],
    ['the other kind of document', 'Dagsorden'],
  ])('and not with %s: %s', (_, line) => {
    expect(statesOnlyFacts(line, told)).toBe(false);
  });
});
