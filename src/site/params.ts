/** Which meeting and Punkt pages there are: path parameters, as Astro asks for them. */
import type { Archive } from '../archive/model.ts';

/** One for each meeting: `/chefforum/2012-11-20/`. */
export function meetingParams({ meetings }: Archive) {
  return [...meetings.keys()].map((key) => ({ params: splitKey(key) }));
}

/** One for each item: `/chefforum/2012-11-20/punkt-3/`. */
export function itemParams({ meetings }: Archive) {
  return [...meetings].flatMap(([key, { items }]) =>
    items.map(({ number }) => ({ params: { ...splitKey(key), number } })),
  );
}

function splitKey(key: string): { committee: string; meeting: string } {
  const [committee = '', meeting = ''] = key.split('/');
  return { committee, meeting };
}
