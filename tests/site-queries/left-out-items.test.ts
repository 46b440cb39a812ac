import { expect, test } from 'vitest';
import type { Archive, Move } from '../../src/archive/model.ts';
import { leftOutItems } from '../../src/site/left-out-items.ts';
import { outlineOf } from '../view-page.ts';
import { archiveOf, meeting } from './archive.ts';

const start = { line: 1, column: 1 };

/** What is left out of a meeting with items `numbers`, by the number of the item after it. */
function leftOut(numbers: string[], withdrawn: string[]): Record<string, string[]> {
  const held = meeting(
    'byraadet',
    '2024-01-30',
    numbers.map((number) => [number, 'Sag']),
  );
  const moves = withdrawn.map((number): [string, Move] => {
    const from = `/byraadet/2024-01-30/punkt-${number}/`;
    return [from, { kind: 'withdrawal', from, date: '2024-02-01', reason: 'R', position: start }];
  });
  // Of another meeting of that day, of another kind, and of the meeting's other pages.
  const others: [string, Move][] = [
    '/byraadet/2024-01-30-2/punkt-2/',
    '/byraadet/2024-01-30/bilag/punkt-2/',
  ].map((from) => [
    from,
    { kind: 'withdrawal', from, date: '2024-02-01', reason: 'R', position: start },
  ]);
  const from = '/byraadet/2024-01-30/punkt-99/';
  others.push([from, { kind: 'redirect', from, to: '/', position: start, target: start }]);
  const archive: Archive = {
    ...archiveOf({ byraadet: 'Byrådet' }, [held]),
    moves: new Map([...moves, ...others]),
  };
  return Object.fromEntries(
    [...leftOutItems(archive, outlineOf(held))].map(([order, found]) => [
      numbers[order - 1] ?? 'end',
      found.map((each) =>
        each.kind === 'gap' ? `${each.from}-${each.to}` : `${each.number} ${each.address}`,
      ),
    ]),
  );
}

const address = (number: string): string => `${number} /byraadet/2024-01-30/punkt-${number}/`;

test.each([
  ['nothing', ['1', '2'], [], {}],
  ['a gap as before', ['1', '4'], [], { 4: ['2-3'] }],
  ['a withdrawn item is no gap', ['1', '3'], ['2'], { 3: [address('2')] }],
  ['beside gaps', ['1', '6'], ['3', '4'], { 6: ['2-2', address('3'), address('4'), '5-5'] }],
  ['the first', ['2'], ['1'], { 2: [address('1')] }],
  [
    'the last, after a gap',
    ['1'],
    ['3', '10'],
    { end: ['2-2', address('3'), '4-9', address('10')] },
  ],
  ['with a letter', ['2', '3'], ['2a'], { 3: [address('2a')] }],
  ['with several parts', ['4', '5'], ['4-1'], { 5: [address('4-1')] }],
  ['of a series of its own', ['1', '2', 'T1', 'T3'], ['t2'], { T3: [address('t2')] }],
  [
    'at the end of its series',
    ['1', 'L1'],
    ['l2', '2'],
    { L1: [address('2')], end: [address('l2')] },
  ],
  ['all', [], ['1', '2'], { end: [address('1'), address('2')] }],
])('%s', (_, numbers, withdrawn, expected) => {
  expect(leftOut(numbers, withdrawn)).toEqual(expected);
});
