/** What each case system's export becomes, and that nothing of what may not be public is anywhere. */
import { describe, expect, it } from 'vitest';
import * as exports from './examples.ts';
import { bodyOf, importXml, kindsOf, toldBy } from './import-xml.ts';

const acadreFiles = {
  'XML_1.xml': exports.acadreIndex([
    { type: 1, file: 'D.xml', publish: 0 },
    { type: 2, file: 'M.XML', publish: 1 },
  ]),
  'Files/m.xml': exports.acadre,
};

interface Example {
  texts: Record<string, string>;
  files: string[];
  facts: Record<string, unknown>;
  body: string;
  attached: string[];
  notes: string[];
}

const table: Record<string, Example> = {
  Acadre: {
    texts: acadreFiles,
    files: ['Files/E1.pdf', 'Files/e2.pdf', 'Files/e3.pdf'],
    facts: {
      committee: 'kulturudvalget-kul',
      status: 'minutes',
      title: 'Kulturudvalget',
      start: '19:00',
      end: '00:00',
      place: 'Rådhuset & Salen',
      present: ['Anne Aagaard (A) (fra pkt. 2)'],
      // The reason of an absence is nobody's business.
      apologies: ['Bo Bendtsen (V)'],
    },
    body: `## Punkt 117: Ny hal

Sag: 26/1042

### Resumé

Kort & godt

### Sagsfremstilling

Hallen **bygges** nu.

### Beslutning i Kulturudvalget den 10-02-2026

Udsat.

### Beslutning i Kulturudvalget den 24-03-2026

Godkendt.

### Bilag

- [Tegning](bilag/E1.pdf)

## Punkt 118

Lukket: ja
`,
    attached: ['Files/E1.pdf'],
    notes: ['export-read', 'export-closed', 'export-attachments'],
  },
  AgendaManager: {
    texts: { 'Publication32.xml': exports.agendaManager },
    files: ['Enclosures/1.PDF', 'Enclosures/2.pdf', 'Enclosures/3.pdf', 'Enclosures/4.pdf'],
    facts: {
      committee: 'it-udvalget',
      status: 'minutes',
      title: 'Ekstraordinært IT-udvalg',
      start: '16:30',
      end: '18:00',
      place: 'Lokale 3',
      present: ['Anne Aagaard (A) (fra pkt. 4)', 'Carl Clausen (C)'],
      apologies: ['Bo Bendtsen (V)'],
    },
    body: `## Punkt 1: Meddelelser

Ingen.

## Punkt 2: Ny pc

Sag: 2026-004512

### SAMMENDRAG

Køb af pc.

### Beslutningen træffes af

IT-udvalget

### Indstilling

Centret indstiller, at

A. købe

B. betale

### Tidligere behandling

#### Beslutning: Økonomiudvalget den 24. marts 2026

Afvist.

### Beslutning

Godkendt.

### Bilag

- [Pris](bilag/1.PDF)

## Punkt 3

Lukket: ja

## Punkt 4

Lukket: ja
`,
    attached: ['Enclosures/1.PDF'],
    notes: ['export-read', 'export-closed', 'export-attachments', 'export-suspicious'],
  },
  eDoc: {
    texts: { 'eDocAgendaPublishing.xml': exports.edoc },
    files: ['21.pdf', '22.pdf', '23.pdf', '24.pdf', '25.pdf', '14.pdf'],
    facts: {
      committee: 'sundhedsudvalget',
      status: 'minutes',
      title: 'Referat: Sundhedsudvalget den 24. marts 2026',
      start: '13:00',
      place: 'Mødecenter C',
      present: ['Anne Aagaard (A) - formand', 'Bo Bendtsen (V)'],
      apologies: ['Carl Clausen (C)'],
    },
    body: `## Punkt 1: Meddelelser

### Sundhedsudvalgets beslutning den 24.03.2026 Punkt 1

Taget til efterretning.

## Punkt 2: Nye senge

Sag: 2026-28504

Dok.nr.: 2026-203438

### Kommunalbestyrelsen den 30. januar 2026 Punkt 5

### Sammendrag

Der købes senge.

Pris 200.000 kr.

### Bilag

- [2026-1111 - Liste over senge 2026](bilag/21.pdf)

### Beslutningen træffes af

Sundhedsudvalget

### Indstilling

Centret indstiller, at

A) Sengene købes.

### Sundhedsudvalgets beslutning den 24.03.2026 Punkt 2

Godkendt.

### Bilag

- [Kort](bilag/23.pdf)

## Punkt 3: En klage

Lukket: ja

## Punkt L1

Lukket: ja
`,
    attached: ['21.pdf', '23.pdf'],
    notes: ['export-read', 'export-closed', 'export-attachments', 'number-again'],
  },
  'eDoc (Fujitsu)': {
    texts: { 'agenda.xml': exports.edocFujitsu },
    files: ['bilag/kort.pdf', 'bilag/9.pdf'],
    facts: {
      committee: 'testudvalget',
      status: 'minutes',
      title: 'Referat: Testudvalget den 24. marts 2026',
      start: '22:00',
      end: '00:30',
      place: 'Lokale 1',
      present: ['Anne Aagaard (A)'],
      apologies: ['Bo Bendtsen (V)'],
    },
    body: `## Punkt 3: Indsatser 2026

Sag: 200906126

### Sagsbeskrivelse

Første linje.

Anden linje.

### Tidligere behandling

#### Beslutning: Byrådet den 1. marts 2026

Sendt i høring.

### Beslutning

Godkendt.

### Bilag

- [Kort](bilag/kort.pdf)

## Punkt 4: En personsag

Lukket: ja

### Beslutning

Tiltrådt.
`,
    attached: ['bilag/kort.pdf'],
    notes: ['export-read', 'export-closed', 'pseudo-item'],
  },
  SBSYS: {
    texts: { 'dagsorden.xml': exports.sbsys },
    files: ['bilag/tabel.pdf', 'bilag/x.pdf', 'bilag/y.pdf'],
    facts: {
      committee: 'byraadet',
      status: 'minutes',
      title: 'Referat: Byrådet den 27. august 2026',
      start: '19:00',
      end: '00:30',
      place: 'Salen',
      present: [],
      apologies: [],
    },
    body: `## Punkt 1: Budget & plan

### Sagsfremstilling

Budgettet er _stramt_.

### Økonomiske konsekvenser

Ingen **nye**.

### Beslutning

Godkendt.

Enstemmigt.

### Bilag

- [Tabel](bilag/tabel.pdf)

## Punkt 2

Lukket: ja

## Punkt 3

Lukket: ja
`,
    attached: ['bilag/tabel.pdf'],
    notes: ['export-read', 'export-closed', 'export-attachments'],
  },
};

const withoutMarks = (text: string): string => text.replaceAll(/<!-- usikker: .* -->\n\n/gu, '');

describe.each(Object.entries(table))('%s', (_, { texts, files, facts, body, attached, notes }) => {
  const result = importXml(texts, { files });

  it('becomes a meeting with its facts, items, sections, decisions and attachments', () => {
    expect(result.imported?.meeting).toMatchObject(facts);
    expect(withoutMarks(bodyOf(result))).toBe(body);
    expect(result.imported?.attachments.files).toEqual(attached);
    expect(kindsOf(result)).toEqual(notes);
    expect(result.report.proof?.gaps).toEqual([]);
  });

  it('says nothing of what may not be public, anywhere', () => {
    expect(JSON.stringify(texts)).toContain(exports.secret);
    expect(result.imported?.text).not.toContain(exports.secret);
    const told = JSON.stringify([result.report, [...(result.report.proof?.leftOut ?? [])]]);
    expect(`${told}${toldBy(result)}`).not.toContain(exports.secret);
  });
});

it('takes no more from an edition that is not the public one', () => {
  const result = importXml(
    { 'a.xml': exports.edocFujitsuInternal },
    { files: ['bilag/kort.pdf', 'bilag/9.pdf'] },
  );
  expect(`${result.imported?.text}${toldBy(result)}`).not.toContain(exports.secret);
  expect(result.imported?.attachments.files).toEqual([]);
  expect(kindsOf(result)).toContain('export-internal');
});

it('knows a committee without the abbreviation after its name', () => {
  const kultur = { key: 'kultur', name: 'Kulturudvalget', formerNames: [], abbreviations: [] };
  const { imported } = importXml(acadreFiles, { committees: [kultur] });
  expect(imported?.meeting.committee).toBe('kultur');
});

describe('AgendaManager, where it does not say all', () => {
  const item = (more: Partial<Parameters<typeof exports.publishedItem>[0]>) =>
    importXml(
      {
        'p.xml': exports.publication({
          ...{ type: 2, agenda: '1' },
          items: exports.publishedItem({ id: '1', caption: 'Ny pc', fields: [], ...more }),
        }),
      },
      { files: ['1.pdf'] },
    );

  it.each([
    ['', ['1.pdf']],
    ['<IsProtected>False</IsProtected>', ['1.pdf']],
    ['<IsProtected></IsProtected>', []],
    ['<IsProtected>Måske</IsProtected>', []],
  ])('attachment with »%s«: %j', (isProtected, attached) => {
    const enclosures = exports.enclosed('Pris', '1.pdf', isProtected);
    const { imported } = item({ fields: [['Resume', '<p>Køb.</p>']], enclosures });
    expect(imported?.attachments.files).toEqual(attached);
  });

  it.each([
    [
      'Kommunalbestyrelsens afgørelse',
      true,
      '### Beslutning\n\n#### Kommunalbestyrelsens afgørelse',
    ],
    ['Kommunalbestyrelsens afgørelse', false, '### Kommunalbestyrelsens afgørelse'],
    ['Opfølgning', true, '### Opfølgning'],
  ])('field »%s«, back from the meeting: %j', (caption, isFeedback, heading) => {
    const field = [caption, '<p>Ja.</p>', isFeedback] as const;
    expect(bodyOf(item({ fields: [field] }))).toBe(`## Punkt 1: Ny pc\n\n${heading}\n\nJa.\n`);
  });
});
