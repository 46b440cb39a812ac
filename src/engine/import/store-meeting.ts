/** Puts an imported meeting in its place in the content folder, unless something is in the way. */
import { basename, join } from 'node:path';
import { choosePlace } from './match-existing.ts';
import { findCommittee } from '../../import/header/committees.ts';
import { lineDiff } from './line-diff.ts';
import { isError, note, type ImportNote } from '../../import/report.ts';
import { withoutDoubtMarks } from '../../minutes/doubt-marks.ts';
import { meetingFile } from '../../minutes/read-facts.ts';
import {
  readCommitteeFile,
  withCommittee,
  writeCommitteeFile,
  type CommitteeFile,
} from '../content/committee-file.ts';
import { writeWhole } from '../files/write-file.ts';
import { existingMeetings } from './existing-meetings.ts';
import type { SourceFile } from './find-sources.ts';
import { refused, type Outcome } from './import-outcome.ts';
import type { TaskResult } from './import-worker.ts';
import { attachmentFolder, makeCopies, planCopies } from './store-attachments.ts';

/** What the documents of one call share. */
export interface Store {
  /** The content folder. */
  folder: string;
  /** Grows with every committee that is added. */
  committees: CommitteeFile;
  /** Whether files with another content are replaced. */
  force: boolean;
  /** Files of the meetings imported so far: none is replaced by a later document. */
  done: Set<string>;
}

export interface ToStore extends TaskResult {
  imported: ImportedFacts;
}

type ImportedFacts = NonNullable<TaskResult['imported']>;

/** How a file is dealt with by what is in its place. */
const outcomeKinds = {
  new: 'written',
  unchanged: 'unchanged',
  different: 'replaced',
  'other-source': 'replaced',
} as const;

/**
 * Writes a meeting and its attachments. The attachments come first, so that no text ever links to a
 * file that is not there. Rejects with the file system's error.
 */
export async function storeMeeting(
  source: SourceFile,
  { imported, report, unlisted }: ToStore,
  store: Store,
): Promise<Outcome> {
  const { meeting, text, attachments } = imported;
  const existing = await existingMeetings(store.folder, meeting);
  const place = choosePlace(meeting, text, existing);
  const sequence = place.kind === 'other-meeting' ? 1 : place.sequence;
  const file = meetingFile({ ...meeting, sequence });
  const path = join(store.folder, file);
  if (place.kind === 'other-meeting') {
    const next = basename(meetingFile({ ...meeting, sequence: place.nextSequence }));
    return refused(source, report, note('other-meeting', undefined, path, place.start, next));
  }
  // The same minutes in two formats, side by side in one folder: one of them will do.
  const isTwin = place.kind === 'other-source' && store.done.has(file);
  const kind = isTwin ? 'unchanged' : place.kind;
  const differs = kind === 'different' || kind === 'other-source';
  if (differs && store.done.has(file)) {
    return refused(source, report, note('written-just-now', undefined, path));
  }
  if (differs && !store.force) {
    const there = existing.find((found) => found.sequence === sequence)?.text ?? '';
    const difference = lineDiff(withoutDoubtMarks(there), withoutDoubtMarks(text));
    return { ...refused(source, report, note('different', undefined, path)), difference };
  }
  const copies = await planCopies(attachments.files, join(store.folder, attachmentFolder(file)));
  const taken = copies.filter(({ kind }) => kind === 'different').map(({ to }) => to);
  if (taken.length > 0 && !store.force) {
    return refused(
      source,
      report,
      ...taken.map((target) => note('attachment-different', undefined, target)),
    );
  }
  const added = await addCommittee(imported, store);
  if (added && isError(added)) return refused(source, report, added);
  await makeCopies(copies);
  if (kind !== 'unchanged') await writeWhole(path, text);
  store.done.add(file);
  return {
    source,
    kind: outcomeKinds[kind],
    report: { ...report, notes: [...(added ? [added] : []), ...report.notes] },
    meeting: {
      file,
      committee: meeting.committee,
      items: meeting.itemCount,
      attachments: attachments.files,
      withoutFile: attachments.withoutFile,
      unlisted,
    },
  };
}

/** Adds the committee of a meeting to `udvalg.yml` if it is not there, and tells it. */
async function addCommittee(
  { newCommittee }: ImportedFacts,
  store: Store,
): Promise<ImportNote | undefined> {
  if (newCommittee === undefined) return undefined;
  const { key, name } = newCommittee;
  // Another import into the same folder may have added some.
  store.committees = await readCommitteeFile(store.folder);
  if (findCommittee(name, store.committees.committees)?.key === key) return undefined;
  const extended = withCommittee(store.committees, newCommittee);
  if (extended === undefined) return note('committee-key', undefined, name, key);
  await writeCommitteeFile(store.folder, extended);
  store.committees = extended;
  return note('new-committee', undefined, name, key);
}
