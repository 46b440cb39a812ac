/** Joins meetings into committees, cases, subjects and years. */
import type { Committee } from '../minutes/committee.ts';
import { given } from '../minutes/given.ts';
import { meetingKey } from './addresses.ts';
import { withAgendaChanges } from './agenda-changes.ts';
import type {
  Archive,
  CaseFile,
  ContentPage,
  Move,
  Moves,
  Renumberings,
  SiteSettings,
} from './model.ts';
import type { MeetingOutline } from './outline.ts';
import { publishedFiles } from './published-files.ts';
import { subjectsOf } from './subjects.ts';
import { withdraw } from './withdraw.ts';

/** What was read, before it is joined. */
interface ContentParts {
  settings: SiteSettings;
  today?: string;
  committees: readonly Committee[];
  meetings: readonly MeetingOutline[];
  subjectTitles: ReadonlyMap<string, string>;
  pages: Map<string, ContentPage>;
  /** Every file below `bilag/`, as `<committee>/<slug>/<name>`. */
  attachmentFiles: ReadonlySet<string>;
  /** Already applied, see `withdraw`; absent where nothing has moved. */
  moves?: Moves;
  renumberings?: Renumberings;
  ledger?: ReadonlyMap<string, number>;
  history?: Archive['history'] | undefined;
  replaced?: Archive['replaced'] | undefined;
  /** What was read of any of `attachmentFiles`. */
  shown?: Archive['shown'];
}

/**
 * Builds the archive. Meetings of a committee that is not in `udvalg.yml` are left out (and reported
 * by `udvalg-ukendt`). `listAddresses` returns the addresses that the site of an archive has.
 */
export function buildArchive(
  parts: ContentParts,
  listAddresses: (archive: Archive) => Iterable<string>,
): Archive {
  const known = new Set(parts.committees.map(({ key }) => key));
  const meetings = parts.meetings
    .filter(({ committee }) => known.has(committee))
    .map(withAgendaChanges)
    .toSorted(chronologically);
  const byCommittee = Map.groupBy(meetings, ({ committee }) => committee);
  const byYear = Map.groupBy(meetings, ({ date }) => date.slice(0, 4));
  const moves = parts.moves ?? new Map<string, Move>();
  const published = publishedFiles(parts.attachmentFiles, meetings, moves);
  const archive: Archive = {
    settings: parts.settings,
    ...given({ today: parts.today }),
    committees: new Map(
      parts.committees.map((committee) => [
        committee.key,
        { committee, meetings: byCommittee.get(committee.key) ?? [] },
      ]),
    ),
    meetings: new Map(meetings.map((meeting) => [meetingKey(meeting), meeting])),
    cases: casesOf(meetings),
    subjects: subjectsOf(meetings),
    subjectTitles: parts.subjectTitles,
    years: new Map([...byYear].toReversed()),
    pages: parts.pages,
    publishedFiles: published,
    shown: new Map([...(parts.shown ?? [])].filter(([file]) => published.has(file))),
    moves,
    renumberings: parts.renumberings ?? new Map(),
    ledger: parts.ledger ?? new Map(),
    history: parts.history ?? new Map(),
    replaced: parts.replaced ?? new Map(),
    addresses: new Set(),
  };
  // The same object: what is computed once for an archive while its addresses are listed stays known.
  archive.addresses = new Set(listAddresses(archive));
  return archive;
}

/** `archive` with changed words in its meetings: the same addresses and the same problems. */
export function joinAgain(archive: Archive, meetings: readonly MeetingOutline[]): Archive {
  const { publishedFiles: attachmentFiles, moves, addresses } = archive;
  const left = withdraw({ meetings, attachmentFiles }, moves).meetings;
  const committees = [...archive.committees.values()].map(({ committee }) => committee);
  return buildArchive({ ...archive, committees, meetings: left, attachmentFiles }, () => addresses);
}

/** By day, then by start. */
function chronologically(a: MeetingOutline, b: MeetingOutline): number {
  return (
    compare(a.date, b.date) ||
    compare(a.start ?? '', b.start ?? '') ||
    compare(a.committee, b.committee) ||
    a.sequence - b.sequence
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In order of their latest item, newest first. */
function casesOf(meetings: readonly MeetingOutline[]): Map<string, CaseFile> {
  const cases = new Map<string, CaseFile>();
  for (const meeting of meetings) {
    for (const item of meeting.items) {
      for (const number of item.caseNumbers) {
        const known = cases.get(number.address);
        if (known === undefined) cases.set(number.address, { number, items: [{ meeting, item }] });
        // A number written twice on one item still treats the case once.
        else if (known.items.at(-1)?.item !== item) known.items.push({ meeting, item });
      }
    }
  }
  const latest = ({ items }: CaseFile): string => items.at(-1)?.meeting.date ?? '';
  return new Map(
    [...cases].toSorted(
      ([address, one], [otherAddress, other]) =>
        compare(latest(other), latest(one)) || compare(address, otherAddress),
    ),
  );
}
