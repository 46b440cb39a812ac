/** A worker thread of the import: from the bytes of one document to what is to be written. */
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { PlacedMeeting } from './match-existing.ts';
import type { KnownCommittee } from '../../import/header/committees.ts';
import type { Given } from '../../import/header/identify.ts';
import { importDocument, type Imported } from '../../import/import-document.ts';
import { readDocument } from '../../import/formats/read-document.ts';
import { note, type ImportReport } from '../../import/report.ts';
import type { Meeting } from '../../minutes/model.ts';
import { attachmentFinder, type AttachmentPlaces } from './find-attachments.ts';

export interface ImportTask {
  path: string;
  /** Hexadecimal digest of `bytes`. */
  sha256: string;
  bytes: Uint8Array;
  /** The committees of `udvalg.yml`. */
  committees: readonly KnownCommittee[];
  given: Given;
}

/** What came of a document, without the meeting's text as a tree, which is much to hand over. */
export interface TaskResult {
  report: ImportReport;
  imported?: Omit<Imported, 'meeting'> & { meeting: PlacedFacts };
  /** Paths of files in the document's own folder of attachments that it does not list. */
  unlisted: string[];
}

/** What is to be known of a meeting in order to store its file. */
export interface PlacedFacts extends PlacedMeeting, Pick<Meeting, 'committee' | 'date'> {
  /** How many items it has. */
  itemCount: number;
}

const attachmentsOf = attachmentFinder(workerData as AttachmentPlaces);

parentPort?.on('message', (task: ImportTask) => {
  // A rejection is a bug and ends this worker, which tells the one who waits.
  void run(task).then((result) => parentPort?.postMessage(result));
});

async function run({ path, sha256, bytes, committees, given }: ImportTask): Promise<TaskResult> {
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
