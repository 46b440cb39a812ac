/**
 * Imports many documents: they are read and recognised on all cores, and stored one after another in
 * the order in which they were named, so that the result is the same as if they had been imported one
 * by one.
 */
import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import type { Given } from '../../import/header/identify.ts';
import { note, type ImportNote } from '../../import/report.ts';
import { codeOf } from '../files/error-code.ts';
import type { AttachmentFiles } from './find-attachments.ts';
import type { SourceFile } from './find-sources.ts';
import { digest, type ImportMemory } from './import-memory.ts';
import { refused, type Outcome } from './import-outcome.ts';
import type { ImportTask, TaskResult } from './import-worker.ts';
import { readSource } from './read-source.ts';
import { recallOutcome, whatToRemember } from './recall-outcome.ts';
import { storeMeeting, type Store } from './store-meeting.ts';
import { WorkerError, workerFaults, type WorkerPool } from '../threads/worker-pool.ts';

export interface ImportRun extends Store {
  /** Key of the committee and ISO day that the user gave. */
  given: Given;
  attachmentsOf: (document: string) => Promise<AttachmentFiles>;
  /** Absent where nothing is remembered. */
  memory?: ImportMemory;
  pool: WorkerPool<ImportTask, TaskResult>;
  /** How many documents may be read before the one that is stored. */
  ahead: number;
  /** Aborted when the user wants no more. */
  stopped: AbortSignal;
}

/** Imports `sources` in their order. Whatever a file, a folder or the disk does wrong is in the outcome. */
export async function* importFiles(
  sources: readonly SourceFile[],
  run: ImportRun,
): AsyncGenerator<Outcome> {
  const begun: Promise<Begun>[] = [];
  let next = 0;
  for (const source of sources) {
    for (; next < sources.length && begun.length <= run.ahead; next++) {
      const beginning = begin(sources[next] ?? source, run);
      // A bug shows when its turn comes; until then nobody waits for it.
      beginning.catch(() => undefined);
      begun.push(beginning);
    }
    const ready = await begun.shift();
    if (ready) yield await finish(ready, run);
  }
}

/** A document that has been read. */
interface Begun {
  source: SourceFile;
  /** Why it could not be. */
  fault?: ImportNote;
  /** When it is known what it comes to. */
  outcome?: Outcome;
  read?: ReadDocument;
}

interface ReadDocument {
  /** Under which its outcome is remembered. */
  key: string;
  result: TaskResult;
  /** How many committees were known. */
  committees: number;
}

async function begin(source: SourceFile, run: ImportRun): Promise<Begun> {
  const bytes = await readSource(source.path, run.stopped);
  if ('kind' in bytes) return { source, fault: bytes };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { committee = '', date = '' } = run.given;
  const key = digest(resolve(source.path), sha256, committee, date);
  const files = await run.attachmentsOf(source.path);
  const remembered = run.memory?.recall(key);
  const outcome = remembered && (await recallOutcome(source, remembered, files, run));
  if (outcome) return { source, outcome };
  const { committees } = run.committees;
  try {
    const result = await run.pool.run({
      path: source.path,
      sha256,
      bytes,
      committees,
      given: run.given,
    });
    return { source, read: { key, result, committees: committees.length } };
  } catch (error) {
    if (!(error instanceof WorkerError)) throw error;
    return { source, fault: note(workerFaults[error.fault], undefined, error.message) };
  }
}

async function finish(begun: Begun, run: ImportRun): Promise<Outcome> {
  const { source, fault, outcome, read } = begun;
  const file = basename(source.path);
  if (outcome?.meeting) run.done.add(outcome.meeting.file);
  if (outcome) return outcome;
  if (fault || !read) return refused(source, { file, notes: [] }, ...(fault ? [fault] : []));
  const { report, imported, unlisted } = read.result;
  // A committee that was added meanwhile may be this document's.
  const learned = run.committees.committees.length > read.committees;
  if (learned && (!imported || imported.newCommittee)) {
    return finish(await begin(source, run), run);
  }
  if (!imported) return refused(source, report);
  try {
    const stored = await storeMeeting(source, { imported, report, unlisted }, run);
    const remembered = run.memory && (await whatToRemember(stored, run.folder));
    if (remembered) await run.memory?.remember(read.key, remembered);
    return stored;
  } catch (error) {
    return refused(source, report, note('unwritable', undefined, run.folder, codeOf(error)));
  }
}
