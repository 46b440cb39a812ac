/** One source of an import: from its bytes to the text of its meeting's file. */
import { basename } from 'node:path';
import type { AttachmentFiles } from './find-attachments.ts';
import { readExportTask, type ExportTask } from './read-export-task.ts';
import type { MeetingToMatch } from './match-existing.ts';
import type { KnownCommittee } from '../../import/header/committees.ts';
import type { Given } from '../../import/header/identify.ts';
import { importDocument, type Imported, type ImportResult } from '../../import/import-document.ts';
import { readDocument } from '../../import/formats/read-document.ts';
import { note, type ImportReport } from '../../import/report.ts';
import { shownLines, type ShownLine } from '../../import/shown-lines.ts';
import { isSupplement } from '../../import/join/sides.ts';
import type { Meeting } from '../../minutes/model.ts';

/** A document, or a meeting of an export. */
export type ImportTask = (DocumentTask | ExportTask) & {
  /** Whether its lines are wanted as well. */
  withLines?: boolean;
};

interface DocumentTask {
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
  /** Path of the file of an export that is the meeting's source. */
  source?: string;
  imported?: Omit<Imported, 'meeting'> & { meeting: MeetingToStore };
  /** Paths of files in the document's own attachment folder that it does not list. */
  unlisted: string[];
  /** The lines of the source, where they are wanted and could be read. */
  lines?: ShownLine[];
}

/** The facts of a meeting that storing its file needs. */
export interface MeetingToStore extends MeetingToMatch, Pick<Meeting, 'committee' | 'date'> {
  itemCount: number;
  /** Whether it says that it adds items to an agenda. */
  isSupplement: boolean;
}

type AttachmentsOf = (document: string) => Promise<AttachmentFiles>;

/** Reads and recognises what a task names; `attachmentsOf` finds the files a document may list. */
export async function readTask(
  task: ImportTask,
  attachmentsOf: AttachmentsOf,
): Promise<TaskResult> {
  if (!('source' in task)) return readDocumentTask(task, attachmentsOf);
  const read = await readExportTask(task);
  const { report, imported, source } = read;
  // Of files that an export does not name, or may not show, nothing is told.
  return {
    ...{ report, source, unlisted: [], ...linesOf(read, task) },
    ...(imported && { imported: toStore(imported) }),
  };
}

const linesOf = (
  { recognised }: Pick<ImportResult, 'recognised'>,
  { withLines = false }: ImportTask,
): Pick<TaskResult, 'lines'> => (withLines && recognised ? { lines: shownLines(recognised) } : {});

async function readDocumentTask(
  task: ImportTask & DocumentTask,
  attachmentsOf: AttachmentsOf,
): Promise<TaskResult> {
  const { path, sha256, bytes, committees, given } = task;
  const file = basename(path);
  const read = await readDocument(bytes);
  if (typeof read === 'string') {
    return { report: { file, notes: [note(read, undefined)] }, unlisted: [] };
  }
  const { find, own } = await attachmentsOf(path);
  const document = { file, sha256, ...read };
  const result = importDocument(document, { committees, given, findFiles: find });
  const { report, imported } = result;
  const lines = linesOf(result, task);
  if (!imported) return { report, unlisted: [], ...lines };
  const listed = new Set(imported.attachments.files);
  return {
    report,
    imported: toStore(imported),
    unlisted: own.filter((other) => !listed.has(other)),
    ...lines,
  };
}

function toStore(imported: Imported): NonNullable<TaskResult['imported']> {
  const { committee, date, start, sources, items } = imported.meeting;
  const meeting = {
    ...{ committee, date, sources, itemCount: items.length },
    isSupplement: isSupplement(imported.meeting),
    ...(start !== undefined && { start }),
  };
  return { ...imported, meeting };
}
