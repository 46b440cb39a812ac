/** Joins meetings into committees, cases, subjects and years, in one walk over the archive. */
import type { Committee } from '../minutes/committee.ts';
import { meetingKey } from './addresses.ts';
import type { Archive, CaseFile, CommitteeMeetings, ContentPage } from './model.ts';
import type { Moves, SiteSettings, Subject } from './model.ts';
import type { MeetingOutline } from './outline.ts';
import { addToSubjects, orderSubjects } from './subjects.ts';
import { withdraw } from './withdraw.ts';

/** What was read, before it is joined. */
export interface ContentParts {
  settings: SiteSettings;
  committees: readonly Committee[];
  meetings: readonly MeetingOutline[];
  subjectTitles: ReadonlyMap<string, string>;
  pages: Map<string, ContentPage>;
  attachmentFiles: ReadonlySet<string>;
  /** Already carried out, see `withdraw`; absent where nothing has moved. */
  moves?: Moves;
  ledger?: ReadonlyMap<string, number>;
  history?: Archive['history'] | undefined;
}

/**
 * Builds the archive; meetings of a committee that is not known are left out (and reported elsewhere).
 * `listAddresses` gives the addresses of the site that the archive makes.
 */
export function buildArchive(
  parts: ContentParts,
  listAddresses: (archive: Archive) => Iterable<string>,
): Archive {
  const committees = new Map<string, CommitteeMeetings>(
    parts.committees.map((committee) => [committee.key, { committee, meetings: [] }]),
  );
  const meetings = new Map<string, MeetingOutline>();
  const cases = new Map<string, CaseFile>();
  const subjects = new Map<string, Subject>();
  const years = new Map<string, MeetingOutline[]>();
  for (const meeting of parts.meetings.toSorted(asTheyHappened)) {
    const committee = committees.get(meeting.committee);
    if (committee === undefined) continue;
    committee.meetings.push(meeting);
    meetings.set(meetingKey(meeting), meeting);
    addToCases(cases, meeting);
    addToSubjects(subjects, meeting);
    const year = meeting.date.slice(0, 4);
    const ofYear = years.get(year);
    if (ofYear) ofYear.push(meeting);
    else years.set(year, [meeting]);
  }
  const archive: Archive = {
    settings: parts.settings,
    committees,
    meetings,
    cases: new Map([...cases].toSorted(([, a], [, b]) => newestFirst(a, b))),
    subjects: orderSubjects(subjects),
    subjectTitles: parts.subjectTitles,
    years: new Map([...years].toReversed()),
    pages: parts.pages,
    attachmentFiles: parts.attachmentFiles,
    moves: parts.moves ?? new Map(),
    ledger: parts.ledger ?? new Map(),
    history: parts.history ?? new Map(),
    addresses: new Set(),
  };
  return { ...archive, addresses: new Set(listAddresses(archive)) };
}

/** `archive` with other words in its `meetings`: with the same addresses and the same problems. */
export function joinAgain(archive: Archive, meetings: readonly MeetingOutline[]): Archive {
  const { attachmentFiles, moves, addresses } = archive;
  const published = withdraw({ meetings, attachmentFiles }, moves);
  const committees = [...archive.committees.values()].map(({ committee }) => committee);
  return buildArchive({ ...archive, committees, meetings: published.meetings }, () => addresses);
}

/** By day, then by start, so that the meetings of one day stand as they were held. */
function asTheyHappened(a: MeetingOutline, b: MeetingOutline): number {
  return (
    compare(a.date, b.date) ||
    compare(a.start ?? '', b.start ?? '') ||
    compare(a.committee, b.committee) ||
    a.sequence - b.sequence
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function addToCases(cases: Map<string, CaseFile>, meeting: MeetingOutline): void {
  for (const item of meeting.items) {
    for (const number of item.caseNumbers) {
      const known = cases.get(number.address);
      if (known === undefined) cases.set(number.address, { number, items: [{ meeting, item }] });
      // A number written twice on one item still treats the case once.
      else if (known.items.at(-1)?.item !== item) known.items.push({ meeting, item });
    }
  }
}

function newestFirst(a: CaseFile, b: CaseFile): number {
  const latest = (file: CaseFile): string => file.items.at(-1)?.meeting.date ?? '';
  return compare(latest(b), latest(a)) || compare(a.number.address, b.number.address);
}
