/** What has been withdrawn of each meeting: items and attachments. */
import type { Meeting } from '../minutes/model.ts';
import { meetingAddress } from './addresses.ts';
import type { Archive } from './model.ts';
import { perArchive } from './per-archive.ts';

/** Addresses by that of the meeting, its own included. */
const withdrawn = perArchive('withdrawn', ({ moves }: Archive) => {
  const addresses = [...moves.values()]
    .filter(({ kind }) => kind === 'withdrawal')
    .map(({ from }) => from);
  return Map.groupBy(addresses, (address) => `${address.split('/').slice(0, 3).join('/')}/`);
});

/** The withdrawn addresses that are at or below the meeting's, in the order of `omdirigeringer.yml`. */
export function withdrawnOf(archive: Archive, meeting: Meeting): readonly string[] {
  return withdrawn(archive).get(meetingAddress(meeting)) ?? [];
}
