/** Writes an imported meeting into the content folder, unless an existing file is in the way. */
import { basename, join } from 'node:path';
import {
  existingMeetings,
  matchExisting,
  sourceIn,
  type ExistingMeeting,
  type MeetingToMatch,
} from './match-existing.ts';
import { joinFile, linksOf } from './join-file.ts';
import type { Answers } from '../../import/join/questions.ts';
import { publishedName } from '../../import/meeting/attachment-names.ts';
import { given } from '../../minutes/given.ts';
import { findCommittee } from '../../import/header/committees.ts';
import { lineDiff } from '../files/line-diff.ts';
import { isError, note, type ImportNote } from '../../import/report.ts';
import { withoutDoubtMarks } from '../../minutes/doubt-marks.ts';
import { meetingFile } from '../../minutes/read-facts.ts';
import { dayInWords } from '../../i18n/da-dates.ts';
import { meetingNear } from './meeting-near.ts';
import {
  readCommitteeFile,
  withCommittee,
  writeCommitteeFile,
  type CommitteeFile,
} from '../content/committee-file.ts';
import { writeWhole } from '../files/write-file.ts';
import type { SourceFile } from './find-sources.ts';
import { refused, type JoinedText, type Outcome } from './import-outcome.ts';
import type { TaskResult } from './read-task.ts';
import { leftAttachments } from './left-attachments.ts';
import { attachmentFolder, makeCopies, planCopies } from './store-attachments.ts';

/** What the documents of one import share. */
export interface Store {
  /** The content folder. */
  folder: string;
  /** Replaced with every committee that is added. */
  committees: CommitteeFile;
  /** Whether files of the same document that have been changed are replaced. */
  force: boolean;
  /** What an editor has answered where a document and its meeting's file differ. */
  answers: Answers;
  /** Files of the meetings imported so far, which later documents do not replace. */
  done: Set<string>;
}

export interface ToStore extends TaskResult {
  imported: ImportedFacts;
}

type ImportedFacts = NonNullable<TaskResult['imported']>;

/**
 * Writes a meeting and its attachments; these first, so that no text ever links to a missing file.
 * Rejects with the file system's error.
 */
export async function storeMeeting(
  source: SourceFile,
  toStore: ToStore,
  store: Store,
): Promise<Outcome> {
  const { imported, report } = toStore;
  const { text } = imported;
  const near = await meetingNear(imported.meeting, store.folder);
  const answer = store.answers.get('dato');
  if (near && answer !== 'new' && answer !== 'old') {
    const days = [imported.meeting.date, near].map(dayInWords) as [string, string];
    const path = join(store.folder, meetingFile({ ...imported.meeting, date: near, sequence: 1 }));
    return refused(source, report, note('other-day', undefined, days[0], path, days[1]));
  }
  const meeting = near && answer === 'old' ? { ...imported.meeting, date: near } : imported.meeting;
  const existing = await existingMeetings(store.folder, meeting);
  const match = matchExisting(meeting, text, existing);
  if (match.kind === 'other-meeting') {
    const file = meetingFile({ ...meeting, sequence: 1 });
    const next = basename(meetingFile({ ...meeting, sequence: match.nextSequence }));
    const path = join(store.folder, file);
    return refused(source, report, note('other-meeting', undefined, path, match.start, next));
  }
  const { kind, sequence } = match;
  const file = meetingFile({ ...meeting, sequence });
  const old = existing.find((found) => found.sequence === sequence);
  const isAnswered = kind === 'joined-before' && store.answers.size > 0;
  if (old && (kind === 'further' || isAnswered)) {
    return storeJoined(source, toStore, store, { file, old, isAgain: isAnswered });
  }
  if (kind === 'new') return write(source, toStore, store, { file, text, kind: 'written' });
  if (old && (kind === 'unchanged' || kind === 'joined-before')) {
    const joined = joinedBefore(old, meeting);
    const linked = linksOf(old.meeting);
    return write(source, toStore, store, { file, text, kind: 'unchanged', linked, ...joined });
  }
  const path = join(store.folder, file);
  if (store.done.has(file)) {
    return refused(source, report, note('written-just-now', undefined, path));
  }
  if (!store.force) {
    const difference = lineDiff(withoutDoubtMarks(old?.text ?? ''), withoutDoubtMarks(text));
    return { ...refused(source, report, note('different', undefined, path)), difference };
  }
  return write(source, toStore, store, { file, text, kind: 'replaced', ...given({ old }) });
}

/** Joins a document with the file of its meeting, unless an editor has to say how. */
async function storeJoined(
  source: SourceFile,
  toStore: ToStore,
  store: Store,
  { file, old, isAgain }: { file: string; old: ExistingMeeting; isAgain: boolean },
): Promise<Outcome> {
  const { report, imported } = toStore;
  const path = join(store.folder, file);
  const { answers } = store;
  const joined = joinFile({ old: old.text, fresh: imported.text }, file, { answers, isAgain });
  if (joined === undefined) return refused(source, report, note('different', undefined, path));
  const { text, questions, notes, places, superseded, linked, mayBeOther } = joined;
  if (questions.length > 0) {
    const closing = notes.flatMap((each) =>
      each.kind === 'became-closed' ? [note('still-open', undefined, ...each.details)] : [],
    );
    const other = mayBeOther ? [note('maybe-other-meeting', undefined)] : [];
    const conflict = note('conflicts', undefined, path);
    return { ...refused(source, report, ...closing, ...other, conflict), questions };
  }
  if (notes.some(isError)) return refused(source, report, ...notes);
  const { proof } = report;
  const leftOut = new Map([
    ...(proof?.leftOut ?? []),
    ...(superseded > 0 ? [['superseded', superseded] as const] : []),
  ]);
  const counted = proof && {
    ...proof,
    words: proof.words - superseded,
    matched: proof.matched - superseded,
    leftOut,
  };
  return write(
    source,
    {
      ...toStore,
      report: { ...report, notes: [...notes, ...report.notes], ...(counted && { proof: counted }) },
    },
    store,
    { file, text, kind: 'joined', old, linked, joined: { text, places } },
  );
}

/** A document that is one of several in the file already. */
function joinedBefore(old: ExistingMeeting, meeting: MeetingToMatch): { joined?: JoinedText } {
  const items = old.meeting?.items ?? [];
  const numbers = sourceIn(old, meeting)?.items;
  const places = numbers?.map((number) => items.findIndex((item) => item.number === number));
  return places === undefined ? {} : { joined: { text: old.text, places } };
}

interface ToWrite {
  file: string;
  text: string;
  kind: Exclude<Outcome['kind'], 'refused'>;
  /** The file that is replaced. */
  old?: ExistingMeeting;
  /** Names of the attachments that are linked to, where these are not all. */
  linked?: ReadonlySet<string>;
  joined?: JoinedText;
}

async function write(
  source: SourceFile,
  { imported, report, unlisted }: ToStore,
  store: Store,
  { file, text, kind, old, linked, joined }: ToWrite,
): Promise<Outcome> {
  const { meeting, attachments } = imported;
  const files = attachments.files.filter((path) => linked?.has(publishedName(path)) ?? true);
  const copies = await planCopies(files, join(store.folder, attachmentFolder(file)));
  const taken = copies.filter((copy) => copy.kind === 'different').map(({ to }) => to);
  if (taken.length > 0 && !store.force) {
    const notes = taken.map((target) => note('attachment-different', undefined, target));
    return refused(source, report, ...notes);
  }
  const added = await addCommittee(imported, store);
  if (added && isError(added)) return refused(source, report, added);
  await makeCopies(copies);
  if (kind !== 'unchanged') await writeWhole(join(store.folder, file), text);
  store.done.add(file);
  const left = old?.meeting && (await leftAttachments(old.meeting, text, file, store.folder));
  return {
    source,
    kind,
    report: { ...report, notes: [...(left ?? []), ...(added ? [added] : []), ...report.notes] },
    meeting: {
      file,
      committee: meeting.committee,
      items: meeting.itemCount,
      attachments: files,
      withoutFile: attachments.withoutFile,
      unlisted,
      ...given({ joined }),
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
