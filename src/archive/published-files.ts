/** The files below `bilag/` that are published: those that a public part of their meeting names. */
import { attachmentAddress, meetingAddress, meetingKey } from './addresses.ts';
import { whyUnpublishable } from './attachment-kind.ts';
import type { Moves } from './model.ts';
import type { MeetingOutline } from './outline.ts';
import { withdrawalOf } from './withdraw.ts';

/**
 * Those of `files` (`<committee>/<meeting slug>/<name>`), in their order, that `meetings` link to or
 * were made from. `meetings` are without what `moves` withdraw.
 */
export function publishedFiles(
  files: ReadonlySet<string>,
  meetings: readonly MeetingOutline[],
  moves: Moves,
): ReadonlySet<string> {
  if (files.size === 0) return files;
  const shortened = meetingsWithoutItem(moves);
  const named = new Set(
    meetings.flatMap((meeting) =>
      namesOf(meeting, shortened).map((name) => `${meetingKey(meeting)}/${name}`),
    ),
  );
  const isPublished = (file: string): boolean =>
    named.has(file) &&
    whyUnpublishable(file) === undefined &&
    withdrawalOf(moves, attachmentAddress(file)) === undefined;
  return new Set([...files].filter(isPublished));
}

/** Addresses of the meetings of which an item has been withdrawn. */
const meetingsWithoutItem = (moves: Moves): ReadonlySet<string | undefined> =>
  new Set(
    [...moves.values()]
      .filter(({ kind }) => kind === 'withdrawal')
      .map(({ from }) => ofItem.exec(from)?.[1]),
  );

const ofItem = /^(\/[^/]+\/[^/]+\/)punkt-[^/]+\/$/;

/** The documents that minutes were made from also hold what is closed or withdrawn of them. */
function namesOf(
  meeting: MeetingOutline,
  shortened: ReadonlySet<string | undefined>,
): readonly string[] {
  const { sources, items } = meeting;
  const linked = meeting.attachmentLinks.map(({ name }) => name);
  const isWhole = !items.some(({ closed }) => closed) && !shortened.has(meetingAddress(meeting));
  return isWhole ? [...linked, ...sources.map(({ file }) => file)] : linked;
}
