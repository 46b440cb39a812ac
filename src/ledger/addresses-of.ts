/** Every public address of a site, told from its archive alone. */
import {
  attachmentAddress,
  caseAddress,
  caseListAddress,
  committeeAddress,
  itemAddress,
  meetingAddress,
  searchAddress,
  subjectAddress,
  wholeMinutesAddress,
  yearAddress,
} from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { perArchive } from '../archive/per-archive.ts';
import type { Meeting } from '../minutes/model.ts';

/** Pages that every site has. */
const fixed = ['/', caseListAddress, searchAddress, '/om/', '/tilgaengelighed/', '/privatliv/'];

/**
 * The addresses of all pages and published attachment files, in their canonical form (see
 * `parseAddress`); not those that have only moved or been withdrawn. Worked out once per archive.
 */
export const addressesOf = perArchive(
  'addresses',
  (archive: Archive): ReadonlySet<string> => new Set(listAddresses(archive)),
);

function* listAddresses(archive: Archive): Generator<string> {
  yield* pageAddresses(archive);
  for (const file of archive.attachmentFiles) yield attachmentAddress(file);
}

/** Those of the meetings that stay as they are, from archive to archive while somebody writes. */
const ofMeetings = new WeakMap<Meeting, readonly string[]>();

function addressesOfMeeting(meeting: Meeting): readonly string[] {
  let addresses = ofMeetings.get(meeting);
  if (addresses === undefined) {
    const items = meeting.items.map((item) => itemAddress(meeting, item));
    addresses = [meetingAddress(meeting), wholeMinutesAddress(meeting), ...items];
    ofMeetings.set(meeting, addresses);
  }
  return addresses;
}

/** Those of pages alone. */
export function* pageAddresses(archive: Archive): Generator<string> {
  yield* fixed;
  for (const key of archive.committees.keys()) yield committeeAddress(key);
  for (const meeting of archive.meetings.values()) yield* addressesOfMeeting(meeting);
  // A facet may be Ø.
  for (const { number } of archive.cases.values()) yield encodeURI(caseAddress(number));
  for (const subject of archive.subjects.keys()) yield subjectAddress(subject);
  for (const year of archive.years.keys()) yield yearAddress(year);
}
