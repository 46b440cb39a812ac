/** Days and times in every form documents print them. */
import { expect, it } from 'vitest';
import { findDays } from '../../src/minutes/days/printed-day.ts';
import { findTimes } from '../../src/minutes/days/printed-time.ts';

it.each([
  ['29. januar 2020', '2020-01-29'],
  ['1 november 2012', '2012-11-01'],
  ['3. sept. 2019', '2019-09-03'],
  ['15-maj-2002', '2002-05-15'],
  ['09.01.2020', '2020-01-09'],
  ['24-09-2019', '2019-09-24'],
  ['3/4-2019', '2019-04-03'],
  ['3/4 2019', '2019-04-03'],
  ['d. 19.6 2017', '2017-06-19'],
  ['2020-01-29', '2020-01-29'],
  ['Onsdag, April 3, 2019 - 18:00', '2019-04-03'],
  ['04-06-2020 09:00:00', '2020-06-04'],
])('finds the day in %s', (text, date) => {
  expect(findDays(text).map((day) => day.date)).toEqual([date]);
});

it.each([
  ['a day that does not exist', '31. februar 2020'],
  ['a case number', '85.02.02-G01-5-17, 330-2018-3619, 12/16033'],
  ['times', 'kl. 8.35-9.35'],
  ['a year of two digits', '1.11.12'],
  ['amounts', '-1.000,8 og 12.2.20199'],
])('finds no day in %s', (_, text) => {
  expect(findDays(text)).toEqual([]);
});

it('reads years of two digits where nothing else can be meant', () => {
  expect(findDays('1.11.12', true)).toEqual([{ date: '2012-11-01', start: 0, end: 7 }]);
});

it('says where each day stands', () => {
  expect(findDays('Den 1. maj 2019 med 02-05-2019.')).toEqual([
    { date: '2019-05-01', start: 4, end: 15 },
    { date: '2019-05-02', start: 20, end: 30 },
  ]);
});

it.each([
  ['kl. 16.30', ['16:30']],
  ['Kl. 19:00', ['19:00']],
  ['kl.21.33', ['21:33']],
  ['09:00:00', ['09:00']],
  ['kl. 9', ['09:00']],
  ['kl. 8.35-9.35', ['08:35', '09:35']],
  ['16.30 - 18.05', ['16:30', '18:05']],
  ['fra 16.00 til kl. 18', ['16:00', '18:00']],
])('finds the times in %s', (text, times) => {
  expect(findTimes(text).map(({ time }) => time)).toEqual(times);
});

it.each(['-1.000,8', 'Lokale 1.215', 'kl. 25.10', 'Mødelokale 2A', '17:30.000'])(
  'finds no time in %s',
  (text) => {
    expect(findTimes(text)).toEqual([]);
  },
);

it.each([
  ['Mødedato: 8.-9. november 2026', '2026-11-08', '2026-11-09'],
  ['8-9. november 2026', '2026-11-08', '2026-11-09'],
  ['lørdag d. 8. og søndag d. 9. november 2026', '2026-11-08', '2026-11-09'],
  ['30. november - 1. december 2026', '2026-11-30', '2026-12-01'],
  ['31. december 2026 - 1. januar 2027', '2026-12-31', '2027-01-01'],
  ['31. december - 1. januar 2027', '2026-12-31', '2027-01-01'],
  ['8/11-9/11 2026', '2026-11-08', '2026-11-09'],
  ['08.11.2026-09.11.2026', '2026-11-08', '2026-11-09'],
  ['2026-11-08 til 2026-11-09', '2026-11-08', '2026-11-09'],
])('finds the days of one meeting in %s', (text, date, until) => {
  const [found, ...others] = findDays(text);
  expect([found?.date, found?.until, others]).toEqual([date, until, []]);
  expect(found?.end).toBe(text.length);
});

it.each([
  ['a month', '1.-30. november 2026', '2026-11-30'],
  ['a time', 'kl. 8 - 9. november 2026', '2026-11-09'],
  ['an item', 'punkt 8 og 9. november 2026', '2026-11-09'],
  ['days in no order', '9. og 8. november 2026', '2026-11-08'],
])('does not take %s for the days of a meeting', (_, text, date) => {
  expect(findDays(text).map((day) => [day.date, day.until])).toEqual([[date, undefined]]);
});
