/** Writes an imported meeting into the content folder, unless an existing file is in the way. */
import { basename, join } from 'node:path';
import { matchExisting, existingMeetings } from './match-existing.ts';
import { findCommittee } from '../../import/header/committees.ts';
import { lineDiff } from '../files/line-diff.ts';
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
import type { SourceFile } from './find-sources.ts';
import { refused, type Outcome } from './import-outcome.ts';
import type { TaskResult } from './read-task.ts';
import { leftAttachments } from './left-attachments.ts';
import { attachmentFolder, makeCopies, planCopies } from './store-attachments.ts';

/** What the documents of one import share. */
export interface Store {
  /** The content folder. */
  folder: string;
  /** Replaced with every committee that is added. */
  committees: CommitteeFile;
  /** Whether different existing files are replaced. */
  force: boolean;
  /** Files of the meetings imported so far, which later documents do not replace. */
  done: Set<string>;
}

export interface ToStore extends TaskResult {
  imported: ImportedFacts;
}

type ImportedFacts = NonNullable<TaskResult['imported']>;

/** Outcome by match. */
const outcomeKinds = {
  new: 'written',
  unchanged: 'unchanged',
  different: 'replaced',
  'other-source': 'replaced',
} as const;

/**
 * Writes a meeting and its attachments; these first, so that no text ever links to a missing file.
 * Rejects with the file system's error.
 */
export async function storeMeeting(
  source: SourceFile,
  { imported, report, unlisted }: ToStore,
  store: Store,
): Promise<Outcome> {
  const { meeting, text, attachments } = imported;
  const existing = await existingMeetings(store.folder, meeting);
  const match = matchExisting(meeting, text, existing);
  const sequence = match.kind === 'other-meeting' ? 1 : match.sequence;
  const file = meetingFile({ ...meeting, sequence });
  const path = join(store.folder, file);
  if (match.kind === 'other-meeting') {
    const next = basename(meetingFile({ ...meeting, sequence: match.nextSequence }));
    return refused(source, report, note('other-meeting', undefined, path, match.start, next));
  }
  // The same minutes in two formats in one import: the first one counts.
  const isTwin = match.kind === 'other-source' && store.done.has(file);
  const kind = isTwin ? 'unchanged' : match.kind;
  const differs = kind === 'different' || kind === 'other-source';
  if (differs && store.done.has(file)) {
    return refused(source, report, note('written-just-now', undefined, path));
  }
  if (differs && !store.force) {
    const old = existing.find((found) => found.sequence === sequence)?.text ?? '';
    const difference = lineDiff(withoutDoubtMarks(old), withoutDoubtMarks(text));
    return { ...refused(source, report, note('different', undefined, path)), difference };
  }
  const copies = await planCopies(attachments.files, join(store.folder, attachmentFolder(file)));
  const taken = copies.filter(({ kind }) => kind === 'different').map(({ to }) => to);
  if (taken.length > 0 && !store.force) {
    const notes = taken.map((target) => note('attachment-different', undefined, target));
    return refused(source, report, ...notes);
  }
  const added = await addCommittee(imported, store);
  if (added && isError(added)) return refused(source, report, added);
  await makeCopies(copies);
  if (kind !== 'unchanged') await writeWhole(path, text);
  store.done.add(file);
  const old = existing.find((found) => found.sequence === sequence)?.meeting;
  const left = old === undefined ? [] : await leftAttachments(old, text, file, store.folder);
  return {
    source,
    kind: outcomeKinds[kind],
    report: { ...report, notes: [...left, ...(added ? [added] : []), ...report.notes] },
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

/** Adds the committee of a meeting to `udvalg.yml`, if it is new; returns a note, or an error. */
async function addCommittee(
  { newCommittee }: ImportedFacts,
  store: Store,
): Promise<ImportNote | undefined> {
  if (newCommittee === undefined) return undefined;
  const { key, name } = newCommittee;
  // Another import into the same folder may have added committees.
  store.committees = await readCommitteeFile(store.folder);
  if (findCommittee(name, store.committees.committees)?.key === key) return undefined;
  const extended = withCommittee(store.committees, newCommittee);
  if (extended === undefined) return note('committee-key', undefined, name, key);
  await writeCommitteeFile(store.folder, extended);
  store.committees = extended;
  return note('new-committee', undefined, name, key);
}
