/** One document of an import: from its bytes to the text of its meeting's file. */
import { basename } from 'node:path';
import type { AttachmentFiles } from './find-attachments.ts';
import type { MeetingToMatch } from './match-existing.ts';
import type { KnownCommittee } from '../../import/header/committees.ts';
import type { Given } from '../../import/header/identify.ts';
import { importDocument, type Imported } from '../../import/import-document.ts';
import { readDocument } from '../../import/formats/read-document.ts';
import { note, type ImportReport } from '../../import/report.ts';
import type { Meeting } from '../../minutes/model.ts';

export interface ImportTask {
  path: string;
  /** SHA-256 of `bytes`, hexadecimal. */
  sha256: string;
  bytes: Uint8Array;
  /** The committees of `udvalg.yml`. */
  committees: readonly KnownCommittee[];
  given: Given;
}

/** The result, without the meeting's syntax tree, which would be expensive to transfer. */
export interface TaskResult {
  report: ImportReport;
  imported?: Omit<Imported, 'meeting'> & { meeting: MeetingToStore };
  /** Paths of files in the document's own attachment folder that it does not list. */
  unlisted: string[];
}

/** The facts of a meeting that storing its file needs. */
export interface MeetingToStore extends MeetingToMatch, Pick<Meeting, 'committee' | 'date'> {
  itemCount: number;
}

/** Reads and recognises the document of a task; `attachmentsOf` finds the files it may list. */
export async function readTask(
  { path, sha256, bytes, committees, given }: ImportTask,
  attachmentsOf: (document: string) => Promise<AttachmentFiles>,
): Promise<TaskResult> {
  const file = basename(path);
  const read = await readDocument(bytes);
  if (typeof read === 'string') {
    return { report: { file, notes: [note(read, undefined)] }, unlisted: [] };
  }
  const { find, own } = await attachmentsOf(path);
  const document = { file, sha256, ...read };
  const { report, imported } = importDocument(document, { committees, given, findFiles: find });
  if (!imported) return { report, unlisted: [] };
  const { committee, date, start, source, items } = imported.meeting;
  const meeting = {
    ...{ committee, date, itemCount: items.length },
    ...(start !== undefined && { start }),
    ...(source && { source }),
  };
  const listed = new Set(imported.attachments.files);
  return {
    report,
    imported: { ...imported, meeting },
    unlisted: own.filter((other) => !listed.has(other)),
  };
}
