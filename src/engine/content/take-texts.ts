/**
 * The change that is made most often while somebody writes: other words and titles in meetings of
 * which all else stays. An archive is joined and checked without them (see `work-out-ahead.ts`), so
 * that it is still right, however large it is; only what tells titles and links is worked out anew.
 */
import { meetingKey } from '../../archive/addresses.ts';
import { takeText } from '../../archive/light-meeting.ts';
import type { LoadedFolder } from './load-folder.ts';
import { readMeetingLightly } from '../../archive/meeting-outline.ts';
import { forgetWords } from '../../archive/per-archive.ts';
import { hasErrors } from '../../check/check-content.ts';
import { readMeeting, type ReadMeeting } from '../../rules/read-meeting.ts';
import type { RememberedContent } from './load-content.ts';
import { workOutAhead } from './work-out-ahead.ts';

/** What has been worked out of a text and is asked for when an archive is joined, checked and linked. */
const lasting = { joints: ['attachmentLinks'], links: ['references', 'approving'] };

export interface TakenTexts {
  /** Whether what was known is now what reading everything would give. If not, that is to be done. */
  areAll: boolean;
  /** The files that were read meanwhile. */
  read: ReadonlyMap<string, ReadMeeting>;
}

/** Gives the meetings of `before` the texts that their files in `folder` have now, as far as it goes. */
export function takeTexts(before: RememberedContent, folder: LoadedFolder): TakenTexts {
  const { files, attachmentFiles } = folder;
  const hasSameFiles =
    isSame(before.files.keys(), files.keys()) && isSame(before.attachmentFiles, attachmentFiles);
  const { archive, meetingFiles, problems } = before;
  const read = new Map<string, ReadMeeting>();
  // What is wrong would stand elsewhere now.
  if (!hasSameFiles || hasErrors(problems)) return { areAll: false, read };
  const workOut = workOutAhead([...archive.committees.values()].map(({ committee }) => committee));
  const changed = [...files.keys()].filter(
    (file) => files.digest(file) !== before.files.digest(file),
  );
  for (const file of changed) {
    const known = meetingFiles.get(file);
    // What has been withdrawn of a meeting is left out of a copy of it.
    const isWhole =
      known?.meeting && archive.meetings.get(meetingKey(known.meeting)) === known.meeting;
    if (!isWhole) return { areAll: false, read };
    const fresh = readMeetingLightly(
      readMeeting(files.get(file) ?? '', file),
      () => files.get(file) ?? '',
      file,
      workOut,
    );
    read.set(file, fresh);
    const taken = takeText(known, fresh, lasting);
    if (taken === undefined) return { areAll: false, read };
    if (taken === 'other-links') forgetWords(archive);
  }
  return { areAll: true, read };
}

/** Whether both have the same in the same order. */
function isSame(some: Iterable<string>, others: Iterable<string>): boolean {
  const [one, other] = [[...some], [...others]];
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
