import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutParts, partSizes } from '../../src/search/cut-parts.ts';

interface Meeting {
  date: string;
  items: readonly unknown[];
}

const meeting = (date: string, items: number): Meeting => ({
  date,
  items: new Array<unknown>(items).fill(0),
});

const itemsOf = (meetings: readonly Meeting[]): number =>
  meetings.reduce((sum, { items }) => sum + items.length, 0);

/** Parts as the dates they begin and end with and their number of items. */
const shown = (parts: Meeting[][]): string[] =>
  parts.map((part) => `${part[0]?.date}–${part.at(-1)?.date}: ${itemsOf(part)}`);

/** Meetings on the 5th and 20th of each month from 2000 on. */
const regular = (months: number, items: number): Meeting[] =>
  Array.from({ length: months * 2 }, (_, index) => {
    const month = Math.floor(index / 2);
    const year = 2000 + Math.floor(month / 12);
    const day = index % 2 === 0 ? '05' : '20';
    return meeting(`${year}-${String((month % 12) + 1).padStart(2, '0')}-${day}`, items);
  });

const sizes = { sealed: 40, block: 10, recent: 5, small: 4 };

/** Meetings in order, some on one day; up to several sealed parts of them. */
const meetings: fc.Arbitrary<Meeting[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 700 }),
      items: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 60 },
  )
  .map((list) =>
    list
      .toSorted((a, b) => a.day - b.day)
      .map(({ day, items }) =>
        meeting(new Date(Date.UTC(2001, 0, 1 + day)).toISOString().slice(0, 10), items),
      ),
  );

const most = (spans: Map<string, number>): number => Math.max(0, ...spans.values());

function spansOf(list: readonly Meeting[], letters: number): Map<string, number> {
  const spans = new Map<string, number>();
  for (const { date, items } of list) {
    const span = date.slice(0, letters);
    spans.set(span, (spans.get(span) ?? 0) + items.length);
  }
  return spans;
}

describe('cutting the archive into parts', () => {
  test('a small archive is one part', () => {
    expect(shown(cutParts(regular(3, 20)))).toEqual(['2000-01-05–2000-03-20: 120']);
    expect(cutParts([])).toEqual([[]]);
  });

  test('whole blocks are past, small ones a part of their own, and the past is sealed at the end of a month', () => {
    expect(shown(cutParts(regular(20, 40)))).toEqual([
      '2000-01-05–2001-01-05: 1000',
      '2001-01-20–2001-07-05: 480',
      '2001-07-20–2001-08-20: 120',
    ]);
    expect(shown(cutParts(regular(90, 50)))).toEqual([
      '2000-01-05–2001-08-20: 2000',
      '2001-09-05–2003-04-20: 2000',
      '2003-05-05–2004-12-20: 2000',
      '2005-01-05–2006-08-20: 2000',
      '2006-09-05–2007-05-20: 900',
      '2007-06-05–2007-06-20: 100',
    ]);
  });

  test.each([
    [179, 1],
    [2000, 3],
    [4000, 4],
    [4001, 5],
    [20_000, 12],
    [100_000, 52],
  ])('%i items are at most %i parts', (items, atMost) => {
    for (const perMeeting of [7, 20, 333]) {
      const list = regular(Math.ceil(items / perMeeting / 2), perMeeting);
      list.splice(Math.floor(items / perMeeting));
      list.push(meeting('2999-01-01', items % perMeeting));
      expect(itemsOf(list)).toBe(items);
      expect(cutParts(list).length).toBeLessThanOrEqual(atMost);
    }
  });

  test('the usual sizes are those the figures above are for', () => {
    expect(partSizes).toEqual({ sealed: 2000, block: 1000, recent: 500, small: 120 });
  });
});

describe('the law of the parts', () => {
  test('they hold every meeting in order, and each but the last holds enough and no more', () => {
    fc.assert(
      fc.property(meetings, (list) => {
        const parts = cutParts(list, sizes);
        expect(parts.flat()).toEqual(list);
        const present = parts.at(-1) ?? [];
        const aDay = most(spansOf(list, 10));
        expect(itemsOf(present)).toBeLessThan(sizes.small * 1.5 + aDay);
        for (const [index, part] of parts.slice(0, -1).entries()) {
          const sealed = index < parts.length - 3;
          expect(itemsOf(part)).toBeGreaterThanOrEqual(sealed ? sizes.sealed : sizes.small);
          expect(itemsOf(part)).toBeLessThan(
            sizes.sealed + most(spansOf(list, 7)) + (sealed ? 0 : sizes.block + sizes.recent),
          );
          // No day is in two parts, nor a month in two sealed ones.
          const next = parts[index + 1]?.[0]?.date ?? '';
          expect((part.at(-1)?.date ?? '') < next).toBe(true);
          if (sealed) expect(part.at(-1)?.date.slice(0, 7)).not.toBe(next.slice(0, 7));
        }
        const small = parts.filter((part) => itemsOf(part) < sizes.block);
        expect(itemsOf(small.flat())).toBeLessThan(sizes.block + sizes.recent + aDay);
        expect(parts.length).toBeLessThanOrEqual(Math.floor(itemsOf(list) / sizes.sealed) + 3);
      }),
    );
  });

  test('a meeting added at the end leaves the past alone until a small block is complete', () => {
    fc.assert(
      fc.property(meetings, fc.integer({ min: 1, max: 9 }), (list, items) => {
        const before = cutParts(list, sizes);
        const present = before.at(-1) ?? [];
        fc.pre(itemsOf(present) < sizes.small);
        fc.pre(itemsOf(before.slice(-2).flat()) < sizes.block);
        fc.pre(itemsOf(before.slice(-3).flat()) < sizes.sealed);
        const added = meeting('2003-06-01', items);
        expect(cutParts([...list, added], sizes)).toEqual([
          ...before.slice(0, -1),
          [...present, added],
        ]);
      }),
    );
  });

  test('what is corrected of late is in the present, or at least in no large part', () => {
    const blocks = (items: number): string[] => shown(cutParts(regular(items / 50, 25)));
    expect(blocks(150)).toEqual(['2000-01-05–2000-03-20: 150']);
    expect(blocks(1450)).toEqual(['2000-01-05–2002-04-05: 1375', '2002-04-20–2002-05-20: 75']);
    expect(blocks(1500)).toEqual([
      '2000-01-05–2001-08-20: 1000',
      '2001-09-05–2002-04-05: 375',
      '2002-04-20–2002-06-20: 125',
    ]);
    expect(blocks(2450)[0]).toBe('2000-01-05–2001-08-20: 1000');
    expect(blocks(2500)[0]).toBe('2000-01-05–2003-04-20: 2000');
  });

  test('a meeting put in or taken out changes its own part, and the next ones only with its end', () => {
    fc.assert(
      fc.property(meetings, fc.nat(), (list, at) => {
        fc.pre(list.length > 0);
        const [removed] = list.slice(at % list.length);
        const without = list.filter((each) => each !== removed);
        const [before, after] = [cutParts(list, sizes), cutParts(without, sizes)];
        const index = before.findIndex((part) => removed !== undefined && part.includes(removed));
        // The last meeting decides where a part ends.
        fc.pre((before[index]?.length ?? 0) > 1);
        // A part ends only where enough items follow.
        const following = itemsOf(before.slice(index).flat()) - (removed?.items.length ?? 0);
        fc.pre(index === 0 || following >= Math.max(sizes.recent, sizes.small / 2));
        expect(after.slice(0, index)).toEqual(before.slice(0, index));
        const sealed = index < before.length - 3;
        if (sealed && after[index]?.at(-1)?.date === before[index]?.at(-1)?.date) {
          expect(after.slice(index + 1)).toEqual(before.slice(index + 1));
        }
      }),
    );
  });
});
