/** What is to be recognised in each skeleton of `tests/fixtures/formater`, to the letter. */
import type { Given } from '../../../src/import/header/identify.ts';
import type { ImportNote } from '../../../src/import/report.ts';
import type { OmissionReason } from '../../../src/import/proof/source-words.ts';
import type { Outcome } from '../../../src/minutes/outcome/index.ts';

export interface ExpectedItem {
  number: string;
  title: string;
  cases: string[];
  /** Kind and heading of each section; no heading above the first. */
  sections: string[];
  outcome: Outcome;
}

export interface ExpectedMeeting {
  /** What the document does not say. */
  given?: Given;
  committee: string;
  facts: Record<string, string>;
  apologies: string[];
  items: ExpectedItem[];
  leftOut: Partial<Record<OmissionReason, number>>;
  notes: ImportNote['kind'][];
}

/** By the number its file begins with. */
export const expectedMeetings: Record<string, ExpectedMeeting> = {
  '010': {
    given: { committee: 'kommunalbestyrelsen', date: '2020-01-22' },
    committee: 'Kommunalbestyrelsen',
    facts: { date: '2020-01-22', status: 'minutes', title: 'Referat' },
    apologies: [],
    items: [
      {
        number: '301',
        title: 'Åben dagsorden - godkendelse',
        cases: [],
        sections: ['background: Resume', 'decision: Beslutning'],
        outcome: 'approved',
      },
      {
        number: '302',
        title: '[titel]',
        cases: [],
        sections: [
          'other:',
          'background: Resume',
          'recommendation: Indstilling',
          'history: Social og Sundhed, 6. januar 2020, pkt. 123:',
          'history: Direktionen, 6. januar 2020, pkt. 2:',
          'history: Plan, Miljø og Teknik, 7. januar 2020, pkt. 207:',
        ],
        outcome: 'none-stated',
      },
    ],
    leftOut: { navigation: 2 },
    notes: ['committee-named-by-key'],
  },
  '011': {
    committee: 'Kommunalbestyrelsen',
    facts: { date: '2019-09-24', status: 'minutes', title: 'Kommunalbestyrelsen' },
    apologies: [],
    items: [
      {
        number: '130',
        title: '[titel]',
        cases: [],
        sections: [
          'other: Beslutningskompetence:',
          'background: Sagens kerne',
          'recommendation: Indstilling',
          'history: Teknik- og Miljøudvalget, 10. september 2019, pkt. 65:',
          'history: Økonomiudvalget, 18. september 2019, pkt. 153:',
          'decision: Beslutning',
          'statement: Sagsfremstilling',
        ],
        outcome: 'approved',
      },
    ],
    leftOut: { contents: 4, navigation: 3 },
    notes: [],
  },
  '012': {
    committee: 'Byrådet',
    facts: {
      date: '2020-01-29',
      status: 'minutes',
      title: 'Byrådet - Referat',
      start: '19:00',
      place: '[sal]',
    },
    apologies: [],
    items: [
      {
        number: '1',
        title: 'Fraværende',
        cases: [],
        sections: [
          'background: Resume',
          'history: Sagsforløb:',
          'statement: Sagsfremstilling',
          'decision: Beslutning',
        ],
        outcome: 'none-stated',
      },
      {
        number: '2',
        title: '[titel]',
        cases: [],
        sections: [
          'background: Resume',
          'history: Sagsforløb:',
          'staff: Personale',
          'decision: Beslutning',
        ],
        outcome: 'none-stated',
      },
    ],
    leftOut: { contents: 1, navigation: 4 },
    notes: [],
  },
  '015': {
    committee: 'Kultur- og Idrætsudvalget',
    facts: {
      date: '2019-04-03',
      status: 'minutes',
      title: 'Referat',
      start: '18:00',
      place: 'Mødelokale 2A',
    },
    apologies: [],
    items: [
      {
        number: '44',
        title: '[titel]',
        cases: ['300000'],
        sections: [
          'other:',
          'background: Resume',
          'recommendation: Indstilling',
          'other: Beslutningskompetence',
          'statement: Sagsfremstilling',
          'economy: Økonomi',
          'decision: Kultur- og Idrætsudvalget, 03-04-2019, pkt. 44',
        ],
        outcome: 'discussed',
      },
    ],
    leftOut: { 'repeated-title': 3, label: 1 },
    notes: ['committee-from-decisions'],
  },
  '020': {
    committee: 'Udvalget for Teknik og Miljø',
    facts: {
      date: '2020-06-22',
      status: 'minutes',
      title:
        'Referat til mødet i Udvalget for Teknik og Miljø den 22. juni 2020 kl. 17:30 i [Rådhus], [vej] 22, [by] - Mødelokale X',
      start: '17:30',
      place: '[Rådhus], [vej] 22, [by] - Mødelokale X',
    },
    apologies: [],
    items: [
      {
        number: '131',
        title: 'Godkendelse af dagsorden',
        cases: ['85.02.02-G01-5-17'],
        sections: ['decision: Beslutning'],
        outcome: 'none-stated',
      },
      {
        number: '132',
        title: '[titel]',
        cases: ['02.34.02-P19-12-20'],
        sections: [
          'history: Forventet sagsgang',
          'background: Anledning',
          'recommendation: Indstilling',
          'statement: Sagsfremstilling',
        ],
        outcome: 'none-stated',
      },
    ],
    leftOut: { navigation: 3, 'group-heading': 2 },
    notes: [],
  },
  '021': {
    committee: '[Udvalg]',
    facts: {
      date: '2020-06-04',
      status: 'minutes',
      title: 'Referat',
      start: '09:00',
      end: '11:00',
      place: '[Sted], mødelokale 0.21',
    },
    apologies: [],
    items: [
      {
        number: '49',
        title: '[titel]',
        cases: [],
        sections: [
          'history: Sagsgang og sagstype',
          'recommendation: Indstilling',
          'decision: Beslutning i [Udvalg] den 04-06-2020',
        ],
        outcome: 'approved',
      },
    ],
    leftOut: { contents: 5, 'repeated-title': 1 },
    notes: ['pseudo-item'],
  },
  '024': {
    committee: 'Borgerrepræsentationen',
    facts: { date: '2011-11-17', status: 'minutes', title: '', start: '17:30', place: '[sal]' },
    apologies: [],
    items: [
      {
        number: '1',
        title: 'Godkendelse af dagsordenen',
        cases: [],
        sections: ['decision: Beslutning'],
        outcome: 'none-stated',
      },
    ],
    leftOut: {},
    notes: ['number-given', 'committee-from-decisions', 'absence-reason'],
  },
  '028': {
    committee: 'Kommunalbestyrelsen',
    facts: {
      date: '2014-10-28',
      status: 'minutes',
      title: 'Referat - Kommunalbestyrelsen den 28. oktober 2014',
      start: '18:00',
      place: 'KB-Salen',
    },
    apologies: ['Anden Navnesen (A)'],
    items: [
      {
        number: '1',
        title: 'Godkendelse af dagsorden',
        cases: [],
        sections: ['decision: Beslutning i Kommunalbestyrelsen den 28-10-2014'],
        outcome: 'none-stated',
      },
      {
        number: '3',
        title: '[titel]',
        cases: [],
        sections: ['background: Beslutningstema'],
        outcome: 'none-stated',
      },
    ],
    leftOut: { contents: 2 },
    notes: [],
  },
  '030': {
    given: { committee: 'oekonomiudvalget' },
    committee: 'Økonomiudvalget',
    facts: {
      date: '2017-04-18',
      status: 'minutes',
      title:
        'Referat tirsdag den 18. april 2017 Kl. 16:30 i Mødelokale 1 og 2, [vej] 15, 4320, [by]',
      start: '16:30',
      place: 'Mødelokale 1 og 2, [vej] 15, 4320, [by]',
    },
    apologies: [],
    items: [
      {
        number: '1',
        title: 'ØU - Godkendelse af dagsorden',
        cases: [],
        sections: [
          'background: Resumé:',
          'recommendation: Indstilling:',
          'other: Beslutningskompetence:',
          'decision: Beslutning den :',
          'statement: Sagsfremstilling:',
          'statement: Administrationens vurdering:',
          'other: Handicappolitik:',
          'economy: Økonomi og finansiering:',
        ],
        outcome: 'approved',
      },
      {
        number: '2',
        title: 'ØU - Orientering',
        cases: ['17/45'],
        sections: ['background: Resumé:'],
        outcome: 'none-stated',
      },
    ],
    leftOut: { contents: 18, 'page-number': 4, label: 2 },
    notes: ['committee-named-by-key', 'only-in-contents'],
  },
  '039': {
    given: { committee: 'oekonomiudvalget', date: '2025-11-18' },
    committee: 'Økonomiudvalget',
    facts: { date: '2025-11-18', status: 'agenda', title: '' },
    apologies: [],
    items: [
      {
        number: '1',
        title: 'Godkendelse af budgetopfølgning 3 - 2025 pr. 31. oktober',
        cases: [],
        sections: [
          'attachments: Bilag',
          'other: First-agenda Sagsfremstilling',
          'background: Beslutningstema',
          'statement: Sagsbeskrivelse',
        ],
        outcome: 'none-stated',
      },
    ],
    leftOut: {},
    notes: ['committee-named-by-key', 'number-given'],
  },
};
