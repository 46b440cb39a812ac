/** Where the meetings of a case and the marks of time stand on its line. */
import { describe, expect, it } from 'vitest';
import { caseTimeline } from '../../src/site/case-timeline.ts';

describe('caseTimeline', () => {
  it.each([[[]], [['2012-11-20']], [['2012-11-01', '2012-11-20', '2012-11-20']]])(
    'is none for the days %j',
    (dates) => {
      expect(caseTimeline(dates)).toBeUndefined();
    },
  );

  it('marks months within two years', () => {
    expect(caseTimeline(['2012-11-01', '2012-11-11', '2012-11-20'])).toEqual({
      width: 600,
      ticks: [
        { x: 64, label: 'nov 2012' },
        { x: 536, label: 'dec' },
      ],
      points: [
        { x: 64, date: '2012-11-01', latest: false },
        { x: 221, date: '2012-11-11', latest: false },
        { x: 363, date: '2012-11-20', latest: true },
      ],
    });
  });

  it('marks years beyond, and no more than there is room for', () => {
    const timeline = caseTimeline(['2001-07-01', '2010-01-01', '2020-07-01']);
    expect(timeline?.ticks.map(({ label }) => label)).toEqual([
      '2001',
      '2005',
      '2009',
      '2013',
      '2017',
      '2021',
    ]);
    const places = timeline?.points.map(({ x }) => x) ?? [];
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.every((x) => x >= 64 && x <= 536)).toBe(true);
  });

  it('gives the year to every January', () => {
    const labels = caseTimeline(['2012-11-20', '2013-01-08', '2013-02-03'])?.ticks.map(
      ({ label }) => label,
    );
    expect(labels).toEqual(['nov 2012', 'dec', 'jan 2013', 'feb', 'mar']);
  });
});
