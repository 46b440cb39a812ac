/** Quirks 1–9 of the source documents: templates, facts, contents list, titles, headings. */
import { describe, expect, it } from 'vitest';
import { afsnit, importKilde, kildeNames, kildeText, markdown, noteList, punkt } from './kilder.ts';

const headings = (name: (typeof kildeNames)[number], number: number) =>
  punkt(name, number).sections.map(({ heading, kind }) => `${heading ?? '—'} (${kind})`);

describe('quirk 1: two templates', () => {
  it('keeps the body and date in the decision headings of 2012, and the header’s committee', () => {
    const decisions = ['000', '003'] as const;
    const found = decisions.flatMap((name) =>
      importKilde(name).meeting.items.flatMap(({ sections }) =>
        sections.filter(({ kind }) => kind === 'decision').map(({ heading }) => heading),
      ),
    );
    expect(found).toEqual([
      ...Array<string>(7).fill('Beslutning i Tværgående chefgruppe den 20-11-2012'),
      ...Array<string>(6).fill('Beslutning i Tværgående chefgruppe den 01-11-2012'),
    ]);
    for (const name of kildeNames) {
      expect(importKilde(name).meeting.committee).toBe('chefforum');
    }
  });

  it('keeps the bare decision, the Anledning and the Sagsfremstilling of later years', () => {
    expect(headings('004', 5)).toEqual([
      'Anledning (background)',
      'Sagsfremstilling (statement)',
      'Indstilling (recommendation)',
      'Beslutning (decision)',
    ]);
  });
});

it('quirk 2: items without a case number have none', () => {
  const without = kildeNames.map((name) =>
    importKilde(name)
      .meeting.items.filter(({ caseNumbers }) => caseNumbers.length === 0)
      .map(({ number }) => number),
  );
  expect(without).toEqual([['1', '6', '7'], [], [], ['1', '5', '6'], []]);
});

it('quirk 3: 002 Punkt 6 keeps its untitled text with the list in it', () => {
  expect(punkt('002', 6).caseNumbers.map(({ normal }) => normal)).toEqual(['29.09.00-P22-1-20']);
  expect(headings('002', 6)).toEqual([
    '— (other)',
    'Sagsfremstilling (statement)',
    'Beslutning (decision)',
    'Bilag (attachments)',
  ]);
  expect(markdown('002', 6, null)).toEqual([
    'Orientering om udmøntning af Sundhedspolitikken Sundt Liv Sammen for perioden 2020-2021',
    'Chefen for Sundhed, Pleje og Omsorg indstiller',
    '1. at orienteringen om udmøntning af sundhedspolitikken Sundt Liv Sammen tages til efterretning',
  ]);
  expect(markdown('002', 6, 'Beslutning')).toEqual([
    'Punktet blev besluttet udskudt til efter sommerferien.',
  ]);
});

it('quirk 4: an item may be only its decision, lack a Sagsfremstilling, or repeat its title', () => {
  expect(headings('002', 8)).toEqual(['Beslutning (decision)']);
  expect(headings('004', 8)).toEqual(['Beslutning (decision)']);
  for (const name of ['001', '002', '004'] as const) {
    expect(headings(name, 1)).toEqual([
      'Anledning (background)',
      'Indstilling (recommendation)',
      'Beslutning (decision)',
    ]);
  }
  expect(markdown('001', 7, 'Anledning')).toEqual(['Eventuelt']);
  expect(markdown('002', 1, 'Anledning')).toEqual(['Godkendelse af dagsorden og referat']);
  expect(markdown('002', 5, 'Anledning')).toEqual(['Status på budget 2021.']);
});

it('quirk 5: the header gives day, time and place, and nothing it does not say', () => {
  const facts = kildeNames.map((name) => {
    const { date, start, place, title, status } = importKilde(name).meeting;
    return [date, start, place, title, status];
  });
  expect(facts).toEqual([
    ['2012-11-20', '09:45', '620', 'REFERAT Chefforum d. 20-11-2012', 'minutes'],
    ['2023-11-23', '09:00', 'Mødelokale 915', 'REFERAT Chefforum d. 23-11-2023', 'minutes'],
    ['2020-06-18', '09:01', 'KB salen', 'REFERAT Chefforum d. 18-06-2020', 'minutes'],
    [
      '2012-11-01',
      '08:30',
      'Kommunalbestyrelsessalen',
      'REFERAT Chefforum d. 01-11-2012',
      'minutes',
    ],
    [
      '2017-06-28',
      '10:00',
      'Kontor 1,015 på 1. sal i Sundhedshuset (Leder af plejeboligområdets kontor)',
      'REFERAT Chefforum d. 28-06-2017',
      'minutes',
    ],
  ]);
  for (const name of kildeNames) {
    const { end, present, apologies } = importKilde(name).meeting;
    expect([end, present, apologies]).toEqual([undefined, [], []]);
  }
});

it('quirk 6: the contents list equals the items, though »Evt.« lost its dot in it', () => {
  for (const name of kildeNames) {
    const kinds = importKilde(name).report.notes.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.includes('contents'))).toEqual([]);
    expect(kildeText(name)).toMatch(/\.{5}\t\d+\n/);
    expect(importKilde(name).text).not.toContain('.....');
  }
  expect(punkt('000', 7).title).toBe('TCG - Evt.');
});

it('quirk 7: titles are kept whole, with prefix, presenter, time and inner marks', () => {
  expect(punkt('000', 1).title).toBe('TCG - Godkendelse af dagsorden og referat v. Jette Runchel');
  expect(punkt('003', 2).title).toBe(
    'TCG - Ny administrativ organisering - scenarier og proces v. JRU, kl. 8.35-9.35',
  );
  expect(punkt('004', 7).title).toBe('CF - Registrering af krænkende hændelser (kl.11.55-12.05)');
  expect(punkt('003', 3).title).toBe('TCG - Exit-strategi - 1. års opfølgning v. Tordis Vilidur');
  expect(punkt('004', 4).title).toBe('CF - Administrationsanalyse - Analysespor til budget 19');
  expect(punkt('002', 7).title).toBe('CF - Økonomirapport nr. 3 pr. 30. april');
});

describe('quirk 8: only a whole line is a heading', () => {
  it('keeps sentences that begin with a heading’s word as text', () => {
    expect(markdown('002', 4, 'Anledning')[2]).toMatch(/^Beslutningen i KommuneMED indeholder/);
    const statement = markdown('002', 4, 'Sagsfremstilling');
    expect(statement[1]).toMatch(/^Økonomi & Stab, HR & Jura, anbefaler/);
    expect(statement.at(-1)).toBe('Indstillingen er vedhæftet et uddybende notat.');
    expect(markdown('002', 7, 'Anledning')[0]).toMatch(/^Økonomi og Stab har udformet/);
  });

  it('keeps attachments that begin with »Bilag« in the one list', () => {
    expect(afsnit('002', 6, 'Bilag').attachments).toEqual([
      { name: 'Bilag 1 Sundhedspolitisk handleplan' },
      { name: 'Bilag 2 Organisering og arbejdsgruppernes sammensætning' },
      { name: 'Bilag 3 Procesplan for udmøntning af sundhedspolitikken 2020-2021' },
    ]);
    expect(afsnit('004', 2, 'Bilag').attachments[0]).toEqual({
      name: 'Bilag 1_ Spørgeskema 2015.pdf',
    });
    expect(afsnit('003', 4, 'Bilag').attachments).toEqual([
      { name: 'Bilag til TCG - Bilag TCG 2012.pdf' },
    ]);
  });

  it('finds no item, heading or text that it doubts', () => {
    for (const name of kildeNames) {
      const { notes } = importKilde(name).report;
      const expected = ['sub-heading', 'joined-paragraph'];
      expect(noteList(notes.filter(({ kind }) => !expected.includes(kind)))).toEqual([]);
    }
  });
});

it('quirk 9: optional headings become sections of their kind', () => {
  expect(headings('000', 3)).toEqual([
    'Baggrund (background)',
    'Økonomi og finansiering (economy)',
    'Lovgrundlag (law)',
    'Personalekonsekvenser (staff)',
    'Indstilling (recommendation)',
    'Beslutning i Tværgående chefgruppe den 20-11-2012 (decision)',
  ]);
  expect(headings('000', 4)).toContain('Økonomi og finansiering (economy)');
  expect(headings('000', 4)).toContain('Lovgrundlag (law)');
  expect(headings('003', 3)).toContain('Økonomi og finansiering (economy)');
  expect(headings('003', 3)).toContain('Personalekonsekvenser (staff)');
  expect(headings('003', 4)).toContain('Personalekonsekvenser (staff)');
  expect(headings('004', 2)).toContain('Økonomi (economy)');
  expect(markdown('002', 4, 'Lovgrundlag')).toEqual([
    [
      '- Rammeaftale om medindflydelse og medbestemmelse',
      '- Lokal MED-aftale',
      '- Lokal "Aftale om ny MED-struktur"',
    ].join('\n'),
  ]);
  expect(markdown('004', 7, 'Lovgrundlag')).toEqual(['Bekendtgørelse af lov om arbejdsmiljø']);
  const history = markdown('004', 7, 'Historik');
  expect(history).toHaveLength(5);
  expect(history[0]).toBe('KommuneMED, 19. juni 2017, pkt. 4:');
});
