/** Closed items: how they are told, what they hold, and that nothing else makes an item closed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMeeting } from '../../src/minutes/write-meeting.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';

/** The second of three items and all problems, as `line ruleId`; its heading is in line 14. */
function readItem(heading: string, head: string, text = '### Beslutning\n\nGodkendt.\n') {
  const file = `---
udvalg: byraad
dato: 2026-03-24
status: referat
titel: Referat
---

## Punkt 1: Dagsorden

### Beslutning

Godkendt.

${heading}

${head === '' ? '' : `${head}\n\n`}${text}
## Punkt 3: Eventuelt

### Beslutning

Intet.
`;
  const { meeting, problems } = readMeeting(file, 'moeder/byraad/2026-03-24.md');
  if (meeting === undefined) throw new Error('These facts can be read');
  return {
    meeting,
    item: meeting.items.find(({ number }) => number === '2'),
    problems: problems.map(({ line, ruleId }) => `${line} ${ruleId}`),
    told: problems.map(({ reason, advice }) => `${reason} ${advice}`),
    errors: problems.filter(({ severity }) => severity === 'error'),
  };
}

const salg = '## Punkt 2: Salg';
const secret = '### Sagsfremstilling\n\nHemmeligt.\n\n### Beslutning\n\nGodkendt.\n';

describe('the field', () => {
  it.each([
    'Lukket: ja',
    'Lukket : ja',
    'LUKKET: JA',
    'lukket:ja',
    '**Lukket:** ja',
    '**Lukket: ja**',
    '- Lukket: ja',
    '> Lukket: ja',
    '\u00A0Lukket: ja',
    'Lukket\u00A0:\u00A0ja',
    '\u200BLukket: ja.',
    'Sag: 26/210\nLukket: ja',
    'Sag: 26/210\n\nLukket: ja',
  ])('%j closes an item without a word', (head) => {
    const { item, problems } = readItem(salg, head);
    expect([item?.closed, problems]).toEqual([true, []]);
  });

  it('closes an item although a sign in its name cannot be seen, which is told', () => {
    const { item, problems } = readItem(salg, 'Lu\u00ADkket: ja');
    expect([item?.closed, problems]).toEqual([true, ['16 tegn-usynligt']]);
  });

  it.each([
    ['Lukket: måske', ['16 lukket-vaerdi']],
    ['Lukket:', ['16 lukket-vaerdi']],
    ['Lukket: ?', ['16 lukket-vaerdi']],
    ['Lukket', ['16 felt-linje']],
    ['Lukket punkt', ['16 felt-linje']],
    ['Lukket\\: ja', ['16 felt-linje']],
    ['Luket: ja', ['16 felt-linje']],
    ['Fortroligt', ['16 felt-linje']],
    ['| Lukket | ja |\n| --- | --- |', ['16 felt-linje', '17 felt-linje']],
    ['Lukket: nej\nLukket: ja', []],
  ])('%j closes it, and tells', (head, problems) => {
    const read = readItem(salg, head);
    expect([read.item?.closed, read.problems]).toEqual([true, problems]);
  });

  it.each(['Lukket: nej', 'LUKKET : Nej', '- Lukket: nej'])('%j keeps it open', (head) => {
    const { item, problems } = readItem('## Punkt 2: Salg (lukket)', head, secret);
    expect([item?.closed, problems]).toEqual([false, []]);
  });

  it('is an error anywhere else', () => {
    const late = readItem(salg, '', `### Beslutning\n\nGodkendt.\n\n**Lukket:** ja\n`);
    expect(late.problems).toEqual(['20 felt-sted']);
    const inHeading = readItem(salg, '', '### Lukket: ja\n\nGodkendt.\n\n### Beslutning\n\nJa.\n');
    expect(inHeading.problems).toContain('16 felt-sted');
  });
});

describe('an item that other words say is closed', () => {
  it('is closed by its title, with a warning', () => {
    const { item, problems } = readItem('## Punkt 2: Salg (lukket)', '');
    expect([item?.closed, problems]).toEqual([true, ['14 lukket-felt']]);
  });

  it.each([
    ['## Punkt 2: (L) Salg', '', '14 lukket-tvivl'],
    ['## Punkt 2: (L): Salg', '', '14 lukket-tvivl'],
    ['## Punkt L2: Salg', '', '14 lukket-tvivl'],
    [salg, 'Sag: 26/210 (lukket)', '16 lukket-tvivl'],
    [salg, 'Sagen behandles for lukkede døre. Køberen byder 4 mio. kr.', '16 lukket-tvivl'],
    [salg, 'Dørlukket punkt\n\nHemmeligt.', '16 felt-linje'],
    [salg, 'Punktet er lukket af hensyn til køberen.', '16 lukket-tvivl'],
    [salg, '### Lukket sagsfremstilling\n\nHemmeligt.', '16 lukket-tvivl'],
    ['# Lukket dagsorden\n\n## Punkt 2: Salg', '', '14 lukket-gruppe'],
    ['> Lukkede punkter\n\n## Punkt 2: Salg', '', '14 lukket-gruppe'],
    ['Herefter blev dørene lukket.\n\n## Punkt 2: Salg', '', '14 lukket-gruppe'],
  ])('stops with a question: %j %j', (heading, head, problem) => {
    expect(readItem(heading, head, secret).problems).toContain(problem);
  });
});

describe('what looks like a heading', () => {
  it.each([
    ['##\u00A0Punkt 2: Salg', 'overskrift-mellemrum', '## Punkt 2: Salg'],
    ['\u00A0## Punkt 2: Salg', 'overskrift-mellemrum', '## Punkt 2: Salg'],
    ['\uFF03\uFF03 Punkt 2: Salg', 'overskrift-mellemrum', '## Punkt 2: Salg'],
    ['##\u200BPunkt 2: Salg', 'overskrift-mellemrum', '## Punkt 2: Salg'],
    ['## PUNKT 2 - Salg', 'punkt-overskrift', '## Punkt 2: Salg'],
    ['## Punkt\u00A02: Salg', 'punkt-overskrift', '## Punkt 2: Salg'],
    ['**Punkt 2: Salg**', 'punkt-linje', '## Punkt 2: Salg'],
    ['- ## Punkt 2: Salg', 'overskrift-sted', 'helt ud til venstre'],
    ['```\n## Punkt 2: Salg\n```', 'overskrift-sted', 'helt ud til venstre'],
  ])('and is none is an error with the line as it should be: %j', (heading, ruleId, meant) => {
    const { errors } = readItem(heading, '');
    expect(errors.map((error) => error.ruleId)).toEqual([ruleId]);
    expect(errors[0]?.advice).toContain(meant);
  });

  it.each(['### Beslut\u200Bning', '### Beslutning\u00A0', '### \u00A0Beslutning'])(
    'is read as it is seen: %j',
    (heading) => {
      const { item } = readItem(salg, '', `${heading}\n\nUdsat.\n`);
      expect(item?.sections.map(({ kind }) => kind)).toEqual(['decision']);
    },
  );
});

describe('a closed item', () => {
  it.each([
    ['### Beslutning\n\nGodkendt.\n', []],
    ['### Beslutning\n\nGodkendt.\n\n### Afstemning\n\nFor: A, B. Imod: O.\n', []],
    ['### Sagsfremstilling\n\nHemmeligt.\n', ['14 lukket-beslutning', '18 lukket-indhold']],
    ['Hemmeligt.\n\n### Beslutning\n\nGodkendt.\n', ['18 lukket-indhold']],
    [
      '### Beslutning\n\nGodkendt.\n\n#### Beslutningshistorik\n\nØkonomiudvalget: Bud.\n',
      ['22 lukket-indhold'],
    ],
    [
      '### Beslutning\n\nGodkendt.\n\nØkonomiudvalget, 18. marts 2026, pkt. 15: Bud fra Bo.\n',
      ['22 lukket-indhold'],
    ],
    [
      '### Beslutning i Økonomiudvalget\n\nBud fra Bo.\n\n### Beslutning i Byrådet\n\nJa.\n',
      ['18 lukket-indhold'],
    ],
    ['### Beslutning\n\nGodkendt.\n\n#### Baggrund\n\nBud fra Bo.\n', ['22 lukket-indhold']],
    ['### Beslutning\n\nJa.\n\n### Protokollering\n\nBo bød.\n', ['22 lukket-indhold']],
    ['### Beslutning\n\nJa.\n\n#### Mindretalsudtalelse fra V\n\nBo bød.\n', ['22 lukket-indhold']],
    ['### Beslutning\n\nJa.\n\n**Protokollering:** Bo bød.\n', ['22 lukket-indhold']],
    ['### Beslutning\n\nJa. Protokollering fra V: Bo bød.\n', ['20 lukket-indhold']],
    ['### Beslutning\n\n- Ja\n- Særstandpunkt: Bo bød\n', ['20 lukket-indhold']],
    ['### Beslutning\n\nJa.\n\nV ønskede tilført protokollen, at Bo bød.\n', ['22 lukket-indhold']],
    ['### Beslutning\n\nJa.\n\nAfstemning:\n\nFor: 3. Imod: 2.\n\nMødet hævet kl. 21.\n', []],
    ['', ['14 lukket-beslutning']],
  ])('holds decision and votes only: %j', (text, problems) => {
    expect(readItem(salg, 'Lukket: ja', text).problems).toEqual(problems);
  });

  it('holds a text that is made fit for the public, where a line says so', () => {
    const { item, problems } = readItem(salg, 'Lukket: ja\nOffentlig sagsfremstilling: ja', secret);
    expect([item?.publicText, problems]).toEqual([true, []]);
  });

  it('publishes no attachments with it, and no text of an open item by it', () => {
    const fields = 'Lukket: ja\nOffentlig sagsfremstilling: ja';
    const list = `${secret}\n### Bilag\n\n- [Bud](bilag/bud.pdf)\n`;
    expect(readItem(salg, fields, list).problems).toEqual(['27 lukket-indhold']);
    const alone = readItem(salg, 'Offentlig sagsfremstilling: ja', secret);
    expect(alone.problems).toContain('14 lukket-vaerdi');
    expect(alone.told).toContain(
      'Punkt 2 har »Offentlig sagsfremstilling: ja«, men er ikke lukket. ' +
        'Er det åbent, så slet linjen. Er det lukket, så skriv på linjen over den: Lukket: ja',
    );
  });

  it('may begin the numbers again with an L', () => {
    const { meeting, problems } = readItem('## Punkt L1: Salg', 'Lukket: ja');
    expect(problems).toEqual([]);
    expect(meeting.items.map(({ number }) => number)).toEqual(['1', 'L1', '3']);
  });

  it('is written as it was read', () => {
    for (const head of [
      'Lukket: ja',
      'Lukket: ?',
      'Lukket: nej',
      'Lukket: ja\nOffentlig sagsfremstilling: ja',
    ]) {
      expect(writeMeeting(readItem(salg, head).meeting)).toContain(`${salg}\n\n${head}\n`);
    }
  });
});

it('is asked for in a meeting whose title says that it is closed', () => {
  const text = (titel: string) =>
    `---\nudvalg: byraad\ndato: 2026-03-24\nstatus: referat\ntitel: ${titel}\n---\n\n## Punkt 1: A\n\n### Beslutning\n\nJa.\n`;
  const idsOf = (titel: string) =>
    readMeeting(text(titel), 'moeder/byraad/2026-03-24.md').problems.map(({ ruleId }) => ruleId);
  expect(idsOf('LUKKET DAGSORDEN Byrådet')).toEqual(['lukket-tvivl']);
  expect(idsOf('Referat af Byrådets lukkede møde')).toEqual(['lukket-tvivl']);
  expect(idsOf('Referat af Byrådets åbne møde')).toEqual([]);
});

it('is not what the words of a text make of an open item', () => {
  const closing = fc.constantFrom('lukket', 'lukkede', 'fortrolig', '§ 10', 'tavshedspligt');
  const other = fc.constantFrom('skolen', 'vejen', 'byggelovens', 'ansatte', 'badet', 'trafikken');
  const sentence = fc
    .tuple(other, fc.array(fc.oneof(closing, other), { minLength: 1, maxLength: 12 }))
    .map(([first, words]) => `Om ${first} ${words.join(' ')} i alt.`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
      const text = `### Sagsfremstilling\n\n${sentences.join('\n\n')}\n\n### Beslutning\n\nJa.\n`;
      const { item, errors } = readItem(salg, 'Sag: 26/210', text);
      expect([item?.closed, errors]).toEqual([false, []]);
    }),
  );
});

it('is published with nothing below its head but decision and votes, however the field is spelled', () => {
  const blank = fc.constantFrom('', ' ', '\u00A0', '\u2003', '\t', '\u200B');
  const letters = fc.constantFrom(
    'Lukket',
    'LUKKET',
    'lukket',
    'Lu\u00ADkket',
    'Luk\u200Bket',
    'Luket',
  );
  const answer = fc.constantFrom('ja', 'Ja', 'JA.', 'ja, jf. § 10', 'måske', '', '?', 'x');
  const marks = fc.constantFrom(
    ['', ''],
    ['**', '**'],
    ['- ', ''],
    ['> ', ''],
    ['', '  '],
    ['1. ', ''],
  );
  const field = fc
    .tuple(marks, letters, blank, blank, answer)
    .map(
      ([[before = '', after = ''], name, left, right, value]) =>
        `${before}${name}${left}:${right}${value}${after}`,
    );
  const head = fc.constantFrom(
    (line: string) => line,
    (line: string) => `Sag: 26/210\n${line}`,
    (line: string) => `Sag: 26/210\n\n${line}`,
    (line: string) => `${line}\nSag: 26/210`,
  );
  const place = fc.constantFrom(
    'Hemmeligt.',
    '### Sagsfremstilling\n\nHemmeligt.',
    '### Beslutning\n\nJa.\n\n### Bilag\n\n- Hemmeligt.pdf',
    '### Indstilling\n\n1. Hemmeligt\n\n### Beslutning\n\nJa.',
    '| Hemmeligt | 1 |\n| --- | --- |\n\n### Beslutning\n\nJa.',
    '### Beslutning\n\nJa.\n\n#### Historik\n\nHemmeligt.',
  );
  fc.assert(
    fc.property(field, head, place, (line, around, text) => {
      expect(readItem(salg, around(line), `${text}\n`).errors).not.toEqual([]);
    }),
    { numRuns: 400 },
  );
});
