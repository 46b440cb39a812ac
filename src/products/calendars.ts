/** `…/kalender.ics`: the meetings of the site, and of each committee. */
import type { Archive } from '../archive/model.ts';
import { committeeCalendar, siteCalendar, type Calendar } from '../feeds/calendars.ts';
import { movedBelow } from '../feeds/moved-pages.ts';
import { writeCalendar } from '../feeds/write-calendar.ts';
import type { Href } from '../site/content-links.ts';
import { file } from './product.ts';

/** Addresses of calendars last with those of their pages, which are in the ledger. */
const common = {
  lasting: false,
  wholeLinks: 'needed' as const,
  render: (calendar: Calendar, { href }: { href: Href }) => writeCalendar(calendar, href),
};

export const siteCalendarFile = file({
  ...common,
  name: 'calendar',
  path: 'kalender.ics',
  keys: () => [{}],
  data: siteCalendar,
});

export const committeeCalendarFile = file({
  ...common,
  name: 'committee-calendar',
  path: '[committee]/kalender.ics',
  keys: (archive) =>
    [...archive.committees.keys(), ...movedBelow(archive, '/')].map((committee) => ({ committee })),
  data: (archive: Archive, { committee }) => committeeCalendar(archive, committee),
});
