/** What a table of votes calls those who voted. */
import { expect, it } from 'vitest';
import { votesOf } from '../../src/site/vote-view.ts';
import { councilOf } from '../minutes/outcome/read-item.ts';

it.each([
  ['For: A (11), F (3). Imod: V (6).', 'Partier', ['A (11), F (3)', 'V']],
  [
    'For: Ane Ask, Bo Birk, Carl Cort (3). Imod: Dorte Dam (1).',
    'Navne',
    ['Ane Ask, Bo Birk, Carl Cort', 'Dorte Dam'],
  ],
  ['For: A, C (7). Imod: Dorte Dam (1).', 'Partier og navne', ['A, C', 'Dorte Dam']],
  ['For: 14. Imod: V (6).', 'Partier', ['ikke oplyst', 'V']],
  ['For: 14. Imod: 6.', undefined, ['ikke oplyst', 'ikke oplyst']],
])('%s', (decision, heading, told) => {
  const [item] = councilOf([['1: Sag', `### Beslutning\n\n${decision}`]]).items;
  const [vote] = item ? votesOf(item) : [];
  expect([vote?.voters, vote?.rows.map(({ voters }) => voters)]).toEqual([heading, told]);
});
