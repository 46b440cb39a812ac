/** The numbers of items: how they are written, named, sorted, and what their addresses are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemAddress } from '../../src/archive/addresses.ts';
import { itemCited, itemHeading, itemName } from '../../src/i18n/da-item-name.ts';
import {
  compareNumbers,
  isSameNumber,
  mayName,
  nextUnnumbered,
  numberInAddress,
  numberInId,
  numberOfAddress,
  readItemHeading,
  seriesOf,
} from '../../src/minutes/items/item-number.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';

const file = 'moeder/byraad/2026-03-24.md';
const minutes = (...numbers: string[]): string =>
  `---\nudvalg: byraad\ndato: 2026-03-24\nstatus: referat\ntitel: Referat\n---\n\n${numbers
    .map((number) => `## Punkt ${number}: Sag\n\nLukket: ja\n\n### Beslutning\n\nJa.\n`)
    .join('\n')}`;

describe('the number of an item', () => {
  it.each([
    // As before: these addresses have been published.
    ['3', '3', '3'],
    ['2a', '2a', '2a'],
    ['L1', 'l1', 'L1'],
    ['183', '183', '183'],
    ['03A', '03a', '03A'],
    ['05N', '05n', '05N'],
    ['4.1', '4-1', '4-1'],
    ['4.1.2b', '4-1-2b', '4-1-2b'],
    ['12.a', '12-a', '12-a'],
    ['1-2', '1-2', '1-2'],
    ['T12', 't12', 'T12'],
    ['Ø1', 'oe1', 'OE1'],
    ['IV', 'iv', 'IV'],
    ['12/2026', '12-2026', '12-2026'],
    ['uden nummer', 'uden-nummer', 'uden-nummer'],
    ['uden nummer 2', 'uden-nummer-2', 'uden-nummer-2'],
  ])('%s is %s in an address and %s in an id', (number, address, id) => {
    const title = 'Ny sti: Nord';
    expect(readItemHeading(`Punkt ${number}: ${title}`)).toEqual({ number, title });
    expect(readItemHeading(`Punkt ${number}`)).toEqual({ number, title: '' });
    expect([numberInAddress(number), numberInId(number)]).toEqual([address, id]);
    expect(isSameNumber(numberOfAddress(address), number)).toBe(true);
  });

  it.each(['', '3 a', '3.', '.3', '12345', '3aa', 'l1', 'LL1', 'NOTE', 'Uden nummer', '4.1.2026'])(
    'is not »%s«',
    (number) => {
      expect(readItemHeading(`Punkt ${number}: Sag`)).toBeUndefined();
    },
  );

  it.each([
    ['Pkt. 4.1 - Salg', '## Punkt 4.1: Salg'],
    ['Punkt 3 A: Salg', '## Punkt 3A: Salg'],
    ['Ekstra punkt: Salg', '## Punkt uden nummer: Ekstra punkt: Salg'],
    ['Eventuelt', '## Punkt uden nummer: Eventuelt'],
    ['Punkt 7 bis: Salg', '## Punkt uden nummer: 7 bis: Salg'],
    ['7bis - Salg', '## Punkt uden nummer: 7bis: Salg'],
    ['Punkt 7 (ter)', '## Punkt uden nummer: 7 (ter)'],
    ['Punkt 12/a: Salg', '## Punkt 12.a: Salg'],
    ['Punkt 12,1: Salg', '## Punkt 12.1: Salg'],
    ['pkt. 12_1 - Salg', '## Punkt 12.1: Salg'],
    ['Punkt 7 biskop: Salg', '## Punkt 7: biskop: Salg'],
    ['A1: Salg', '## Punkt A1: Salg'],
    ['Punkt A 1: Salg', '## Punkt A1: Salg'],
    ['Pkt. a.1 Salg', '## Punkt A1: Salg'],
    ['Tillæg 1: Salg', '## Punkt T1: Salg'],
    ['Punkt Tillæg 1: Salg', '## Punkt T1: Salg'],
    ['Tillægsdagsorden, punkt 2: Salg', '## Punkt T2: Salg'],
    ['Ekstra punkt 1 - Salg', '## Punkt T1: Salg'],
    ['Punkt 3 (lukket): Salg', '## Punkt 3: Salg'],
    ['Fortroligt punkt 3: Salg', '## Punkt 3: Salg'],
    ['Punkt 4.1.: Salg', '## Punkt 4.1: Salg'],
    ['I 5. klasse: Salg', '## Punkt 5: I klasse: Salg'],
  ])('has its heading offered for »%s«', (heading, offered) => {
    const { problems } = readMeeting(minutes('1').replace('Punkt 1: Sag', heading), file);
    const found = problems.find(({ ruleId }) => ruleId === 'punkt-overskrift');
    expect(found?.advice).toContain(`»${offered}«`);
    expect(readItemHeading(offered.replace('## ', ''))).toBeDefined();
  });

  it('is sorted by its parts', () => {
    const sorted = ['2', '2a', '03A', '4', '4.1', '4.2', '4.10', '5', '10', 'uden nummer'];
    expect(sorted.toReversed().toSorted(compareNumbers)).toEqual(sorted);
    expect(['4-10', '4-2', '10', '3'].toSorted(compareNumbers)).toEqual(['3', '4-2', '4-10', '10']);
  });

  it.each([
    ['4', '4', true],
    ['4', '04', true],
    ['4', '4.1', true],
    ['4', '4a', true],
    ['1', 'T1', true],
    ['03a', '03A', true],
    ['4', '40', false],
    ['4.1', '4', false],
    ['4.1', '4.10', false],
  ])('%s may name %s: %s', (named, number, expected) => {
    expect(mayName(named, number)).toBe(expected);
  });

  it('has a series of its own where a capital is before it', () => {
    expect(['3', 'L1', 'T12', 'IV', 'uden nummer'].map(seriesOf)).toEqual(['', 'L', 'T', '', '']);
  });

  it('is not invented where there is none', () => {
    expect(nextUnnumbered(new Set())).toBe('uden nummer');
    expect(nextUnnumbered(new Set(['uden nummer', '3']))).toBe('uden nummer 2');
    const [number, title] = ['uden nummer 2', 'Hastesag'];
    expect([itemName(number), itemHeading(number, title), itemCited(number)]).toEqual([
      'Punkt uden nummer',
      'Hastesag',
      'punkt uden nummer',
    ]);
  });
});

const part = fc.stringMatching(/^\d{1,2}[a-cA-C]?$/);
const number = fc.oneof(
  fc
    .tuple(fc.constantFrom('', 'L', 'T'), part, fc.constantFrom('', '.', '-'), part)
    .map(([series, first, sign, second]) => series + first + (sign && sign + second)),
  fc.constantFrom('uden nummer', 'uden nummer 2', 'IV', 'A', 'Å1'),
);

it('gives two items different addresses, or the second is reported', () => {
  fc.assert(
    fc.property(number, number, (one, other) => {
      const { meeting, problems } = readMeeting(minutes(one, other), file);
      const addresses = meeting?.items.map((item) => itemAddress(meeting, item)) ?? [];
      expect(meeting?.items.map((item) => item.number)).toEqual([one, other]);
      for (const address of addresses)
        expect(address).toMatch(/\/punkt-[a-z0-9]+(?:-[a-z0-9]+)*\/$/);
      const isReported = problems.some(({ ruleId }) => ruleId === 'punkt-dobbelt');
      expect(isReported).toBe(new Set(addresses).size === 1);
    }),
    { numRuns: 60 },
  );
});
