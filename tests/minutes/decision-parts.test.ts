/** The parts of a decision: what was decided, statements, votes and closing lines. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decidedBlocks, decisionParts } from '../../src/minutes/decisions/decision-parts.ts';
import { parseMarkdown } from '../../src/minutes/markdown/markdown.ts';
import { blockWords, wordsOf } from '../../src/minutes/words/words.ts';

/** Each part as `role heading | words`, without what is empty. */
const partsOf = (text: string): string[] =>
  decisionParts(parseMarkdown(text).children).map(({ role, heading, blocks }) =>
    [role, ...(heading === undefined ? [] : [`[${heading}]`]), ...blockWords(blocks)].join(' '),
  );

const protocol = 'protocol [Protokollering] V er imod.';

it.each([
  ['Godkendt.\n\nProtokollering\n\nV er imod.', ['decision Godkendt.', protocol]],
  ['Godkendt.\n\n**Protokollering**\n\nV er imod.', ['decision Godkendt.', protocol]],
  ['Godkendt.\n\n#### Protokollering\n\nV er imod.', ['decision Godkendt.', protocol]],
  ['Godkendt.\nProtokollering\nV er imod.', ['decision Godkendt.', protocol]],
  [
    'Godkendt.\n\n**Mindretalsudtalelse fra SF:** SF *beklager*.',
    ['decision Godkendt.', 'protocol [Mindretalsudtalelse fra SF:] SF beklager.'],
  ],
  [
    'Godkendt. Protokollering: V er imod. Mødet hævet kl. 19.45.',
    [
      'decision Godkendt.',
      'protocol [Protokollering:] V er imod.',
      'closing Mødet hævet kl. 19.45.',
    ],
  ],
  [
    'Godkendt.\n\nLone Skov (V) ønskede følgende tilført protokollen:\n\n»Sagen er\n\nikke oplyst.«',
    [
      'decision Godkendt.',
      'protocol [Lone Skov (V) ønskede følgende tilført protokollen:] »Sagen er ikke oplyst.«',
    ],
  ],
  // What follows a statement may be what was decided.
  [
    'Protokollering: V er imod.\n\nSagen sendes til byrådet.',
    ['protocol [Protokollering:] V er imod.', 'decision Sagen sendes til byrådet.'],
  ],
  [
    'Drøftet.\n\nProtokollering\n\nV er imod.\n\nIndstillingen blev herefter godkendt.',
    ['decision Drøftet.', protocol, 'decision Indstillingen blev herefter godkendt.'],
  ],
  [
    'Protokollering\n\nV er imod.\n\nBeslutning:\n\nGodkendt.',
    [protocol, 'decision Beslutning: Godkendt.'],
  ],
  [
    'Udsat.\n\nProtokollering\n\nV er imod.\n\nFraværende: Bo Lund',
    ['decision Udsat.', protocol, 'decision Fraværende: Bo Lund'],
  ],
  [
    'Godkendt.\n\n#### Protokollering\n\nV er imod.\n\n##### Skoler\n\nNej.\n\n#### Videre\n\nJa.',
    [
      'decision Godkendt.',
      'protocol [Protokollering] V er imod. Skoler Nej.',
      'decision Videre Ja.',
    ],
  ],
  [
    'Godkendt.\n\nAfstemning\n\nFor: A, F (15). Imod: V (10).\n\nSagen er slut.',
    [
      'decision Godkendt.',
      'votes [Afstemning] For: A, F (15). Imod: V (10).',
      'decision Sagen er slut.',
    ],
  ],
  [
    'Godkendt.\n\nMødet blev hævet den 4. maj 2026 kl. 21.30.\n\n**Underskrifter:**\n\n- Peter Holm (A)\n- Lone Skov, næstformand',
    [
      'decision Godkendt.',
      'closing Mødet blev hævet den 4. maj 2026 kl. 21.30. Underskrifter: Peter Holm (A) Lone Skov, næstformand',
    ],
  ],
  [
    'Intet.\n\nMødets afslutning: kl. 20.00',
    ['decision Intet.', 'closing Mødets afslutning: kl. 20.00'],
  ],
  ['Intet.\n\nReferent: Hans Krogh', ['decision Intet.', 'closing Referent: Hans Krogh']],
  [
    'Intet.\n\n_____\nPeter Holm\n\n_____\nLone Skov',
    ['decision Intet.', 'closing Peter Holm Lone Skov'],
  ],
])('%j', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

it.each([
  'Udvalget besluttede, at protokollering fremover sker digitalt.',
  'Godkendt, idet Enhedslistens protokollering vedlægges referatet.',
  'Udvalget godkendte referatet og SF ønskede tilført protokollen, at sagen er dyr.',
  'Mødet med borgerne sluttede kl. 21.30 med stor ros.',
  'Mødet slutter kl. 16.00, hvis dagsordenen er udtømt.',
  'Underskrifter\n\nfra 412 borgere blev overrakt.',
  'Der nedsættes en gruppe:\n\nPeter Holm\n\nLone Skov',
  'Godkendt digitalt.',
  'Punkt 1.\n\n---\n\nGodkendt.',
  'Afstemning\n\nFor stemte 10, imod stemte 15. Forslaget bortfaldt.',
  'Rettelse til protokollen\n\nPunkt 4 rettes.',
])('%j is what was decided, and nothing else', (text) => {
  const { children } = parseMarkdown(text);
  expect(blockWords(decidedBlocks(children))).toEqual(blockWords(children));
});

const pieces = [
  'Protokollering',
  'Protokollering fra SF:',
  '**Mindretalsudtalelse:** V er imod.',
  'Godkendt. Protokollering: Nej. Mødet hævet.',
  '#### Særstandpunkt',
  '#### Økonomi',
  'Underskrifter',
  'Peter Holm',
  '- Lone Skov (V)',
  '1. Godkendt',
  'Mødet sluttede kl. 21.30',
  'Afstemning',
  'For: A (3). Imod: V (2).',
  'Beslutning:',
  '*Indstillingen\nblev godkendt.*',
  '---',
  '> Protokollering: x',
];

it('no part loses, adds or moves a word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('\n', '\n\n')), {
        maxLength: 8,
      }),
      (drawn) => {
        const { children } = parseMarkdown(drawn.flat().join(''));
        const parts = decisionParts(children);
        expect(
          parts.flatMap(({ heading = '', blocks }) => [...wordsOf(heading), ...blockWords(blocks)]),
        ).toEqual(blockWords(children));
      },
    ),
    { numRuns: 300 },
  );
});
