/** What has been withdrawn of each meeting. */
import { meetingAddress, type MeetingName } from './addresses.ts';
import type { Archive } from './model.ts';
import { once } from './once.ts';

/** Withdrawn addresses by the address of their meeting, which may be one of them. */
const withdrawn = once(({ moves }: Archive) => {
  const addresses = [...moves.values()]
    .filter(({ kind }) => kind === 'withdrawal')
    .map(({ from }) => from);
  return Map.groupBy(addresses, (address) => `${address.split('/').slice(0, 3).join('/')}/`);
});

/** The withdrawn addresses that are at or below the meeting's, in the order of `omdirigeringer.yml`. */
export function withdrawnOf(archive: Archive, meeting: MeetingName): readonly string[] {
  return withdrawn(archive).get(meetingAddress(meeting)) ?? [];
}
