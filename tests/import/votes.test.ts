/** What a decision's words tell of who voted how. */
import { expect, it } from 'vitest';
import { readVotes } from '../../src/import/sections/votes.ts';

it.each([
  [
    'For: 20 (Navn Navnesen (A), Anden Navnesen (V)). Imod: 6 (Tredje Navnesen (Ø))',
    [
      {
        side: 'for',
        count: 20,
        parties: [],
        voters: [
          { name: 'Navn Navnesen', party: 'A' },
          { name: 'Anden Navnesen', party: 'V' },
        ],
      },
      { side: 'against', count: 6, parties: [], voters: [{ name: 'Tredje Navnesen', party: 'Ø' }] },
    ],
  ],
  [
    'For: 5 (A, B, C) Imod: 2 (V+O) Hverken for eller imod: 1',
    [
      { side: 'for', count: 5, parties: ['A', 'B', 'C'], voters: [] },
      { side: 'against', count: 2, parties: ['V', 'O'], voters: [] },
      { side: 'abstained', count: 1, parties: [], voters: [] },
    ],
  ],
  [
    'For stemte A (2), V (1), imod stemte O (1).',
    [
      { side: 'for', parties: ['A', 'V'], voters: [] },
      { side: 'against', parties: ['O'], voters: [] },
    ],
  ],
  [
    'Imod stemte: C (2), V og O (13)\nFor stemte resten.',
    [{ side: 'against', parties: ['C', 'V', 'O'], voters: [] }],
  ],
  ['Imod stemte V og O.', [{ side: 'against', parties: ['V', 'O'], voters: [] }]],
  [
    'Imod stemte Bo Friis (V).',
    [{ side: 'against', parties: [], voters: [{ name: 'Bo Friis', party: 'V' }] }],
  ],
  ['Liste B stemte imod, idet vejen er dyr.', [{ side: 'against', parties: ['B'], voters: [] }]],
  [
    '5 medlemmer (A+V+C) stemte for. 2 medlemmer (N+Ø) undlod at stemme.',
    [
      { side: 'for', count: 5, parties: ['A', 'V', 'C'], voters: [] },
      { side: 'abstained', count: 2, parties: ['N', 'Ø'], voters: [] },
    ],
  ],
])('%s', (text, votes) => {
  expect(readVotes(text)).toEqual(votes);
});

it.each([
  'Godkendt uden afstemning.',
  'Der afsættes 2 mio. kr. for 2020, imod 3 mio. kr. i 2019.',
  'Formanden stemte for en udsættelse.',
  '5 medlemmer (A+V+C) anbefaler forslaget.',
  'Afdeling A er for lille.',
  'Imod stemte C, V og O uden om lokallisten.',
  'Imod stemte A, medlemmerne af Venstre og to andre.',
])('%s tells no votes', (text) => {
  expect(readVotes(text)).toEqual([]);
});
