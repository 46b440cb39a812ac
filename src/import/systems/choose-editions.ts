/**
 * Which of what an export has of a meeting counts: what is published, and of two of a kind the newer. An
 * agenda has an open and a closed part, which are editions of their own.
 */
import type { ExportedMeeting, Listing } from './exported-meeting.ts';
import { lastName } from './file-paths.ts';
import type { SystemFile } from './read-export.ts';

/** A file of an export, as read. */
export interface ExportFile extends SystemFile {
  /** Its path; only the last part is compared. */
  file: string;
  /** SHA-256 of its bytes, hexadecimal. */
  sha256: string;
}

/** An agenda or minutes, and the file it is in. */
export interface Edition extends Pick<ExportFile, 'file' | 'sha256'> {
  meeting: ExportedMeeting;
}

export interface Chosen {
  /** In the order of a meeting: agendas, what adds to them, what is closed; then minutes likewise. */
  editions: Edition[];
  /** Number of editions left out as drafts, of which something may be open. */
  drafts: number;
  /** Those of which all is closed, so that asking for drafts brings nothing. */
  closedDrafts: readonly ExportedMeeting[];
}

/** Chooses among the editions of one meeting; drafts only where `withDrafts`. */
export function chooseEditions(files: readonly ExportFile[], withDrafts: boolean): Chosen {
  const listings = files.flatMap((each) => each.listings);
  const all = files.flatMap(({ file, sha256, meetings }) =>
    meetings.map((meeting) => ({ file, sha256, meeting: asListed(file, meeting, listings) })),
  );
  const wanted = all.filter(({ meeting }) => withDrafts || !meeting.isDraft);
  const newest = new Map<string, Edition>();
  for (const edition of wanted) {
    const { kind, agendaId, version, isClosed = false } = edition.meeting;
    const key = JSON.stringify([kind, isClosed, agendaId, agendaId === '' ? edition.file : '']);
    const known = newest.get(key);
    if (known === undefined || known.meeting.version <= version) newest.set(key, edition);
  }
  const left = all.map(({ meeting }) => meeting).filter(({ isDraft }) => !withDrafts && isDraft);
  const closedDrafts = left.filter(({ isClosed }) => isClosed);
  return {
    editions: [...newest.values()].toSorted(inOrder),
    drafts: left.length - closedDrafts.length,
    closedDrafts,
  };
}

/** The edition that says most: open before closed, minutes before an agenda, and of these the main one. */
export const mainEdition = (editions: readonly Edition[]): Edition | undefined =>
  editions.toSorted(
    ({ meeting: one }, { meeting: other }) =>
      Number(one.isClosed ?? false) - Number(other.isClosed ?? false) ||
      Number(other.kind === 'minutes') - Number(one.kind === 'minutes') ||
      byAgenda(one, other),
  )[0];

/** The newest of what is told of an edition: of its file, and of its agenda, in whatever file. */
function listingsOf(file: string, agendaId: string, listings: readonly Listing[]) {
  const sorted = listings.toSorted((one, other) => (one.version < other.version ? -1 : 1));
  const isOfFile = (listing: Listing): boolean => lastName(listing.file) === lastName(file);
  const isOfAgenda = (listing: Listing): boolean =>
    agendaId !== '' && listing.agendaId?.toLowerCase() === agendaId.toLowerCase();
  return {
    own: sorted.findLast(isOfFile),
    newest: sorted.findLast((listing) => isOfFile(listing) || isOfAgenda(listing)),
  };
}

/** What other files say of an edition. Where one must, and none does, it is a draft. */
function asListed(
  file: string,
  meeting: ExportedMeeting,
  listings: readonly Listing[],
): ExportedMeeting {
  const { own, newest } = listingsOf(file, meeting.agendaId, listings);
  if (newest === undefined) return meeting.mustBeListed ? { ...meeting, isDraft: true } : meeting;
  const isClosed = newest.isClosed === true && {
    isClosed: true as const,
    items: meeting.items.map((item) => ({ ...item, isOpen: false })),
  };
  return {
    ...meeting,
    ...(!newest.isPublished && { isDraft: true as const }),
    ...isClosed,
    kind: own?.kind ?? meeting.kind,
    version: own?.version ?? meeting.version,
    documents: [...(own?.documents ?? []), ...meeting.documents],
  };
}

const inOrder = ({ meeting: one }: Edition, { meeting: other }: Edition): number =>
  Number(one.kind === 'minutes') - Number(other.kind === 'minutes') || byAgenda(one, other);

type OfAgenda = Pick<ExportedMeeting, 'agendaId' | 'isClosed' | 'isSupplement'>;

/** The main agenda first: it is open, adds to none, and has the lowest number. */
export const byAgenda = (one: OfAgenda, other: OfAgenda): number =>
  Number(one.isClosed ?? false) - Number(other.isClosed ?? false) ||
  Number(one.isSupplement ?? false) - Number(other.isSupplement ?? false) ||
  byNumber.compare(one.agendaId, other.agendaId);

const byNumber = new Intl.Collator('en', { numeric: true });
