/** Imports one file: from its bytes on disk to the meeting's file in the content folder. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { meetingSlug } from '../archive/addresses.ts';
import { choosePlace, type ExistingMeeting, type Place } from '../import/choose-place.ts';
import { importDocument, type Imported, type ImportOptions } from '../import/import-document.ts';
import { readTextExport } from '../import/read-text-export.ts';
import { note, type ImportNote, type ImportReport } from '../import/report.ts';
import type { Meeting } from '../minutes/model.ts';
import { isMeetingFile, meetingFile } from '../minutes/read-facts.ts';
import { readMeeting } from '../minutes/read-meeting.ts';
import type { CommitteeFile } from './committee-file.ts';
import { writeWhole } from './write-file.ts';

/** What all files of one call share. */
export interface ImportRun {
  /** The content folder. */
  folder: string;
  committees: CommitteeFile;
  options: Omit<ImportOptions, 'committees'>;
  /** Whether a file with another content is replaced. */
  force: boolean;
  /** Paths of the meetings imported so far: none is replaced by a later document. */
  done: Set<string>;
}

export interface Outcome {
  kind: 'written' | 'replaced' | 'unchanged' | 'refused';
  report: ImportReport;
  /** Path of the meeting's file, with the content folder. */
  path?: string;
  meeting?: Meeting;
}

/** Imports `file`. Never rejects for what a file, a folder or a disk may be: the report says it. */
export async function importFile(file: string, run: ImportRun): Promise<Outcome> {
  const name = basename(file);
  const refuse = (...notes: ImportNote[]): Outcome => ({
    kind: 'refused',
    report: { file: name, notes },
  });
  const bytes = await readFile(file).catch(codeOf);
  if (typeof bytes === 'string') return refuse(whyNotRead(bytes));
  const lines = readTextExport(bytes);
  if (typeof lines === 'string') return refuse(note(lines, undefined));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const committees = run.committees.known();
  const { report, imported } = importDocument({ file: name, sha256, lines }, { ...run.options, committees });
  if (imported === undefined) return { kind: 'refused', report };
  const place = choosePlace(imported.meeting, await existingMeetings(run.folder, imported.meeting));
  const outcome = { report, meeting: imported.meeting, path: pathOf(place, imported, run) };
  const obstacle = whyNotWrite(place, outcome.path, run);
  if (obstacle) return refuse(...report.notes, obstacle);
  const written = await write(imported, place, outcome.path, run);
  if (written) return refuse(...report.notes, written);
  run.done.add(outcome.path);
  return outcome;
}
