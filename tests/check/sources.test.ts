/** The words of a meeting's file against those of the document it was imported from. */
import { describe, expect, it } from 'vitest';
import type { SourceAtHand } from '../../src/archive/content-folder.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { joinMeetings } from '../../src/import/join/join-meetings.ts';
import { rereadSource } from '../../src/import/reread-source.ts';
import type { Meeting } from '../../src/minutes/model.ts';
import type { SourceText } from '../../src/minutes/source-text.ts';
import {
  chefforum,
  documentOf,
  importText,
  kildeFile,
  kildeNames,
  kildeText,
} from '../import/kilder.ts';

const minutes = `REFERAT Chefforum d. 20-11-2012

Mødedato Tirsdag d. 20. november 2012 kl. 09:45

Mødested Rådhuset

Punkt 1: Ny cykelsti

12/18537

Sagsfremstilling

Der anlægges en cykelsti langs Hovedgaden i næste sommer.

Naboen Jens Hansen har klaget over støjen.

Beslutning

Godkendt.

Punkt 2: Eventuelt

Beslutning

Der var intet.`;

const file = 'moeder/chefforum/2012-11-20.md';

/** The document that `text` is, as it is found again beside the file made from it. */
function sourceOf(text: string): { imported: string; source: SourceAtHand } {
  const { text: imported, meeting } = importText(text);
  return {
    imported,
    source: { kind: 'read', path: 'kilder/proeve.txt', ...reread(text, meeting) },
  };
}

function reread(text: string, { committee, date }: Meeting): SourceText {
  const read = rereadSource(documentOf(text), { committees: [chefforum], committee, date });
  if (typeof read === 'string') throw new Error(read);
  return read;
}

/** What is told of a file with that source, as `line:column rule reason`. */
function told(text: string, source: SourceAtHand, moves = ''): string[] {
  const files = new Map([
    ['udvalg.yml', '- noegle: chefforum\n  navn: Chefforum\n'],
    ['omdirigeringer.yml', moves],
    ['adresser.txt', '/chefforum/2012-11-20/punkt-2/\n/sag/12-18537/\n'],
    [file, text],
  ]);
  const sources = new Map([[file, [source]]]);
  return checkContent({ files, attachmentFiles: new Set(), sources })
    .problems.filter(({ ruleId }) => ruleId.startsWith('kilde'))
    .map(({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId} ${reason}`);
}

const { imported, source } = sourceOf(minutes);

/** The file as imported, with one place changed. */
function edited(from: string, to: string): string {
  expect(imported).toContain(from);
  return imported.replace(from, to);
}

const correction = (number: string): string =>
  `rettelser:\n  - { dato: 2012-12-03, punkt: "${number}", tekst: "Et navn er fjernet." }\n---\n\n##`;

describe('a file and its source', () => {
  it('agree after an import', () => {
    expect(told(imported, source)).toEqual([]);
  });

  it.each(kildeNames)('agree in every word of the document %s', (name) => {
    const text = kildeText(name);
    const { meeting } = importText(text, kildeFile(name));
    const read = reread(text, meeting);
    expect(read.count).toBe(meeting.sources[0]?.words);
    expect(read.words.at(-1)?.item).toBe(meeting.items.at(-1)?.number);
  });

  it.each([
    [
      'a lost paragraph',
      'Naboen Jens Hansen har klaget over støjen.\n\n',
      '',
      '17:51 kilde-tabt Kildens ord mangler her: »Naboen Jens Hansen har klaget over støjen.« (kilder/proeve.txt, linje 15).',
    ],
    [
      'a lost word, where it stood',
      ' i næste sommer',
      '',
      '17:32 kilde-tabt Her står »Hovedgaden.«, men i kilden »Hovedgaden i næste sommer.« (kilder/proeve.txt, linje 13).',
    ],
    [
      'a name taken out',
      'Jens Hansen',
      'NN',
      '19:8 kilde-tabt Her står »NN«, men i kilden »Jens Hansen« (kilder/proeve.txt, linje 15).',
    ],
    [
      'another decision, were it one word',
      'Godkendt.',
      'Afvist.',
      '23:1 kilde-tabt Her står »Afvist.«, men i kilden »Godkendt.« (kilder/proeve.txt, linje 19).',
    ],
    [
      'a word spelt another way',
      'klaget',
      'klagt',
      '19:24 kilde-aendret Her står »klagt«, men i kilden »klaget« (kilder/proeve.txt, linje 15).',
    ],
    [
      'two words written in one',
      'næste sommer.',
      'næstesommer.',
      '17:45 kilde-aendret Her står »næstesommer.«, men i kilden »næste sommer.« (kilder/proeve.txt, linje 13).',
    ],
    [
      'words the source does not have',
      'støjen.',
      'støjen. Det passer ikke.',
      '19:44 kilde-aendret Det står ikke i kilden: »Det passer ikke.« (kilder/proeve.txt, linje 17).',
    ],
    [
      'a lost fact',
      'sted: "Rådhuset"\n',
      '',
      '7:8 kilde-tabt Kildens ord mangler her: »Rådhuset« (sted i kilder/proeve.txt).',
    ],
    [
      'another fact',
      'start: "09:45"',
      'start: "10:45"',
      '4:8 kilde-aendret Her står »10:45«, men i kilden »09:45« (start i kilder/proeve.txt).',
    ],
    [
      'another number of words',
      'ord: 45',
      'ord: 41',
      '8:8 kilde-tal Under kilde står 41 ord, men kilder/proeve.txt har 45.',
    ],
  ])('%s is told', (_, from, to, problem) => {
    expect(told(edited(from, to), source)).toEqual([problem]);
  });

  it.each([
    ['a link', 'Hovedgaden', '[Hovedgaden](https://eksempel.dk/)'],
    ['a paragraph made two', 'Hovedgaden i', 'Hovedgaden\n\ni'],
    ['bold letters and a list', 'Naboen', '- **Naboen**'],
    ['a mark of doubt', '### Beslutning', '<!-- usikker: ? -->\n\n### Beslutning'],
  ])('%s changes no word', (_, from, to) => {
    expect(told(edited(from, to), source)).toEqual([]);
  });
});

describe('what is accounted for in public', () => {
  it('is what a correction tells of the item, or of the whole meeting', () => {
    const redacted = edited('Jens Hansen', 'NN');
    expect(told(redacted.replace('---\n\n##', correction('1')), source)).toEqual([]);
    expect(told(redacted.replace('---\n\n##', correction('2')), source)).toHaveLength(1);
    const ofAll = correction('1').replace('punkt: "1", ', '');
    expect(told(redacted.replace('---\n\n##', ofAll), source)).toEqual([]);
  });

  it('is what has been withdrawn, in the file or no longer', () => {
    const moves =
      '- fra: /chefforum/2012-11-20/punkt-2/\n  trukket: 2013-01-01\n  grund: En fejl.\n';
    const deleted = imported.slice(0, imported.indexOf('\n## Punkt 2'));
    expect(told(deleted, source)).toHaveLength(1);
    expect(told(deleted, source, moves)).toEqual([]);
    expect(told(imported, source, moves)).toEqual([]);
    expect(told(edited('Godkendt.', 'Afvist.'), source, moves)).toHaveLength(1);
  });

  it('is the text of an item that has been closed', () => {
    const text = imported.slice(
      imported.indexOf('### Sagsfremstilling'),
      imported.indexOf('### B'),
    );
    const closed = imported.replace(text, '').replace('Sag: 12/18537', '$&\nLukket: ja');
    expect(told(closed, source)).toEqual([]);
    expect(told(closed.replace('\nLukket: ja', ''), source)).toHaveLength(1);
  });
});

it('a document of another day cannot be told anything of', () => {
  const { committee, date } = importText(minutes).meeting;
  const other = minutes.replaceAll('20-11', '21-11').replace('Tirsdag d. 20.', 'Onsdag d. 21.');
  const reason = rereadSource(documentOf(other), { committees: [chefforum], committee, date });
  if (typeof reason !== 'string') throw new Error('It is told');
  expect(reason).toMatch(/^Dokumentets mødedato er 2012-11-21, /);
  const unreadable: SourceAtHand = { kind: 'unreadable', path: 'kilder/proeve.txt', reason };
  expect(told(imported, unreadable)).toEqual([
    `8:8 kilde-ulaeselig kilder/proeve.txt kan ikke læses igen, så mødefilen er ikke holdt op mod den: ${reason}`,
  ]);
});

it('tells the items in which words are lost apart', () => {
  const rest = imported.slice(imported.indexOf('Godkendt.'), imported.indexOf('Der var intet.'));
  const problems = told(imported.replace(rest, ''), source);
  expect(problems.map((problem) => problem.split(': ').at(-1))).toEqual([
    '»Godkendt.« (kilder/proeve.txt, linje 19).',
    'Eventuelt Beslutning« (kilder/proeve.txt, linje 21).',
  ]);
});

describe('a file of several documents', () => {
  const head = 'Chefforum\n\nMødedato: 20. november 2012\n\n';
  const agenda = `Dagsorden\n\n${head}1. Ny cykelsti\n\nSagsfremstilling\n\nStien er lang og dyr.\n\nIndstilling\n\nAt den anlægges.\n\n2. Eventuelt`;
  const more = `Tillægsdagsorden\n\n${head}1. Vandskade\n\nSagsfremstilling\n\nDer er vand i kælderen.`;
  const held = `Referat\n\n${head}1. Ny cykelsti\n\nSagsfremstilling\n\nStien er kort og dyr.\n\nIndstilling\n\nAt den anlægges.\n\nBeslutning\n\nGodkendt.\n\n2. Eventuelt\n\nBeslutning\n\nIntet.`;
  const documents = [agenda, more, held].map((text, at) => {
    const { text: own, meeting } = importText(text);
    return {
      own: own.replace('proeve.txt', `${at}.txt`),
      source: { kind: 'read', path: `${at}.txt`, ...reread(text, meeting) } as const,
    };
  });
  const options = { answers: new Map(), isAgain: false };
  const whole = documents
    .slice(1)
    .reduce(
      (old, { own }) => joinMeetings({ old, fresh: own }, file, options)?.text ?? '',
      documents[0]?.own ?? '',
    );
  const all = documents.map((document) => document.source);

  /** What is told, by rule and words, when `from` is `to` in the file. */
  function toldOf(from: string, to: string, sources: readonly (SourceAtHand | undefined)[] = all) {
    expect(whole).toContain(from);
    const text = whole.replace(from, to);
    const files = new Map([
      ['udvalg.yml', '- noegle: chefforum\n  navn: Chefforum\n'],
      [file, text],
    ]);
    const folder = {
      files,
      attachmentFiles: new Set<string>(),
      sources: new Map([[file, sources]]),
    };
    return checkContent(folder)
      .problems.filter(({ ruleId }) => ruleId.startsWith('kilde'))
      .map(({ ruleId, reason }) => `${ruleId} ${reason}`);
  }

  it('agrees with each of them', () => {
    expect(toldOf('kort', 'kort')).toEqual([]);
  });

  it.each([
    ['kort og dyr', 'dyr', ['kilde-tabt Kildens ord mangler her: »kort og« (2.txt, linje 11).']],
    ['kort og dyr', 'lang og dyr', []],
    ['vand i', 'vin i', ['kilde-aendret Her står »vin«, men i kilden »vand« (1.txt, linje 11).']],
    [
      'Godkendt.',
      'Afvist.',
      ['kilde-tabt Her står »Afvist.«, men i kilden »Godkendt.« (2.txt, linje 19).'],
    ],
    [
      'Ny cykelsti',
      'Ny sti',
      ['kilde-aendret Her står »Ny sti«, men i kilden »Ny cykelsti« (2.txt, linje 7).'],
    ],
    [
      '### Indstilling\n\nAt den anlægges.\n\n',
      '',
      ['0.txt', '2.txt'].map(
        (path) => `kilde-tabt Kildens ord mangler her: »At den anlægges.« (${path}, linje 15).`,
      ),
    ],
    [
      'titel: Referat',
      'titel: Møde',
      ['kilde-aendret Her står »Møde«, men i kilden »Referat« (titel i 2.txt).'],
    ],
  ])('%s → %s', (from, to, problems) => {
    expect(toldOf(from, to)).toEqual(problems);
  });

  it('says nothing of items whose documents are not all at hand', () => {
    const [first, added] = all;
    expect(toldOf('kort og dyr', 'dyr', [first, added, undefined])).toEqual([]);
    expect(toldOf('vand i', 'i', [undefined, added])).toHaveLength(1);
    const other = { kind: 'other', path: '1.txt' } as const;
    expect(toldOf('vand i', 'i', [first, other])).toEqual([
      'kilde-anden 1.txt er et andet dokument end det, mødet er importeret fra: fingeraftrykket (sha256) er et andet.',
    ]);
  });
});
