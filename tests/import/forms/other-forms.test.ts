/** Made-up minutes in forms that no template knows: what is recognised, and that no word is lost. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Given } from '../../../src/import/identify.ts';
import { importDocument } from '../../../src/import/import-document.ts';
import { isError } from '../../../src/import/report.ts';
import { documentOf } from '../kilder.ts';

interface Expected {
  given?: Given;
  /** Committee, day, times, place and status. */
  meeting: string;
  people?: string[];
  apologies?: string[];
  /** Number, title, case numbers, and the kinds of the sections; `closed` before those. */
  items: string[];
}

const expectedForms: Record<string, Expected> = {
  'aaben-lukket': {
    meeting: 'Kommunalbestyrelsen | 2020-01-27 |  |  | minutes',
    items: [
      '1 | (Åben) Valg af formand |  | other background recommendation decision',
      '2 | (Lukket) Personalesag |  | closed decision',
      '3 | (Åben) Eventuelt |  | decision',
    ],
  },
  'ad-uden-punktum': {
    meeting: 'Integrationsrådet | 2020-08-24 | 17:00-19:00 |  | minutes',
    people: ['Navn Navnesen', 'Anden Navnesen'],
    apologies: [],
    items: ['1 | Velkomst |  | other', '2 | Budget |  | decision', '2a | Ekstra |  | other'],
  },
  ad: {
    meeting: 'Landsbyrådet | 2019-05-12 | 19:00 |  | minutes',
    people: ['Anna Holm', 'Bo Friis'],
    apologies: ['Carl Gade'],
    items: [
      '1 | Godkendelse af referat |  | other',
      '2 | Nyt fra formanden |  | other',
      '3 | Eventuelt |  | other',
    ],
  },
  'alt-paa-en-linje': {
    meeting:
      'Økonomiudvalget | 2017-04-18 | 16:30 | Mødelokale 1 og 2, Lejrevej 15, 4320, Allerslev | minutes',
    items: [
      '1 | ØU - Godkendelse af dagsorden |  | background recommendation other decision statement statement',
      '2 | ØU - Orientering | 17/45 | background decision',
    ],
  },
  'beslutninger-uden-dato': {
    meeting: 'Byrådet | 2013-05-14 | 18:30-19:05 | Byrådssalen | minutes',
    items: [
      '45 | GODKENDELSE AF DAGSORDEN |  | decision',
      '46 | REGNSKAB 2012 | 13/4455 | background recommendation history decision',
    ],
  },
  'dagsorden-og-ad': {
    meeting: 'Udsatterådet | 2019-09-03 | 14:30-16:30 | Rådhuset | minutes',
    items: ['1 | Velkommen |  | other', '2 | Siden sidst |  | other', '3 | Eventuelt |  | other'],
  },
  'dagsorden-uden-beslutninger': {
    meeting: 'Kultur-, Fritids- og Idrætsudvalget | 2017-09-06 | 19:00 | Udvalgsværelset | agenda',
    items: [
      '1 | Godkendelse af dagsorden | 17/1 | history decision',
      '2 | Tilskud til foreninger | 17/22 | history background economy recommendation decision',
    ],
  },
  emne: {
    meeting: 'Teknik- og Miljøudvalget | 2015-05-05 | 15:30 | Udvalgsværelse 1 | minutes',
    items: ['1 | Godkendelse |  | decision', '2 | Affald |  | decision'],
  },
  'et-punkt': {
    meeting: 'Borgerrepræsentationen | 2011-11-17 | 17:30 | Rådhuset, 1. sal | minutes',
    items: ['1 | Godkendelse af budget 2012 |  | recommendation background decision'],
  },
  'indhold-uden-sidetal': {
    meeting: 'Sundhedsudvalget | 2014-10-28 | 16:00-18:00 | Rådhuset | minutes',
    items: [
      '1 | Godkendelse af dagsorden |  | decision',
      '2 | Budget 2015 |  | recommendation decision',
      '3 | Eventuelt |  | decision',
    ],
  },
  'kle-over-titel': {
    meeting: 'Byrådet | 2023-05-30 |  |  | minutes',
    items: [
      '12 | Godkendelse af frivilligpris | 27.69.08-G01-1-23 | background decision',
      '13 | Orientering | 00.22.04-P35-3-23 | background decision',
    ],
  },
  'kun-en-dagsorden': {
    meeting: 'Teknik- og Miljøudvalget | 2015-05-05 | 15:30 |  | agenda',
    items: [
      '1 | Godkendelse af dagsorden |  | ',
      '2 | Status på vejprojekter |  | ',
      '3 | Besigtigelse |  | ',
      '4 | Eventuelt |  | ',
    ],
  },
  'loebenummer-referat': {
    meeting: 'Regionsrådet | 2002-05-15 | 14:00-21:33 | Regionshuset | minutes',
    items: [
      '183 | Godkendelse af dagsorden |  | decision',
      '184 | Hospitalsplan 2010 (B) | 1-30-72-8-02 | statement attachments decision',
      '185 | Lukket - RR - Personsag |  | closed decision',
      '186 | Eventuelt |  | decision',
    ],
  },
  'lukkede-punkter': {
    meeting: 'Økonomiudvalget | 2018-10-01 |  |  | minutes',
    items: [
      '1 | Godkendelse af dagsorden |  | decision',
      '2 | Indkøb | 18/100 18/101 18/102 | history decision',
      '3 | Køb af ejendom |  | closed decision',
    ],
  },
  moedefakta: {
    meeting: 'Kommunalbestyrelsen | 2014-10-28 | 18:00 | KB-Salen | minutes',
    people: [],
    apologies: ['Anden Navnesen (A)'],
    items: [
      '1 | Godkendelse af dagsorden |  | decision',
      '2 | Meddelelser |  | background history decision',
      '3 | Lukket sag: Ejendom |  | closed ',
    ],
  },
  'nr-streg': {
    meeting: 'Byrådet | 2011-12-12 | 17:00 |  | minutes',
    items: [
      '178 | Godkendelse af dagsorden |  | decision',
      '179 | Salg af grund, 1. behandling | 13.06.03G01/549 | other history decision',
    ],
  },
  'overskrift-og-tekst': {
    meeting: 'Teknik- og Miljøudvalget | 2015-06-03 | 16:00 |  | minutes',
    items: [
      '45 | Lokalplan |  | background recommendation decision',
      '46 | Affald |  | background decision',
    ],
  },
  'pkt-nr-alene': {
    meeting: 'Regionsrådet | 2020-01-29 | 14:00 |  | minutes',
    items: [
      '1 | Åbning af mødet og godkendelse af dagsorden | 1-00-1-20 | recommendation decision',
      '2 | Nyt hospital | 1-13-3-57-16 | background recommendation decision',
    ],
  },
  'pkt-tre-gange': {
    meeting: 'Kultur- og Idrætsudvalget | 2019-04-03 | 18:00 | Mødelokale 2A | minutes',
    items: [
      '42 | Godkendelse af dagsorden | 299835 | other decision',
      '44 | Nyt bibliotek | 300000 | other background history decision',
      '45 | Lukket punkt |  | closed ',
    ],
  },
  'pkt-versaler': {
    meeting: 'ØKONOMIUDVALGET | 2013-08-14 | 16:00-17:15 | MØDELOKALE 1 | minutes',
    items: [
      '183 | ÅBEN SAG - GODKENDELSE AF DAGSORDEN | 13/1 | decision',
      '184 | BUDGETOPFØLGNING | 13/222 | decision statement',
    ],
  },
  'punkt-alene': {
    meeting: 'Børne- og Ungdomsudvalget | 2018-01-09 | 15:00 | Mødelokale 2 | minutes',
    items: [
      '1 | Godkendelse af dagsorden |  | decision',
      '2 | Skolestruktur | 17/2345 | background decision',
    ],
  },
  'punkt-i-indstilling': {
    meeting: 'Kommunalbestyrelsen | 2012-03-12 |  |  | minutes',
    items: [
      '12 | Cykelstier | 2011-28391 | decision',
      '13 | Budget |  | other recommendation history decision',
    ],
  },
  'punkt-nr-streg': {
    meeting:
      'Udvalg for natur, miljø og grøn omstilling | 2002-05-15 | 16:30-18:05 | Rådhuset, lokale 2.14 | minutes',
    people: ['Anna Holm (A)', 'Bo Friis (V)', 'Carl Gade (Ø)'],
    apologies: ['Dorte Hansen (C)'],
    items: [
      '5 | Godkendelse af dagsorden |  | decision',
      '6 | Trafikplan 2002 (B) | 330-2018-3619 | statement recommendation decision',
      '7 | Orientering (O) |  | decision',
    ],
  },
  'sag-kolon-dagsorden': {
    meeting: 'Teknik- og Miljøudvalget | 2019-04-03 | 15:00 | 3 | agenda',
    items: [
      '5 | Lokalplan 12 | 2020-123456 | background recommendation',
      '6 | Kloakering | 20/33839 | background attachments',
    ],
  },
  'sag-nr-streg': {
    meeting: 'Kultur- og Fritidsudvalget | 2015-09-07 | 17:00 |  | minutes',
    items: [
      '1 | Godkendelse af dagsorden |  | decision',
      '2 | Idrætshal | 15/10 | statement decision',
      '3 | Meddelelser |  | decision',
    ],
  },
  'sag-nr-under-titel': {
    meeting: 'Kommunalbestyrelsen | 2019-09-24 |  |  | minutes',
    items: [
      '129 | Godkendelse af dagsorden |  | decision',
      '130 | Trafiksikkerhed på skoleveje |  | other background recommendation history decision statement',
      '131 | Eventuelt |  | decision',
    ],
  },
  'sager-over-titel-lukkede': {
    meeting:
      'Udvalget for Teknik og Miljø | 2020-06-22 | 17:30 | Rådhuset, Ndr. Kajgade 1, Hobro - Mødelokale X | minutes',
    items: [
      '131 | Godkendelse af dagsorden | 85.02.02-G01-5-17 | decision',
      '132 | Byggetilladelse | 02.34.02-P19-12-20 | history background recommendation statement decision',
      '133 | Eventuelt | 00.22.00-P35-1-20 | decision',
      '134 | Grundsalg |  | closed decision',
    ],
  },
  'sagsnummer-efter-titel': {
    meeting: 'Udvalget for Børn og Unge | 2020-02-05 | 16:15 |  | minutes',
    items: [
      '7 | Skolestart | 20/1234 | decision',
      '8 | Ny dagtilbudslov, 2. behandling | 00.01.00-P35-9-22 | decision',
    ],
  },
  'sagsnummer-foran-titel': {
    meeting: 'Ældre- og Handicapudvalget | 2009-02-03 | 08:30 | Lokale 1 | minutes',
    items: [
      '1 | Godkendelse af dagsorden | 08/15520 | decision',
      '2 | Ny sundhedspolitik | 09/123 | background recommendation decision',
    ],
  },
  spatieret: {
    given: { committee: 'Regionsrådet' },
    meeting: 'Regionsrådet | 2020-06-24 | 10:00 |  | minutes',
    items: ['1 | Godkendelse af dagsorden |  | decision', '2 | Budget |  | decision'],
  },
  'tal-alene': {
    meeting: 'Socialudvalget | 2016-02-04 |  |  | minutes',
    people: ['Anna Holm (formand)', 'Bo Friis'],
    apologies: [],
    items: [
      '1 | Godkendelse af dagsorden |  | decision',
      '2 | Ny plejepolitik |  | decision',
      '3 | Eventuelt |  | decision',
    ],
  },
  'tal-og-bogstav': {
    meeting: 'Handicaprådet | 2019-11-11 | 16:30 | Mødelokale 1 | minutes',
    items: [
      '1 | Godkendelse af referat |  | other',
      '2 | Nyt fra forvaltningen |  | other',
      '2a | Ekstra sag |  | other',
      '3 | Eventuelt |  | other',
    ],
  },
  'tal-streg-versaler': {
    meeting: 'KOMMUNALBESTYRELSEN | 2014-10-28 | 18:00-21:33 | BYRÅDSSALEN | minutes',
    items: [
      '5 | Godkendelse af dagsorden |  | decision',
      '6 | Budget 2015 | 00.30.02-S00-3-14 | background recommendation decision',
      '7 | Lukket punkt: Køb af ejendom |  | closed decision',
    ],
  },
  'tal-uden-mellemrum': {
    meeting: 'Kultur- og Fritidsudvalget | 2017-11-02 | 15:30-17:05 | Mødelokale B | minutes',
    items: [
      '1 | Godkendelse af dagsorden |  | decision',
      '2 | Frie midler | 02.34.02-P19-12-17 | decision',
      '2a | Tillægspunkt |  | decision',
      '183 | Langt nummer |  | decision',
    ],
  },
  'tal-uden-punktum': {
    meeting: 'Socialudvalget | 2018-03-05 | 14:00 | mødelokale 3 | minutes',
    items: [
      '1 | Godkendelse af dagsorden |  | decision',
      '2 | Frivilligpolitik | 17/4321 | background decision',
      '3 | Eventuelt |  | decision',
    ],
  },
  'titel-over-to-linjer': {
    meeting: 'Kommunalbestyrelsen | 2010-12-14 | 17:00-19:30 |  | minutes',
    items: [
      '1 | Godkendelse af dagsorden (B) |  | decision',
      '2 | Økonomi - budgetopfølgning pr. 30. september (O) | 00.30.10S00/123 | statement decision',
      '3 | Lukket: Personsag (B) |  | closed decision',
    ],
  },
  'uden-afsnit': {
    meeting: 'Ældrerådet | 2019-04-04 | 10:00 |  | minutes',
    items: [
      '1 | Godkendelse af dagsorden |  | other',
      '2 | Besøg fra borgmesteren |  | other',
      '3 | Høringssvar |  | other',
      '4 | Evt. |  | other',
    ],
  },
  'uden-blanke-linjer': {
    meeting: 'TEKNISK UDVALG | 2008-05-08 | 08:30 | UDVALGSVÆRELSET | minutes',
    items: [
      '1 | Meddelelser | 08/1 | other',
      '2 | Vejprojekt | 08/2 | other',
      '3 | Eventuelt | 08/3 | other',
    ],
  },
  'uden-numre': {
    meeting: 'Seniorrådet | 2021-03-03 |  |  | minutes',
    items: [
      '1 | Godkendelse af dagsorden |  | other',
      '2 | Besøg fra forvaltningen |  | other',
      '3 | Eventuelt |  | other',
    ],
  },
  underskriftsark: {
    meeting:
      'Udvalget for Ældre og Sundhed | 2020-06-04 | 09:00-11:00 | Rådhuset, mødelokale 0.21 | minutes',
    items: [
      '49 | Godkendelse af dagsorden |  | history recommendation decision',
      '50 | Ny plejehjemsplads |  | history recommendation decision attachments',
    ],
  },
};

const folders = ['../../fixtures/andre-formater/', '../../fixtures/formater/'].map(
  (path) => new URL(path, import.meta.url),
);
const [folder] = folders;
const textOf = (name: string): string => readFileSync(new URL(`${name}.txt`, folder), 'utf8');

function run(text: string, given: Given = {}) {
  return importDocument(documentOf(text), { committees: [], given, findFiles: () => [] });
}

describe.each(Object.entries(expectedForms))('%s', (name, expected) => {
  const { report, imported } = run(textOf(name), expected.given);
  const meeting = imported?.meeting;

  it('is recognised without losing a word', () => {
    expect(report.notes.filter(isError)).toEqual([]);
    expect(report.proof?.gaps).toEqual([]);
    const times = [meeting?.start, meeting?.end].filter((time) => time !== undefined).join('-');
    expect(
      [
        imported?.newCommittee?.name,
        meeting?.date,
        times,
        meeting?.place ?? '',
        meeting?.status,
      ].join(' | '),
    ).toBe(expected.meeting);
    expect(meeting?.present).toEqual(expected.people ?? []);
    expect(meeting?.apologies).toEqual(expected.apologies ?? []);
    expect(
      meeting?.items.map(({ number, title, caseNumbers, closed, sections }) =>
        [
          number,
          title,
          caseNumbers.map(({ printed }) => printed).join(' '),
          (closed ? 'closed ' : '') + sections.map(({ kind }) => kind).join(' '),
        ].join(' | '),
      ),
    ).toEqual(expected.items);
  });
});

it('closed items hold nothing but number, title and decision', () => {
  for (const name of ['tal-streg-versaler', 'lukkede-punkter']) {
    const { imported, report } = run(textOf(name));
    expect(imported?.text).toContain('Lukket: ja');
    expect(imported?.text).not.toMatch(/Hemmelig|18\/103/);
    expect(report.proof?.leftOut.get('closed')).toBeGreaterThan(0);
    expect(report.notes.map(({ kind }) => kind)).toContain('closed-left-out');
  }
});

it('any lines of these forms, in any order, are imported whole or refused with a reason', () => {
  const texts = folders.flatMap((path) =>
    readdirSync(path).map((file) => readFileSync(new URL(file, path), 'utf8').split('\n')),
  );
  const some = fc.constantFrom(...texts);
  const mixed = fc.oneof(
    some.chain((lines) => fc.shuffledSubarray(lines)),
    fc.tuple(some, some).chain(([one, other]) => fc.shuffledSubarray([...one, ...other])),
    fc
      .tuple(some, some, fc.nat(), fc.nat())
      .map(([one, other, from, to]) => [
        ...one.slice(0, from % one.length),
        ...other.slice(to % other.length),
      ]),
  );
  const given = { committee: 'byraad', date: '2020-01-22' };
  /** Any other would be a fault of the importer. */
  const reasons = ['no-minutes', 'not-publishable', 'date-not-in-document'];
  fc.assert(
    fc.property(mixed, (lines) => {
      const kinds = run(lines.join('\n'), given)
        .report.notes.filter(isError)
        .map(({ kind }) => kind);
      expect(kinds.filter((kind) => !reasons.includes(kind))).toEqual([]);
    }),
    { numRuns: 300, seed: 20200122 },
  );
});
