/**
 * Imports many documents: read and recognised in parallel by worker threads, but stored one after
 * another in the given order, so that the result is the same as importing them one by one.
 */
import { basename, resolve } from 'node:path';
import type { Given } from '../../import/header/identify.ts';
import { note, type ImportNote } from '../../import/report.ts';
import type { ShownSource } from '../../import/shown-lines.ts';
import { sha256Of } from '../files/digest.ts';
import { codeOf } from '../files/error-code.ts';
import type { AttachmentFiles } from './find-attachments.ts';
import type { ExportSource } from './find-exports.ts';
import type { SourceFile } from './find-sources.ts';
import { digest, type ImportCache } from './import-cache.ts';
import { refused, type JoinedText, type Outcome } from './import-outcome.ts';
import type { ImportTask, TaskResult } from './read-task.ts';
import { readSource } from './read-source.ts';
import { cacheEntry, restoreOutcome } from './cached-outcome.ts';
import { storeMeeting, type Store } from './store-meeting.ts';
import { WorkerError, workerFaults, type WorkerPool } from '../threads/worker-pool.ts';

export interface ImportRun extends Store {
  /** The user's options. */
  given: Given;
  /** Whether drafts of exports are imported. */
  withDrafts: boolean;
  /** Whether the outcomes tell how each source was read. */
  withLines: boolean;
  attachmentsOf: (document: string) => Promise<AttachmentFiles>;
  /** Absent if no cache is used. */
  cache?: ImportCache;
  pool: WorkerPool<ImportTask, TaskResult>;
  /** Number of documents that may be read ahead of the one being stored. */
  ahead: number;
  /** Aborted when the user interrupts the import. */
  stopped: AbortSignal;
}

/** Imports `sources` in order. Errors of files, folders and disk are in the outcomes. */
export async function* importFiles(
  sources: readonly SourceFile[],
  run: ImportRun,
): AsyncGenerator<Outcome> {
  const begun: Promise<Begun>[] = [];
  let next = 0;
  for (const source of sources) {
    for (; next < sources.length && begun.length <= run.ahead; next++) {
      const beginning = begin(sources[next] ?? source, run);
      // A rejection is a bug and is thrown when its turn comes; until then it must not be
      // unhandled.
      beginning.catch(() => undefined);
      begun.push(beginning);
    }
    const ready = await begun.shift();
    if (ready) yield await finish(ready, run);
  }
}

/** A document that has been read, or not: one of fault, outcome and read. */
interface Begun {
  source: SourceFile;
  /** Why it could not be read. */
  fault?: ImportNote;
  /** The outcome from the cache. */
  outcome?: Outcome;
  /**
   * With the cache key of its outcome, if that may be cached, and the number of committees known when it
   * was read.
   */
  read?: { result: TaskResult; key?: string; committees: number };
}

async function begin(source: SourceFile, run: ImportRun): Promise<Begun> {
  if (source.fault) return { source, fault: note(source.fault, undefined) };
  if (source.export) return beginExport(source, source.export, run);
  const bytes = await readSource(source.path, run.stopped);
  if ('kind' in bytes) return { source, fault: bytes };
  const sha256 = sha256Of(bytes);
  const { committee = '', date = '' } = run.given;
  const key = digest(resolve(source.path), sha256, committee, date);
  const files = await run.attachmentsOf(source.path);
  const cached = run.cache?.get(key);
  const outcome = cached && (await restoreOutcome(source, cached, files, run));
  if (outcome) return { source, outcome };
  const { committees } = run.committees;
  const { given, withLines } = run;
  const task = { path: source.path, sha256, bytes, committees, given, withLines };
  return read(source, task, run, key);
}

/** The files of an export are read by the worker: they are many, and each names others. */
function beginExport(source: SourceFile, files: ExportSource, run: ImportRun): Promise<Begun> {
  const { given, withDrafts, withLines } = run;
  const { committees } = run.committees;
  return read(source, { source: files, committees, given, withDrafts, withLines }, run);
}

async function read(
  source: SourceFile,
  task: ImportTask,
  { pool, committees: { committees } }: ImportRun,
  key?: string,
): Promise<Begun> {
  try {
    const result = await pool.run(task);
    return {
      source,
      read: { ...(key !== undefined && { key }), result, committees: committees.length },
    };
  } catch (error) {
    if (!(error instanceof WorkerError)) throw error;
    return { source, fault: note(workerFaults[error.fault], undefined, error.message) };
  }
}

async function finish(begun: Begun, run: ImportRun): Promise<Outcome> {
  const { fault, outcome, read } = begun;
  const source = withSource(begun);
  const file = basename(source.path);
  if (outcome?.meeting) run.done.add(outcome.meeting.file);
  if (outcome) return outcome;
  if (fault || !read) return refused(source, { file, notes: [] }, ...(fault ? [fault] : []));
  const { report, imported, unlisted } = read.result;
  // A committee that was added in the meantime may be this document's: read it again.
  const hasNewCommittees = run.committees.committees.length > read.committees;
  if (hasNewCommittees && (!imported || imported.newCommittee)) {
    return finish(await begin(begun.source, run), run);
  }
  const { lines } = read.result;
  const shown = lines && { shown: { lines, ...(imported && { text: imported.text }) } };
  if (!imported) return { ...refused(source, report), ...shown };
  try {
    const outcome = await storeMeeting(source, { imported, report, unlisted }, run);
    const joined = outcome.meeting?.joined;
    const stored = {
      ...outcome,
      ...(shown && joined ? { shown: shownAmong(shown.shown, joined) } : shown),
    };
    if (run.cache && read.key !== undefined) {
      const entry = await cacheEntry(stored, run.folder);
      if (entry) await run.cache.set(read.key, entry);
    }
    return stored;
  } catch (error) {
    return refused(source, report, note('unwritable', undefined, run.folder, codeOf(error)));
  }
}

/** The lines of a document beside the items of a meeting that has others as well. */
const shownAmong = ({ lines }: ShownSource, { text, places }: JoinedText): ShownSource => ({
  text,
  isJoined: true,
  lines: lines.map(({ item, ...line }) => {
    const place = item === undefined ? -1 : (places[item] ?? -1);
    return { ...line, ...(place !== -1 && { item: place }) };
  }),
});

/** Of an export, the file that was used is named, unless it was unpacked from a package. */
function withSource({ source, read }: Begun): SourceFile {
  const path = read?.result.source;
  const isFile = source.export?.files.includes(source.path) ?? false;
  return isFile && path !== undefined ? { ...source, path } : source;
}
