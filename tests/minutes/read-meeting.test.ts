/** What the reader makes of a meeting's file. */
import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/engine/content/load-folder.ts';
import { writeDoubtMark } from '../../src/minutes/doubt-marks.ts';
import { readTextAgain } from '../../src/minutes/parse-meeting.ts';
import { isMeetingFile } from '../../src/minutes/read-facts.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';

const file = 'moeder/chefforum/2012-11-20.md';
const facts = `---
udvalg: chefforum
dato: 2012-11-20
start: "09:45"
sted: "620"
status: referat
titel: REFERAT Chefforum d. 20-11-2012
kilde: { fil: chefforum.pdf, sha256: abc }
---
`;

/** The meeting of a body below the facts, and its problems as `line:column ruleId`. */
function read(body: string) {
  const { meeting, problems } = readMeeting(facts + body, file);
  if (meeting === undefined) throw new Error('These facts can be read');
  return {
    meeting,
    problems: problems.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`),
  };
}

describe('facts', () => {
  it('are read as the texts they are', () => {
    const { meeting, problems } = read('\n## Punkt 1: A\n\n### Beslutning\n\nJa.\n');
    expect(problems).toEqual([]);
    expect(meeting).toMatchObject({
      committee: 'chefforum',
      date: '2012-11-20',
      sequence: 1,
      start: '09:45',
      place: '620',
      status: 'minutes',
      title: 'REFERAT Chefforum d. 20-11-2012',
      sources: [{ file: 'chefforum.pdf', sha256: 'abc' }],
      present: [],
      apologies: [],
      corrections: [],
    });
  });

  it('never turn 18:00 or a date into a number', () => {
    const text = facts.replace('"09:45"', '18:00');
    const { meeting } = readMeeting(text, file);
    expect([meeting?.start, meeting?.date]).toEqual(['18:00', '2012-11-20']);
  });

  it('tell a second meeting of the day by its file', () => {
    expect(readMeeting(facts, 'moeder/chefforum/2012-11-20-2.md').meeting?.sequence).toBe(2);
  });

  it('never run code', () => {
    const evil = '---js\n{ udvalg: (globalThis.ran = true) }\n---\n';
    expect(readMeeting(evil, file).problems.map(({ ruleId }) => ruleId)).toEqual([
      'frontmatter-sprog',
    ]);
    expect('ran' in globalThis).toBe(false);
  });

  it.each([
    [
      "Windows' line ends",
      facts.replaceAll('\n', '\r\n') + '\r\n## Punkt 1: A\r\n\r\nSag: 12/1\r\n',
    ],
    ['a byte order mark', `\uFEFF${facts}\n## Punkt 1: A\n\nSag: 12/1\n`],
  ])('are read through %s', (_, text) => {
    const { meeting, problems } = readMeeting(text, file);
    expect(problems.map(({ ruleId, line }) => [ruleId, line])).toEqual([
      ['beslutning-mangler', 11],
    ]);
    expect(meeting?.items[0]?.caseNumbers[0]?.normal).toBe('12/1');
  });
});

it.each([
  ['3A', 'Punkt 3a udgår.', []],
  ['3a', 'Punkt 3A udgår.', []],
  ['03', 'Punkt 3 udgår.', []],
  ['3', 'Punkt 03 udsættes.', []],
  ['4.1', 'Punkt 4.1 udgår.', []],
  ['T2', 'Tillægspunkt 2 udgår.', []],
  ['3', 'Punkt 3a udgår.', ['beslutning-mangler']],
  ['3', 'Punkt 13 udgår.', ['beslutning-mangler']],
])('an item %s needs no decision where the agenda says »%s«', (number, words, expected) => {
  const agenda = `## Punkt 1: Godkendelse af dagsorden\n\n### Beslutning\n\nGodkendt. ${words}\n`;
  const { problems } = readMeeting(
    `${facts}\n${agenda}\n## Punkt ${number}: Sag\n\nTekst.\n`,
    file,
  );
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(expected);
});

describe('items', () => {
  it('have number, title to the letter, fields and sections with their kinds and ids', () => {
    const { meeting, problems } = read(`
Indledende tekst.

## Punkt 1: TCG - Evt. v. Jette "JRU" Runchel (kl.11.55-12.05)

Sag: 12/18537
Sag: 00.01.00-P35-9-22

Uden overskrift.

### Økonomi og finansiering

#### Mellemrubrik

1. at

### Beslutning i Tværgående chefgruppe den 20-11-2012

Ja.

## Punkt 2a: Lukket sag

Lukket: ja

### Beslutning

Ja.
`);
    expect(problems).toEqual([]);
    expect(toString({ type: 'root', children: meeting.introduction })).toBe('Indledende tekst.');
    expect(
      meeting.items.map(({ number, order, title, closed }) => ({ number, order, title, closed })),
    ).toEqual([
      {
        number: '1',
        order: 1,
        title: 'TCG - Evt. v. Jette "JRU" Runchel (kl.11.55-12.05)',
        closed: false,
      },
      { number: '2a', order: 2, title: 'Lukket sag', closed: true },
    ]);
    expect(meeting.items[0]?.caseNumbers.map(({ normal }) => normal)).toEqual([
      '12/18537',
      '00.01.00-P35-9-22',
    ]);
    expect(meeting.items[0]?.sections.map(({ heading, kind, id }) => [heading, kind, id])).toEqual([
      [null, 'other', 'indledning'],
      ['Økonomi og finansiering', 'economy', 'oekonomi-og-finansiering'],
      ['Beslutning i Tværgående chefgruppe den 20-11-2012', 'decision', 'beslutning'],
    ]);
  });

  it('list attachments with and without an address', () => {
    const { meeting } = read(`
## Punkt 1: A

### Bilag

- Bilag 1_ Spørgeskema 2015.pdf
- [Notat](bilag/notat.pdf)
`);
    expect(meeting.items[0]?.sections[0]?.attachments).toEqual([
      { name: 'Bilag 1_ Spørgeskema 2015.pdf' },
      { name: 'Notat', url: 'bilag/notat.pdf' },
    ]);
  });

  it('keep text that only looks like a field', () => {
    const { meeting, problems } = read(`
## Punkt 1: A

Sag\\: 12/1 er behandlet.

### Beslutning

Sag: 12/1 er behandlet.
`);
    expect(problems).toEqual([]);
    expect(meeting.items[0]?.caseNumbers).toEqual([]);
    expect(meeting.items[0]?.sections.map(({ blocks }) => blocks.map((b) => toString(b)))).toEqual([
      ['Sag: 12/1 er behandlet.'],
      ['Sag: 12/1 er behandlet.'],
    ]);
  });
});

describe('text', () => {
  const textOf = (markdown: string) => {
    const { meeting, problems } = read(`\n## Punkt 1: A\n\n### Beslutning\n\n${markdown}\n`);
    expect(problems).toEqual([]);
    return meeting.items[0]?.sections[0]?.blocks.map((block) => [block.type, toString(block)]);
  };

  it.each([
    [
      'a line of dashes below text',
      'Tekst\n---',
      [
        ['paragraph', 'Tekst'],
        ['thematicBreak', ''],
      ],
    ],
    ['an indented line', '    Tekst', [['paragraph', 'Tekst']]],
    ['what looks like a definition', '[1]: http://a.dk', [['paragraph', '[1]: http://a.dk']]],
    ['a tilde pair', 'ca. ~5~ km', [['paragraph', 'ca. ~5~ km']]],
    ['quotes and dashes', '"a" -- b ... TR\'er', [['paragraph', '"a" -- b ... TR\'er']]],
    ['a footnote mark', 'Ja.[^1]', [['paragraph', 'Ja.[^1]']]],
  ])('keeps %s', (_, markdown, expected) => {
    expect(textOf(markdown)).toEqual(expected);
  });

  it('reads tables', () => {
    expect(textOf('| År | kr. |\n| --- | ---: |\n| 2012 | -5 |')).toEqual([
      ['table', 'Årkr.2012-5'],
    ]);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom('---', '---\n', '\n', '## Punkt 1: A\n', '### B\n', 'Sag: ', 'udvalg: ', '<b>'),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      'dato: 2012-11-20\n',
      'status: ',
      '{',
      '[',
      '&a',
      '*a',
      '!!js/function',
      '\u0000',
    ),
  );

  it('gives a meeting or problems, never an exception', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, withFacts) => {
        const text = (withFacts ? facts : '') + pieces.join('');
        const { meeting, problems } = readMeeting(text, file);
        expect(meeting !== undefined || problems.length > 0).toBe(true);
        const lines = text.split('\n').length;
        for (const { line, column } of problems) {
          expect(line >= 1 && line <= lines + 1 && column >= 1).toBe(true);
        }
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('is read again as it was read', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, withFacts) => {
        expectSameAgain((withFacts ? facts : '') + pieces.join(''), file);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

/** Text and facts apart give what they give together. */
function expectSameAgain(text: string, path: string): void {
  const { meeting } = readMeeting(text, path);
  if (meeting === undefined) return;
  const { introduction, items } = meeting;
  expect(readTextAgain(text, meeting)).toEqual({ introduction, items });
}

it.each(['albertslund', 'eksempelkoebing'])(
  'the minutes of %s are read again as they were',
  async (name) => {
    const { files } = await loadFolder(`tests/fixtures/${name}`);
    const minutes = [...files.keys()].filter(isMeetingFile);
    expect(minutes.length).toBeGreaterThan(4);
    for (const path of minutes) {
      const text = files.get(path) ?? '';
      expectSameAgain(text, path);
      expectSameAgain(`\uFEFF${text.replaceAll('\n', '\r\n')}`, path);
      const mark = writeDoubtMark('side 1: Ligner en overskrift');
      expectSameAgain(text.replaceAll('\n\n### ', `\n\n${mark}\n\n### `), path);
    }
  },
);
