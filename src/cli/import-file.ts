/** Imports one file: from its bytes on disk to the meeting's file in the content folder. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { choosePlace, type ExistingMeeting } from '../import/choose-place.ts';
import { importDocument, type Imported, type SourceDocument } from '../import/import-document.ts';
import type { Given } from '../import/identify.ts';
import { readDocument } from '../import/formats/read-document.ts';
import { isError, note, type ImportNote, type ImportReport } from '../import/report.ts';
import type { Meeting } from '../minutes/model.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import { readMeeting } from '../minutes/read-meeting.ts';
import { withCommittee, writeCommitteeFile, type CommitteeFile } from './committee-file.ts';
import { codeOf } from './error-code.ts';
import { writeWhole } from './write-file.ts';

/** What the files of one call share. */
export interface ImportRun {
  /** The content folder. */
  folder: string;
  /** Grows with every committee that is added. */
  committees: CommitteeFile;
  /** Key and ISO day the user gave. */
  given: Given;
  /** Whether a file with another content is replaced. */
  force: boolean;
  /** Paths of the meetings imported so far: none is replaced by a later document. */
  done: Set<string>;
}

export interface Outcome {
  kind: 'written' | 'replaced' | 'unchanged' | 'refused';
  report: ImportReport;
  /** The meeting and the path of its file; absent when it was refused. */
  result?: { meeting: Meeting; path: string };
}

/** Imports `file`. Whatever a file, a folder or the disk does wrong is in the report. */
export async function importFile(file: string, run: ImportRun): Promise<Outcome> {
  const source = await readSource(file);
  if ('kind' in source) return refused({ file: basename(file), notes: [] }, source);
  const { committees } = run.committees;
  const { report, imported } = importDocument(source, {
    given: run.given,
    committees,
    attachmentFiles: [],
  });
  if (imported === undefined) return refused(report);
  try {
    return await store(imported, report, run);
  } catch (error) {
    return refused(report, note('unwritable', undefined, run.folder, codeOf(error)));
  }
}

/** How a file is dealt with by what is in its place. */
const outcomeKinds = { new: 'written', unchanged: 'unchanged', different: 'replaced' } as const;

/** Writes a meeting to its place, unless something is in the way. */
async function store(imported: Imported, report: ImportReport, run: ImportRun): Promise<Outcome> {
  const { meeting, text } = imported;
  const place = choosePlace(meeting, await existingMeetings(run.folder, meeting));
  const sequence = place.kind === 'other-meeting' ? 1 : place.sequence;
  const path = join(run.folder, meetingFile({ ...meeting, sequence }));
  if (place.kind === 'other-meeting') {
    const next = basename(meetingFile({ ...meeting, sequence: place.nextSequence }));
    return refused(report, note('other-meeting', undefined, path, place.start, next));
  }
  if (place.kind === 'different' && run.done.has(path)) {
    return refused(report, note('written-just-now', undefined, path));
  }
  if (place.kind === 'different' && !run.force) {
    return refused(report, note('different', undefined, path));
  }
  const added = await addNewCommittee(imported, run);
  if (added && isError(added)) return refused(report, added);
  if (place.kind !== 'unchanged') await writeWhole(path, text);
  run.done.add(path);
  const notes = [...(added ? [added] : []), ...report.notes];
  return {
    kind: outcomeKinds[place.kind],
    report: { ...report, notes },
    result: { meeting, path },
  };
}

const refused = (report: ImportReport, ...notes: ImportNote[]): Outcome => ({
  kind: 'refused',
  report: { ...report, notes: [...report.notes, ...notes] },
});

/** Reads a source document, or says why not. */
async function readSource(file: string): Promise<SourceDocument | ImportNote> {
  const bytes = await readFile(file).catch(codeOf);
  if (bytes === 'ENOENT') return note('missing', undefined);
  if (bytes === 'EISDIR') return note('directory', undefined);
  if (typeof bytes === 'string') return note('unreadable', undefined, bytes);
  const read = await readDocument(bytes);
  if (typeof read === 'string') return note(read, undefined);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file: basename(file), sha256, ...read };
}

/** The files there are of a meeting's committee and day. */
async function existingMeetings(folder: string, meeting: Meeting): Promise<ExistingMeeting[]> {
  const directory = join(folder, 'moeder', meeting.committee);
  const names = await readdir(directory).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  const sequences = names.flatMap((name) => {
    const [, date, sequence = '1'] = /^(.{10})(?:-([2-9]|[1-9]\d))?\.md$/.exec(name) ?? [];
    return date === meeting.date ? [Number(sequence)] : [];
  });
  return Promise.all(
    sequences
      .toSorted((one, other) => one - other)
      .map(async (sequence) => {
        const file = meetingFile({ ...meeting, sequence });
        const text = await readFile(join(folder, file), 'utf8');
        return { sequence, text, meeting: readMeeting(text, file).meeting };
      }),
  );
}

/** Adds the committee of a meeting to `udvalg.yml` if it is not there, and tells it. */
async function addNewCommittee(
  { newCommittee }: Imported,
  run: ImportRun,
): Promise<ImportNote | undefined> {
  if (newCommittee === undefined) return undefined;
  const { key, name } = newCommittee;
  const extended = withCommittee(run.committees, newCommittee);
  if (extended === undefined) return note('committee-key', undefined, name, key);
  await writeCommitteeFile(run.folder, extended);
  run.committees = extended;
  return note('new-committee', undefined, name, key);
}
