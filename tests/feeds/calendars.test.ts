/** Calendars, as a library for calendars reads them. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { danishInstant } from '../../src/feeds/instant.ts';
import { danishTimeZone } from '../../src/feeds/time-zone.ts';
import { archiveOf, meeting } from '../site-queries/archive.ts';
import { followed, municipality, siteUrl } from './municipality.ts';

const texts = await followed(municipality());

const calendarAt = (file: string, among = texts): ICAL.Component =>
  new ICAL.Component(ICAL.parse(among.get(file) ?? '') as unknown[]);

const propertiesOf = (component: ICAL.Component): Record<string, string> =>
  Object.fromEntries(
    component.getAllProperties().map((property) => {
      const zone = property.getParameter('tzid');
      return [
        property.name,
        `${String(property.getFirstValue())}${zone ? ` ${String(zone)}` : ''}`,
      ];
    }),
  );

const eventsOf = (file: string, among = texts): Record<string, string>[] =>
  calendarAt(file, among).getAllSubcomponents('vevent').map(propertiesOf);

const zone = 'Europe/Copenhagen';

describe('events', () => {
  it('of meetings held: times, place and address, and when they were changed', () => {
    expect(eventsOf('byraad/kalender.ics')[0]).toEqual({
      uid: `${siteUrl}byraad/2026-03-24/`,
      // Four corrections so far.
      sequence: '5',
      dtstamp: '2026-04-02T10:00:00Z',
      'last-modified': '2026-04-02T10:00:00Z',
      dtstart: `2026-03-24T17:00:00 ${zone}`,
      // After midnight.
      dtend: `2026-03-25T00:15:00 ${zone}`,
      summary: 'Byrådet',
      location: 'Byrådssalen, 2; "A"',
      description: `Referat: ${siteUrl}byraad/2026-03-24/`,
      url: `${siteUrl}byraad/2026-03-24/`,
      status: 'CONFIRMED',
      transp: 'TRANSPARENT',
    });
  });

  it('of meetings to come, with nothing that their files do not say', () => {
    expect(eventsOf('byraad/kalender.ics')[2]).toEqual({
      uid: `${siteUrl}byraad/2026-06-16/`,
      sequence: '0',
      dtstamp: '2026-06-15T22:00:00Z',
      dtstart: `2026-06-16T17:00:00 ${zone}`,
      summary: 'Byrådet',
      description: `Dagsorden: ${siteUrl}byraad/2026-06-16/`,
      url: `${siteUrl}byraad/2026-06-16/`,
      status: 'CONFIRMED',
      transp: 'TRANSPARENT',
    });
  });

  it('that are cancelled, or of several days', () => {
    expect(eventsOf('byraad/kalender.ics')[3]).toMatchObject({
      summary: 'Aflyst: Byrådet',
      status: 'CANCELLED',
      dtstart: '2026-06-17',
      sequence: '1',
    });
    expect(eventsOf('teknik/kalender.ics')[0]).toMatchObject({
      dtstart: '2025-12-09',
      dtend: '2025-12-11',
    });
  });
});

it('has the meetings of the site, or of the committee, without those withdrawn', () => {
  const meetings = (file: string) =>
    eventsOf(file).map(({ uid = '' }) => uid.slice(siteUrl.length, -1));
  expect(meetings('teknik/kalender.ics')).toEqual(['teknik/2025-12-09', 'teknik/2026-03-10']);
  expect(meetings('kalender.ics')).toHaveLength(7);
  expect(meetings('nyt/kalender.ics')).toEqual([]);
  expect(meetings('gamle-raad/kalender.ics')).toEqual([]);
  expect(texts.get('vej/kalender.ics')).toBe(texts.get('teknik/kalender.ics'));
});

it.each([
  ['of many, the latest forty held and the next hundred', '2020-04-09', '2020-03-01', '2020-07-18'],
  ['all that there are to come', '2020-11-01', '2020-09-23', '2020-11-05'],
  ['all that there were', '2020-01-10', '2020-01-01', '2020-04-19'],
  ['the latest, where none is to come', '2021-06-01', '2020-09-27', '2020-11-05'],
  ['the next, where none was held', '2019-06-01', '2020-01-01', '2020-04-09'],
])('has %s', async (_what, today, first, last) => {
  const many = Array.from({ length: 310 }, (_, at) =>
    meeting('raad', new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10), []),
  );
  const archive = { ...archiveOf({ raad: 'Rådet' }, many), today };
  const days = eventsOf('kalender.ics', await followed(archive)).map(({ dtstart }) => dtstart);
  expect([days[0], days.at(-1)]).toEqual([first, last]);
});

it.each([...texts.keys()].filter((file) => file.endsWith('.ics')))(
  '%s: lines of at most 75 bytes, with their ends, all properties first, and a component',
  (file) => {
    const text = texts.get(file) ?? '';
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    const components = lines.findIndex((line, at) => at > 0 && line.startsWith('BEGIN:'));
    expect(lines[components]).toBe('BEGIN:VTIMEZONE');
    const names = lines.slice(components).filter((line) => /^(?:X-|NAME|REFRESH)/.test(line));
    expect(names.filter((line) => !line.startsWith('X-MICROSOFT'))).toEqual([]);
    expect(calendarAt(file).getAllSubcomponents('vtimezone')).toHaveLength(1);
  },
);

it('escapes the name of a municipality', async () => {
  const named = await followed(municipality({ 'site.yml': 'kommune: A, B; C\n' }));
  expect(named.get('kalender.ics')).toContain('\r\nNAME:Møder: Referater – A\\, B\\; C\r\n');
});

it('tells programs the Danish clocks as they have been since 1981', () => {
  const component = new ICAL.Component(ICAL.parse(danishTimeZone.trim()) as unknown[]);
  const told = new ICAL.Timezone({ component, tzid: zone });
  const days = [1981, 1994, 1995, 1996, 2012, 2026, 2040].flatMap((year) =>
    Array.from({ length: 366 }, (_, at) =>
      new Date(Date.UTC(year, 0, 1 + at)).toISOString().slice(0, 10),
    ),
  );
  const wrong = days.filter((day) => {
    const time = ICAL.Time.fromString(`${day}T12:00:00`, undefined);
    time.zone = told;
    return time.toJSDate().toISOString() !== danishInstant(day);
  });
  expect(wrong).toEqual([]);
});

it.each([
  ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
  ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ['2012-11-20', undefined, '2012-11-20T11:00:00.000Z'],
])('%s %s is %s', (day, time, instant) => {
  expect(danishInstant(day, time)).toBe(instant);
});
