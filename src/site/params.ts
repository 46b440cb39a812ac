/** Path parameters of pages, as Astro asks for them. */
import type { Archive, SiteSettings } from '../archive/model.ts';
import type { Meeting } from '../minutes/model.ts';
import { askedMeetings } from './asked-meetings.ts';

/** One for each meeting: `/byraad/2026-03-24/`. */
export function meetingParams(archive: Archive) {
  return meetingsWithPages(archive).map(([key]) => ({ params: splitKey(key) }));
}

/** One for each item: `/byraad/2026-03-24/punkt-3/`. */
export function itemParams(archive: Archive) {
  return meetingsWithPages(archive).flatMap(([key, { items }]) =>
    items.map(({ number }) => ({ params: { ...splitKey(key), number } })),
  );
}

/** The settings' two colours as they stand in the address of their stylesheet: `00546b-7fc8d9`. */
export function colourParam({ colour, colourDark }: SiteSettings): string {
  return `${colour}-${colourDark}`.replaceAll('#', '').toLowerCase();
}

function meetingsWithPages({ meetings }: Archive): [string, Meeting][] {
  const asked = askedMeetings();
  return [...meetings].filter(([key]) => asked?.has(key) ?? true);
}

function splitKey(key: string): { committee: string; meeting: string } {
  const [committee = '', meeting = ''] = key.split('/');
  return { committee, meeting };
}
