/** Published addresses that come to lead to another item, over pairs of a meeting's file. */
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';

const file = 'moeder/byraad/2026-05-12.md';

const text = (status: string, ...items: string[]): string =>
  `---\nudvalg: byraad\ndato: 2026-05-12\nstatus: ${status}\ntitel: Møde\n---\n\n` +
  items.map((item) => `## Punkt ${item}\n\n`).join('');

const decided = (item: string): string => `${item}\n\n### Beslutning\n\nGodkendt.`;

const agenda = text('dagsorden', '1: Legepladser', '2: Trafiksikkerhed', '3: Salg af Nørregade 7');
const minutes = text(
  'referat',
  ...['1: Hastesag', '2: Legepladser', '3: Trafiksikkerhed', '4: Salg af Nørregade 7'].map(decided),
);

const address = (number: number | string): string => `/byraad/2026-05-12/punkt-${number}/`;

/** What is said of addresses when `now` follows what git has, `then`, with `moves`. */
function told(now: string, then = agenda, moves = '') {
  const files = new Map([
    ['udvalg.yml', '- noegle: byraad\n  navn: Byrådet\n'],
    ['omdirigeringer.yml', moves],
    [file, now],
  ]);
  const committed = new Map([[file, then]]);
  return checkContent({ files, attachmentFiles: new Set(), committed })
    .problems.filter(({ ruleId }) => /^(?:adresse-(?!ny)|omdirigering-)/.test(ruleId))
    .map(({ ruleId, line, reason, advice }) => ({ ruleId, line, reason, advice }));
}

test('names each address and the item it was published for, with lines that are then right', () => {
  const [problem, ...more] = told(minutes);
  expect(more).toEqual([]);
  expect(problem).toEqual({
    ruleId: 'adresse-andet-punkt',
    line: 8,
    reason:
      '3 udgivne adresser fører nu til et andet punkt: ' +
      `${address(1)} (det gamle punkt er nu punkt 2: »Legepladser«); ` +
      `${address(2)} (det gamle punkt er nu punkt 3: »Trafiksikkerhed«); ` +
      `${address(3)} (det gamle punkt er nu punkt 4: »Salg af Nørregade 7«).`,
    advice:
      'Er det de rigtige numre, så sæt linjerne ind i omdirigeringer.yml; så siger siderne, hvor det ' +
      'gamle punkt er. Ellers giv punkterne deres numre tilbage.\n' +
      `- { fra: ${address(1)}, nu: ${address(2)} }\n` +
      `- { fra: ${address(2)}, nu: ${address(3)} }\n` +
      `- { fra: ${address(3)}, nu: ${address(4)} }`,
  });
  const lines = problem?.advice.split('\n').slice(1).join('\n');
  expect(told(minutes, agenda, `${lines}\n`)).toEqual([]);
});

test.each([
  [
    'a number that is gone is moved, one that is in use points there',
    text('referat', ...['1: Trafiksikkerhed', '2: Salg af Nørregade 7'].map(decided)),
    [
      `- { fra: ${address(1)}, nu: /byraad/2026-05-12/ }`,
      `- { fra: ${address(2)}, nu: ${address(1)} }`,
      `- { fra: ${address(3)}, til: ${address(2)} }`,
    ],
  ],
  [
    'only the number is another',
    agenda.replace('Punkt 3:', 'Punkt 3a:'),
    [`- { fra: ${address(3)}, til: ${address('3a')} }`],
  ],
])('%s', (_, now, lines) => {
  const [problem] = told(now);
  expect(problem?.advice.split('\n').slice(1)).toEqual(lines);
  expect(told(now, agenda, `${lines.join('\n')}\n`)).toEqual([]);
});

describe('in silence', () => {
  test.each([
    ['the agenda itself as minutes', agenda.replace('dagsorden', 'referat')],
    ['an item more at the end', `${agenda}## Punkt 4: Hastesag\n\n`],
    ['a corrected title', agenda.replace('Trafiksikkerhed', 'Trafiksikkerhed på Skolevej')],
    ['a number that is gone, which the ledger asks for', agenda.replace(/## Punkt 3[^#]*/, '')],
    ['numbers that are those of two items', agenda.replace('Punkt 2', 'Punkt 1')],
  ])('%s', (_, now) => {
    expect(told(now)).toEqual([]);
  });
});

test('never repeats a title that the file has no more', () => {
  const then = agenda.replace('3: Salg af Nørregade 7', '3: Afskedigelse af NN\n\nSag: 26/7');
  const closed = (title: string): string =>
    text(
      'referat',
      '1: Legepladser',
      '2: Vandskade',
      '3: Trafiksikkerhed',
      `4: ${title}\n\nSag: 26/7\n\nLukket: ja`,
    );
  for (const now of [closed(''), closed('Afskedigelse af NN'), minutes]) {
    expect(JSON.stringify(told(now, then))).not.toContain('Afskedigelse');
  }
  expect(told(closed(''), then)[0]?.reason).toContain(
    `${address(3)} (det gamle punkt er nu punkt 4)`,
  );
});

test('asks where nobody can say', () => {
  const then = text('dagsorden', '1: Legepladser');
  expect(told(text('dagsorden', '1: Vandskade'), then)).toEqual([
    {
      ruleId: 'adresse-maaske-andet',
      line: 8,
      reason: `Er punktet på ${address(1)} stadig det, der stod der, da adressen blev udgivet? Titel, sagsnummer og tekst siger ikke det samme.`,
      advice:
        'Er det, så gør intet, ud over at se efter, om sagsnummeret er rigtigt. Er det et andet, så sæt ' +
        `linjen ind i omdirigeringer.yml.\n- { fra: ${address(1)}, nu: /byraad/2026-05-12/ }`,
    },
  ]);
});

test.each([
  [
    'a number without an item',
    `- { fra: ${address(9)}, nu: ${address(1)} }`,
    'omdirigering-nummer',
  ],
  ['an item that is nowhere', `- { fra: ${address(1)}, nu: ${address(9)} }`, 'omdirigering-nummer'],
  [
    'two fates',
    `- { fra: ${address(9)}, nu: ${address(1)}, til: ${address(1)} }`,
    'omdirigering-form',
  ],
])('an entry of %s', (_, moves, ruleId) => {
  expect(told(agenda, agenda, `${moves}\n`).map((each) => each.ruleId)).toEqual([ruleId]);
});
