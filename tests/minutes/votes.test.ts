/** Which votes are shown as a table, and which stand as written alone. */
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/minutes/markdown/markdown.ts';
import { isSettled, mostVoters, presenceOf } from '../../src/minutes/votes/presence.ts';
import { readVotes } from '../../src/minutes/votes/read-votes.ts';
import type { VotesOfSide } from '../../src/minutes/votes/vote.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';

/** A name that is no party's has a sign before it. */
const side = ({ count, voters }: VotesOfSide): string =>
  `${count}${voters.map((each) => ` ${each.isName ? '~' : ''}${each.name}${each.count ?? ''}`).join('')}`;

/** `For | against | abstained`, after what it was about. */
const read = (text: string): string[] =>
  readVotes(parseMarkdown(text).children).map((vote) =>
    [
      ...(vote.motion === undefined ? [] : [vote.motion]),
      side(vote.for),
      side(vote.against),
      ...(vote.abstained ? [side(vote.abstained)] : []),
    ].join(' | '),
  );

it.each([
  ['14 stemmer for, 8 imod, 3 undlod.', ['14 | 8 | 3']],
  ['14 for\n8 imod\n3 undlod', ['14 | 8 | 3']],
  ['For: 20 / Imod: 6. Forslaget er vedtaget.', ['20 | 6']],
  ['For stemte A, C og V (17). Imod stemte Ø (2)', ['17 A C V | 2 Ø']],
  ['**For:** A, F, Ø (14)\n\n**Imod:** V (8)\n\n**Undlod:** C (3)', ['14 A F Ø | 8 V | 3 C']],
  ['- For: 14 (A+F)\n- Imod: Liste L (8)', ['14 A F | 8 Liste L']],
  [
    'For stemte A (11), F (3) og B (1). Imod stemte V (6), C (2) – i alt 8.',
    ['15 A11 F3 B1 | 8 V6 C2'],
  ],
  [
    'SF og Enhedslisten stemte for (9). A-, B- og F-gruppen stemte imod (16).',
    ['9 SF Enhedslisten | 16 A B F'],
  ],
  ['Godkendt med 20 stemmer mod 5.', ['20 | 5']],
  ['Godkendt med 14 stemmer mod 5.\n\nImod stemte gruppe V.', ['14 | 5 V']],
  [
    'Udvalget vedtog med tre stemmer mod to at godkende indstillingen. To undlod.',
    ['indstillingen | 3 | 2 | 2'],
  ],
  ['Enogtyve stemte for, og fire stemte imod.', ['21 | 4']],
  ['Med 12 stemmer for og 13 imod blev forslaget forkastet.', ['forslaget | 12 | 13']],
  ['For stemte 10 (A, B), imod stemte 15 (O, V). Forslaget bortfaldt.', ['10 A B | 15 O V']],
  [
    'For stemte 2: Peter Holm (A) og Lone Skov (V). Imod stemte Bo Lund (Ø).',
    ['2 ~Peter Holm (A) ~Lone Skov (V) | 1 ~Bo Lund (Ø)'],
  ],
  [
    'For: Ane Ask, Bo Birk, Carl Cort (3). Imod: Dorte Dam (1).',
    ['3 ~Ane Ask ~Bo Birk ~Carl Cort | 1 ~Dorte Dam'],
  ],
  [
    'For stemte A, C (7). Imod stemte Dorte Dam (1). Undlod: Bo Birk (1).',
    ['7 A C | 1 ~Dorte Dam | 1 ~Bo Birk'],
  ],
  ['For: Fælles Fremtid (3), A (2). Imod: V (4).', ['5 Fælles Fremtid3 A2 | 4 V']],
  ['For stemte A og Bo Birk (4). Imod stemte V (3).', ['4 A ~Bo Birk | 3 V']],
  ['Ingen stemte for. Imod stemte 7.', ['0 | 7']],
  ['A3 forlod mødet kl. 21.10. For stemte 20, imod stemte 6. Godkendt.', ['20 | 6']],
  [
    'Ændringsforslag fra V:\n\nFor: 9 (V). Imod: 16.\n\nÆndringsforslaget blev forkastet.\n\nIndstillingen:\n\nFor: 16. Imod: 9.\n\nGodkendt.',
    ['Ændringsforslag fra V | 9 V | 16', 'Indstillingen | 16 | 9'],
  ],
  [
    'For stemte 4, imod 15. Ændringsforslaget faldt. Indstillingen godkendt.',
    ['Ændringsforslaget | 4 | 15'],
  ],
  ['Punkt 1: 20 for, 5 imod. Punkt 2: 15 for, 10 imod.', ['Punkt 1 | 20 | 5', 'Punkt 2 | 15 | 10']],
  [
    'Forslag om udsættelse: 7 for og 18 imod. Indstillingen blev derefter godkendt uden afstemning.',
    ['Forslag om udsættelse | 7 | 18'],
  ],
])('%j', (text, votes) => {
  expect(read(text)).toEqual(votes);
});

it.each([
  // The first number is of those against.
  'Forkastet med 16 stemmer mod 9.',
  'Forslaget faldt med 10 stemmer mod 15.',
  '20 stemmer mod 5.',
  'Indstillingen blev ikke godkendt med 16 stemmer mod 9.',
  // Not both sides, or without numbers.
  'Enstemmigt vedtaget.',
  '5 medlemmer stemte imod.',
  'For stemte A, C og V. Imod stemte Ø.',
  'Imod stemte 3. Øvrige stemte for.',
  'For stemte 17, herunder borgmesteren. Imod stemte 8.',
  'For: 12. Imod: 7. Undlod at stemme: Fælles Fremtid.',
  // Numbers that do not agree.
  'For: A (11), F (3) – i alt 16. Imod: V (9).',
  'For stemte A (5) og V. Imod stemte C (2).',
  'For stemte 3: Peter Holm (A) og Lone Skov (V). Imod stemte 2.',
  // The number may be that of the last alone, or of both.
  'Imod stemte Bo Birk (V) og Ø (2). For stemte A (10).',
  'For stemte A (10). Imod stemte Bo Birk (V), Ane Ask (C) og Ø (3).',
  'For: 12. Imod: 14. Forslaget blev vedtaget.',
  'Godkendt med 20 stemmer mod 5. For stemte 19. Imod stemte 5. For: 18.',
  // Of others, of another day, of a trial.
  'Naboer: 12 for, 4 imod ved høringen. Godkendt.',
  'Skolebestyrelsen har behandlet sagen. 6 stemte for og 1 imod.',
  'Økonomiudvalget godkendte med 4 stemmer mod 3. Byrådet godkendte.',
  'Ved prøveafstemning: 5 for, 2 imod. Ved den endelige afstemning: 6 for, 1 imod.',
  'Byrådet den 3. maj 2026:\n\nFor: 14. Imod: 11.',
  'V foreslog at udsætte sagen. For stemte 9, imod 16. Godkendt.',
  // No votes.
  'Byrådet bevilgede 14 mio. kr. for 2024 og 8 mio. kr. imod 2025.',
  'Vedtaget (14/11).',
  'Peter Holm fik 14 stemmer, Lone Skov fik 11 stemmer.',
  '| | Antal |\n| --- | --- |\n| For | 14 |\n| Imod | 8 |',
])('%j stands as written', (text) => {
  expect(read(text)).toEqual([]);
});

describe('those who could vote', () => {
  /** The first vote of item 1 of a meeting with these people, and what is told of it. */
  function told(
    decision: string,
    present: string,
    more = '',
  ): [number | undefined, boolean, string[]] {
    const text = `---\nudvalg: byraad\ndato: 2026-03-24\nstatus: referat\ntitel: Referat\ntil-stede: [${present}]\n---\n\n## Punkt 1: Budget\n\n### Beslutning\n\n${decision}\n\n## Punkt 2: Andet\n\n### Beslutning\n\nGodkendt.\n\n${more}\n`;
    const { meeting, problems } = readMeeting(text, 'moeder/byraad/2026-03-24.md');
    const [item] = meeting?.items ?? [];
    const [vote] = readVotes(item?.sections[0]?.blocks ?? []);
    if (!meeting || !item || !vote) throw new Error('This text has a vote');
    return [
      mostVoters(item, meeting, presenceOf(meeting)),
      isSettled(vote, meeting, presenceOf(meeting)),
      problems.filter(({ ruleId }) => ruleId === 'stemmetal').map(({ reason }) => reason),
    ];
  }
  const five = 'Anne Aa (A), Bo Be (V), Carl Ce (C), Dan De (D), Eva Ek (F)';

  it.each([
    ['For: 3. Imod: 2. Undlod: 0.', five, '', 5, true, []],
    [
      'For: 4. Imod: 2.',
      five,
      '',
      5,
      false,
      ['Afstemningen i punkt 1 har 6 stemmer (4 for, 2 imod), men »til-stede« har 5.'],
    ],
    [
      'For: 2. Imod: 1. Undlod: 1.',
      five,
      '',
      5,
      true,
      ['Afstemningen i punkt 1 har 4 stemmer (2 for, 1 imod, 1 undlod), men »til-stede« har 5.'],
    ],
    // Who did not take part, or may not have been there.
    ['For: 3. Imod: 1. Undlod: 0.\n\nInhabil: Bo Be.', five, '', 4, false, []],
    [
      'For: 3. Imod: 2.\n\nBo Be deltog ikke på grund af inhabilitet. Anne Aa fremlagde sagen.',
      five,
      '',
      4,
      false,
      [
        'Afstemningen i punkt 1 har 5 stemmer (3 for, 2 imod), men »til-stede« har 5, og af dem er 1 fraværende eller inhabil ved punktet.',
      ],
    ],
    ['For: 2. Imod: 1. Undlod: 1.', five, 'Bo Be forlod mødet kl. 18.', 5, false, []],
    ['For: 2. Imod: 1. Undlod: 0, 2 fraværende.', five, '', 5, false, []],
    ['For: 2. Imod: 1. Undlod: 1.', `${five}, kommunaldirektør Fie Fo`, '', 6, false, []],
    ['For: 4. Imod: 2.', five, 'Gry Gu var stedfortræder for Bo Be.', undefined, false, []],
    ['For: 4. Imod: 2.', 'Anne Aa (A), øvrige medlemmer', '', undefined, false, []],
    ['For: 4. Imod: 2.', '', '', undefined, false, []],
  ] as const)('%j of %j (%j)', (decision, present, more, voters, settled, warnings) => {
    expect(told(decision, present, more)).toEqual([voters, settled, warnings]);
  });

  /** The warnings for a decision of a meeting with five people. */
  const warned = (decision: string): string[] => {
    const text = `---\nudvalg: byraad\ndato: 2026-03-24\nstatus: referat\ntitel: Referat\ntil-stede: [${five}]\n---\n\n## Punkt 1: Budget\n\n### Beslutning\n\n${decision}\n`;
    return readMeeting(text, 'moeder/byraad/2026-03-24.md')
      .problems.filter(({ ruleId }) => ruleId === 'stemmetal')
      .map(({ reason }) => /\(.*?\)/u.exec(reason)?.[0] ?? reason);
  };

  it.each([
    ['For stemte 6.', ['(6 for)']],
    ['3 stemte for, 3 imod.', ['(3 for, 3 imod)']],
    ['Imod stemte 6. Godkendt.', ['(6 imod)']],
    ['4 stemte for, 2 undlod at stemme.', ['(4 for, 2 undlod)']],
    ['For stemte 4.', []],
    ['Alle 6 medlemmer stemte for.', ['(6 for)']],
    ['Samtlige 5 stemte for.', []],
    [
      'For stemte A (2), V (2), i alt 3.',
      ['Afstemningen i punkt 1 har tallet 3 ved stemmer, der tilsammen er 4.'],
    ],
    [
      'For stemte 4: A (2), V (1). Imod stemte 1.',
      ['Afstemningen i punkt 1 har tallet 4 ved stemmer, der tilsammen er 3.'],
    ],
    ['For stemte A (2), V (2), i alt 4. Imod stemte 1.', []],
    ['Ved borgermødet stemte 6 for.', []],
    ['Ved høringen: For stemte 60.', []],
    ['Skolebestyrelsen: 6 stemte for.', []],
  ])('too many are told, whichever sides are: %s', (decision, warnings) => {
    expect(warned(decision)).toEqual(warnings);
  });
});
