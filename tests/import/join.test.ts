/** Several documents of one meeting: what becomes of the second when the file of the first is there. */
import { describe, expect, it } from 'vitest';
import { isSupplement } from '../../src/import/join/sides.ts';
import { joinMeetings, type Joined } from '../../src/import/join/join-meetings.ts';
import type { Answer, Question } from '../../src/import/join/questions.ts';
import { withoutDoubtMarks } from '../../src/minutes/doubt-marks.ts';
import type { Meeting } from '../../src/minutes/model.ts';
import { meetingWords } from '../../src/minutes/words/words.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';
import { importKilde, importText, kildeNames } from './kilder.ts';

const file = 'moeder/chefforum/2012-11-20.md';

/** A document with these items: `1. Titel`, and below it `Overskrift: tekst` for each section. */
const documentWith = (kind: string, ...items: string[]): string =>
  [
    `${kind}\n\nChefforum\n\nMødedato: 20. november 2012`,
    ...items.map((item) =>
      item.replaceAll(/\n(Sagsfremstilling|Indstilling|Beslutning): /gu, '\n$1\n\n'),
    ),
  ]
    .join('\n\n')
    .replaceAll(/\n(?!\n)/gu, '\n\n');

const textOf = (document: string, name?: string): string => importText(document, name).text;

function join(
  old: string,
  fresh: string,
  answers: Record<string, Answer> = {},
  isAgain = false,
): Joined {
  const options = { answers: new Map(Object.entries(answers)), isAgain };
  const joined = joinMeetings({ old, fresh }, file, options);
  if (joined === undefined) throw new Error('Not read');
  return joined;
}

function meetingOf(text: string): Meeting {
  const { meeting } = readMeeting(text, file);
  if (meeting === undefined) throw new Error('Not read');
  return meeting;
}

/** The items as `number title [cases] heading: words | …`. */
const itemsIn = (text: string): string[] =>
  meetingOf(text).items.map(({ number, title, caseNumbers, closed, sections }) =>
    [
      `${number} ${title}`,
      ...caseNumbers.map(({ printed }) => printed),
      ...(closed ? ['lukket'] : []),
      ...sections.map(
        ({ heading, blocks }) =>
          `${heading ?? ''}: ${meetingWords({ ...meetingOf(text), introduction: blocks, items: [] }).join(' ')}`,
      ),
    ].join(' | '),
  );

const asked = (questions: readonly Question[]): string[] =>
  questions.map(({ place, part, old, fresh }) => `${place} ${part ?? ''} »${old}« »${fresh}«`);

const kinds = ({ notes }: Joined): string[] => notes.map(({ kind }) => kind);

const agenda = documentWith(
  'Dagsorden',
  '1. Budget\nSagsfremstilling: Der mangler to millioner i basissåret.\nIndstilling: At budgettet godkendes.',
  '2. Cykelsti\nSagsnr.: 12/101\nSagsfremstilling: Stien er 800 meter lang og dyr.',
  '3. Eventuelt',
);
const minutes = documentWith(
  'Referat',
  '1. Budget\nSagsfremstilling: Der mangler to millioner i basissåret.\nIndstilling: At budgettet godkendes.\nBeslutning: Godkendt.',
  '2. Cykelsti\nSagsnr.: 12/101\nSagsfremstilling: Stien er 800 meter lang og dyr.\nBeslutning: Udsat.',
  '3. Eventuelt\nBeslutning: Intet.',
);
const budget =
  '1 Budget | Sagsfremstilling: Der mangler to millioner i basissåret. | Indstilling: At budgettet godkendes.';
const cykelsti = '2 Cykelsti | 12/101 | Sagsfremstilling: Stien er 800 meter lang og dyr.';

describe('what adds to a meeting', () => {
  const isSupplementCalled = (title: string, name = 'x.pdf'): boolean =>
    isSupplement({ ...meetingOf(textOf(agenda)), title, sources: [{ file: name, sha256: '' }] });

  it.each([
    ...['Tillægsdagsorden', 'TILLÆGSDAGSORDEN', 'Byrådet, tillægsdagsorden 2', 'Tillaegsdagsorden'],
    ...['Tillæg til dagsorden', 'Tillæg nr. 2 til den åbne dagsorden', 'Supplerende dagsorden'],
    ...['Supplerende åben dagsorden', 'Ekstra dagsorden', 'Supplement til dagsorden', 'Tillæg'],
    ...['Tillægspunkter til Byrådet', 'Tillægsreferat', 'Tillæg 2'],
  ])('is called that: %s', (name) => {
    expect(isSupplementCalled(name)).toBe(true);
    expect(isSupplementCalled('Byrådet', `2026-03-24_${name.replaceAll(' ', '-')}.pdf`)).toBe(
      !/^Tillæg(?: 2)?$/u.test(name),
    );
  });

  it.each([
    ...['Tillægsbevilling', 'Ansøgning om tillægsbevilling', 'Tillæg til kommuneplan 2021'],
    ...['Kommuneplantillæg 4', 'Tillæg 3 til lokalplan 12', 'Tillægsaftale', 'Tillægskøb'],
    ...['Løntillæg', 'Tillægget er godkendt', 'Supplerende oplysninger', 'Ekstra bevilling'],
    ...['Ekstraordinær dagsorden', 'Tillægsbevilling til dagsordensystem', 'Referat'],
  ])('is not: %s', (name) => {
    expect(isSupplementCalled(name)).toBe(false);
    expect(isSupplementCalled('Byrådet', `${name}.pdf`)).toBe(false);
  });

  it('a supplementary agenda, whose numbers go on', () => {
    const more = documentWith(
      'Tillægsdagsorden',
      '4. Vandskade\nSagsfremstilling: Der er vand i kælderen.',
    );
    const joined = join(textOf(agenda), textOf(more));
    expect(asked(joined.questions)).toEqual([]);
    expect(itemsIn(joined.text)).toEqual([
      budget,
      cykelsti,
      '3 Eventuelt',
      '4 Vandskade | Sagsfremstilling: Der er vand i kælderen.',
    ]);
    const { sources, title } = meetingOf(joined.text);
    expect(title).toBe('Dagsorden');
    expect(sources.map(({ items }) => items)).toEqual([['1', '2', '3'], ['4']]);
    expect(joined.places).toEqual([3]);
  });

  it('one whose numbers begin again, before or after the agenda', () => {
    const more = documentWith(
      'Tillægsdagsorden',
      '1. Vandskade\nSagsfremstilling: Der er vand i kælderen.',
    );
    const expected = [
      ...[budget, cykelsti, '3 Eventuelt'],
      'T1 Vandskade | Sagsfremstilling: Der er vand i kælderen.',
    ];
    const after = join(textOf(agenda), textOf(more));
    expect(itemsIn(after.text)).toEqual(expected);
    expect(kinds(after)).toEqual(['number-taken']);
    const before = join(textOf(more), textOf(agenda));
    expect(itemsIn(before.text)).toEqual(expected);
    expect(meetingOf(before.text).sources.map(({ items }) => items)).toEqual([
      ['T1'],
      ['1', '2', '3'],
    ]);
  });

  it('keeps the marks of doubt of either', () => {
    const [old, fresh] = [agenda, documentWith('Dagsorden', '4. Vandskade')].map((text, at) =>
      textOf(text.replace('Chefforum', `Linje ${at}\n\nChefforum`)),
    ) as [string, string];
    const marks = join(old, fresh).text.match(/^<!-- usikker: .*«/gmu) ?? [];
    expect(marks.map((mark) => mark.slice(-10))).toEqual(
      [': »Linje 0«', ': »Linje 1«'].map((end) => end.slice(-10)),
    );
  });

  it('pages of one item each, in the order of their numbers', () => {
    const page = (number: number) =>
      textOf(documentWith('Referat', `${number}. Sag ${number}\nBeslutning: Godkendt ${number}.`));
    const text = [10, 2, 11].reduce((all, number) => join(all, page(number)).text, page(1));
    expect(meetingOf(text).items.map(({ number }) => number)).toEqual(['1', '2', '10', '11']);
    expect(meetingOf(text).sources.map(({ items }) => items)).toEqual([
      ['1'],
      ['10'],
      ['2'],
      ['11'],
    ]);
  });

  it('the same in another format: only the source', () => {
    const [old, fresh] = [textOf(minutes), textOf(`${minutes}\n`, 'referat.html')];
    const joined = join(old, fresh);
    expect(asked(joined.questions)).toEqual([]);
    const body = (text: string): string => text.slice(text.indexOf('\n---\n'));
    expect(body(joined.text)).toBe(body(old));
    expect(meetingOf(joined.text).sources.map((source) => source.file)).toEqual([
      'proeve.txt',
      'referat.html',
    ]);
  });
});

describe('minutes over their agenda', () => {
  it('bring decisions; their words count where the agenda is as it was', () => {
    const other = minutes.replace('800 meter lang og dyr', '900 meter lang');
    const joined = join(textOf(agenda), textOf(other));
    expect(asked(joined.questions)).toEqual([]);
    expect(itemsIn(joined.text)).toEqual([
      `${budget} | Beslutning: Godkendt.`,
      '2 Cykelsti | 12/101 | Sagsfremstilling: Stien er 900 meter lang. | Beslutning: Udsat.',
      '3 Eventuelt | Beslutning: Intet.',
    ]);
    expect(meetingOf(joined.text)).toMatchObject({ status: 'minutes', title: 'Referat' });
    expect(kinds(joined)).toEqual(['replaced-by-minutes']);
  });

  it('the other way about comes to the same items', () => {
    const one = join(textOf(agenda), textOf(minutes)).text;
    const other = join(textOf(minutes), textOf(agenda)).text;
    expect(itemsIn(other)).toEqual(itemsIn(one));
    expect(meetingOf(other).status).toBe('minutes');
  });

  it('that have only decisions leave the rest as it is', () => {
    const short = documentWith(
      'Referat',
      '1. Budget\nBeslutning: Godkendt.',
      '2. Cykelsti\nBeslutning: Udsat.',
    );
    const joined = join(textOf(agenda), textOf(short));
    expect(itemsIn(joined.text)).toEqual([
      `${budget} | Beslutning: Godkendt.`,
      `${cykelsti} | Beslutning: Udsat.`,
      '3 Eventuelt',
    ]);
    expect(kinds(joined)).toEqual(['not-in-document']);
  });

  it('keep what an editor has done where the document is as it was', () => {
    const edited = textOf(agenda)
      .replace('basissåret', 'basisåret')
      .replace('lang og dyr.', '[lang](https://www.example.org/) og dyr.')
      .replace('Sag: 12/101', 'Sag: 12/101\nSag: 11/7')
      .replace('\n### Indstilling\n\nAt budgettet godkendes.\n', '');
    const joined = join(edited, textOf(minutes));
    expect(asked(joined.questions)).toEqual([]);
    expect(itemsIn(joined.text)).toEqual([
      '1 Budget | Sagsfremstilling: Der mangler to millioner i basisåret. | Beslutning: Godkendt.',
      '2 Cykelsti | 12/101 | 11/7 | Sagsfremstilling: Stien er 800 meter lang og dyr. | Beslutning: Udsat.',
      '3 Eventuelt | Beslutning: Intet.',
    ]);
    expect(joined.text).toContain('[lang](https://www.example.org/)');
    expect(kinds(joined)).toEqual(['kept-from-editor', 'left-out-by-editor']);
  });

  it.each([
    ['old', 'Stien er 700 meter lang.'],
    ['new', 'Stien er 900 meter lang.'],
  ] as const)('ask where both have changed a text: %s', (answer, words) => {
    const edited = textOf(agenda).replace('800 meter lang og dyr', '700 meter lang');
    const other = textOf(minutes.replace('800 meter lang og dyr', '900 meter lang'));
    expect(asked(join(edited, other).questions)).toEqual([
      '2 sagsfremstilling »Stien er 700 meter lang.« »Stien er 900 meter lang.«',
    ]);
    for (const place of ['2', '2:sagsfremstilling']) {
      const joined = join(edited, other, { [place]: answer });
      expect(asked(joined.questions)).toEqual([]);
      expect(itemsIn(joined.text)[1]).toBe(
        `2 Cykelsti | 12/101 | Sagsfremstilling: ${words} | Beslutning: Udsat.`,
      );
    }
  });

  it('do not bring back an item that an editor has taken out', () => {
    const edited = textOf(agenda).replace(/## Punkt 2: [^]*?(?=## Punkt 3)/u, '');
    expect(asked(join(edited, textOf(minutes)).questions)).toEqual(['2  »« »Cykelsti«']);
    const joined = join(edited, textOf(minutes), { '2': 'old' });
    expect(meetingOf(joined.text).items.map(({ number }) => number)).toEqual(['1', '3']);
    expect(meetingOf(joined.text).sources.at(-1)?.items).toEqual(['1', '–', '3']);
  });

  it('have their own order and numbers', () => {
    const other = documentWith(
      'Referat',
      '1. Budget\nBeslutning: Godkendt.',
      '2. Nyt punkt\nBeslutning: Optaget.',
      '3. Cykelsti\nSagsnr.: 12/101\nBeslutning: Udsat.',
      '4. Eventuelt\nBeslutning: Intet.',
    );
    const corrected = textOf(agenda).replace(
      '\n---\n',
      '\nrettelser:\n  - { dato: 2012-11-21, punkt: "2", tekst: Titlen. }\n---\n',
    );
    const joined = join(corrected, textOf(other));
    expect(meetingOf(joined.text).corrections.map(({ item }) => item)).toEqual(['3']);
    expect(meetingOf(joined.text).items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      ...['1 Budget', '2 Nyt punkt', '3 Cykelsti', '4 Eventuelt'],
    ]);
    expect(meetingOf(joined.text).sources.map(({ items }) => items)).toEqual([
      ['1', '3', '4'],
      ['1', '2', '3', '4'],
    ]);
  });
});

describe('what is closed in one of two', () => {
  const closed = minutes.replace(
    /2\. Cykelsti[^]*Udsat\./u,
    '2. Salg (lukket punkt)\n\nBeslutning\n\nGodkendt.',
  );

  it.each([
    ['minutes over the agenda', agenda, closed, 'became-closed'],
    ['the agenda after the minutes', closed, agenda, 'stays-closed'],
  ])('is closed without a question: %s', (_, old, fresh, kind) => {
    const joined = join(textOf(old), textOf(fresh));
    expect(asked(joined.questions)).toEqual([]);
    expect(itemsIn(joined.text)[1]).toBe('2 Salg (lukket punkt) | lukket | Beslutning: Godkendt.');
    expect(joined.text).not.toContain('800 meter');
    expect(kinds(joined)).toContain(kind);
  });

  it('is not opened but by an editor, and none of its words is told', () => {
    const { questions, text } = join(textOf(closed), textOf(minutes));
    expect(asked(questions)).toEqual(['2 lukket »lukket« »åbent«']);
    expect(text).not.toContain('800 meter');
    const opened = join(textOf(closed), textOf(minutes), { '2:lukket': 'new' });
    expect(itemsIn(opened.text)[1]).toBe(`${cykelsti} | Beslutning: Udsat.`);
  });

  it('may be an item of the agenda that is not in the minutes', () => {
    const other = minutes
      .replace(/2\. Cykelsti[^]*Udsat\./u, '')
      .replace(/$/u, '\n\n4. Salg (lukket punkt)\n\nBeslutning\n\nGodkendt.');
    const joined = join(textOf(agenda), textOf(other));
    expect(asked(joined.questions)).toEqual(['2  »Cykelsti« »«']);
  });
});

describe('two editions of minutes', () => {
  it.each([
    ['a title', 'Cykelsti', 'Cykelsti på Skolevej', '2 titel »Cykelsti« »Cykelsti på Skolevej«'],
    ['a case number', '12/101', '12/110', '2 sag »12/101« »12/110«'],
    ['a decision', 'Udsat.', 'Godkendt.', '2 beslutning »Udsat.« »Godkendt.«'],
    [
      'a paragraph more',
      'lang og dyr.',
      'lang og dyr.\n\nNaboerne er hørt.',
      '2 sagsfremstilling »Stien er 800 meter lang og dyr.« »Stien er 800 meter lang og dyr. Naboerne er hørt.«',
    ],
    ['a place', '2012', '2012\n\nMødested: Salen', undefined],
  ])('%s', (_, from, to, question) => {
    const [old, fresh] = [textOf(minutes), textOf(minutes.replace(from, to))];
    const { questions } = join(old, fresh);
    expect(asked(questions)).toEqual(question === undefined ? [] : [question]);
    const place = question === undefined ? {} : { '2': 'new' as const };
    expect(itemsIn(join(old, fresh, place).text)).toEqual(itemsIn(fresh));
    // Afterwards it is settled, however often they are imported again.
    const settled = join(old, fresh, { '2': 'old' }).text;
    expect(join(settled, fresh, {}, true).text).toBe(settled);
  });

  it('an item that has only its number in common may be another', () => {
    const [old, fresh] = ['Lokalplan for havnen', 'Valg af formand'].map((title) =>
      textOf(
        minutes
          .replace('Cykelsti', title)
          .replace(/Sagsnr\.: 12\/101\s+/u, '')
          .replace(/Stien er[^.]*/u, title),
      ),
    ) as [string, string];
    const { questions } = join(old, fresh);
    expect(questions[0]).toMatchObject({ place: '2', part: 'titel', mayBeBoth: true });
    const both = join(old, fresh, { '2': 'both' });
    expect(meetingOf(both.text).items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      ...['1 Budget', '2 Lokalplan for havnen', 'T2 Valg af formand', '3 Eventuelt'],
    ]);
  });
});

it.each(kildeNames)(
  'a document joined with itself, %s: nothing is asked, and no word changes',
  (name) => {
    const { text } = importKilde(name);
    const other = text.replace(/sha256: \S+/u, `sha256: ${'f'.repeat(64)},`);
    const joined = join(text, other);
    expect(joined).toMatchObject({ questions: [], notes: [], superseded: 0 });
    const body = (each: string): string => withoutDoubtMarks(each.slice(each.indexOf('\n---\n')));
    expect(body(joined.text)).toBe(body(text));
  },
);
