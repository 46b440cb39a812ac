/** Runs an import, from its arguments to its exit code. */
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { importWords as words } from '../../i18n/da-import-command.ts';
import { readCommitteeFile } from '../../engine/content/committee-file.ts';
import { removeTemporaries } from '../../engine/files/write-file.ts';
import { attachmentFinder, type AttachmentFolders } from '../../engine/import/find-attachments.ts';
import { findSources, type FoundSources } from '../../engine/import/find-sources.ts';
import { wrongUsage, type ImportArguments } from './import-arguments.ts';
import { importFiles, type ImportRun } from '../../engine/import/import-files.ts';
import { openImportCache } from '../../engine/import/import-cache.ts';
import { startSummary } from './import-summary.ts';
import type { ImportTask, TaskResult } from '../../engine/import/read-task.ts';
import type { Outcome } from '../../engine/import/import-outcome.ts';
import { proofreadingWords } from '../../i18n/da-proofreading.ts';
import { startProgress } from './progress.ts';
import { showImport } from './show-import.ts';
import { tellImported, tellRefused } from './tell-outcome.ts';
import { maskNumbers } from '../../privacy/mask.ts';
import { readLimits, startPool, type WorkerPool } from '../../engine/threads/worker-pool.ts';

/** With fewer documents, the cache takes longer than it saves. */
const fewestForCache = 20;

/** Documents read ahead for each worker, so that a slow one does not block the others. */
const aheadOfEach = 4;

/** Starts what reads the documents, at most `workers` at a time. */
export type StartReaders = (
  folders: AttachmentFolders,
  workers: number,
) => WorkerPool<ImportTask, TaskResult>;

/** Readers that are threads, whose time and memory have limits. */
export const startReaders: StartReaders = (folders, workers) => {
  const script = new URL('../../engine/import/import-worker.ts', import.meta.url);
  return startPool(script, folders, { workers, ...readLimits });
};

/** Imports and reports; returns the exit code: 1 if a document was not imported. */
export async function runImport(args: ImportArguments, start: StartReaders): Promise<number> {
  const { paths, attachments, folder } = args;
  const excluded = attachments === undefined ? [folder] : [folder, attachments];
  const found = await findSources(paths, excluded);
  try {
    return await importFound(found, args, start);
  } finally {
    for (const unpacked of found.unpacked) await rm(unpacked, { recursive: true, force: true });
  }
}

async function importFound(
  { sources, skipped, ofExports }: FoundSources,
  { given, attachments, folder, answers, force, withDrafts, show, typed }: ImportArguments,
  start: StartReaders,
): Promise<number> {
  if (answers.size > 0 && sources.length > 1) throw wrongUsage(words.answerForOne);
  const committees = await readCommitteeFile(folder);
  await removeTemporaries(folder);
  const workers = Math.min(availableParallelism(), sources.length);
  const folders = { folder: attachments, alone: sources.length === 1 };
  const pool = start(folders, workers);
  const stopping = new AbortController();
  const run: ImportRun = {
    ...{ folder, committees, answers, force, given, withDrafts, pool, withLines: show },
    done: new Set(),
    attachmentsOf: attachmentFinder(folders),
    // What has been imported before is read again where it is to be shown.
    ...(sources.length >= fewestForCache && !show && { cache: await openImportCache(folder) }),
    ahead: workers * aheadOfEach,
    stopped: stopping.signal,
  };
  const interruption = onInterruption(() => {
    stopping.abort();
    void pool.close();
  });
  const summary = startSummary();
  const shown: Outcome[] = [];
  const progress = startProgress(process.stderr, sources.length, process.env['TERM']);
  const began = performance.now();
  const showProgress = (): void => {
    const { documents: done, items } = summary;
    const seconds = (performance.now() - began) / 1000;
    progress.show({ files: sources.length, done, items, seconds });
  };
  try {
    showProgress();
    for await (const outcome of importFiles(sources, run)) {
      // A document that was stopped half-way is not reported as refused.
      if (interruption.happened && outcome.kind === 'refused') break;
      summary.add(outcome);
      if (show) shown.push(outcome);
      const lines = tellImported(outcome, folder).map(maskNumbers);
      progress.clear();
      if (lines.length > 0) console.log(lines.join('\n'));
      showProgress();
      if (interruption.happened) break;
    }
  } finally {
    interruption.forget();
    progress.clear();
    await pool.close();
  }
  const failed = summary.failed();
  if (failed.length > 0)
    console.error(
      failed
        .flatMap((each) => tellRefused(each, typed))
        .map(maskNumbers)
        .join('\n'),
    );
  if (sources.length > 1) console.log(summary.lines(skipped, ofExports).join('\n'));
  if (show) console.log(proofreadingWords.written(await showImport(shown, folder, typed)));
  const left = sources.length - summary.documents;
  if (left > 0) console.error(words.interrupted(left));
  return failed.length > 0 || left > 0 ? 1 : 0;
}

/** Calls `stop` at the first SIGINT or SIGTERM; the next one ends the process. */
function onInterruption(stop: () => void): { happened: boolean; forget: () => void } {
  const interruption = {
    happened: false,
    forget: () => signals.forEach((signal) => process.off(signal, interrupt)),
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const interrupt = (): void => {
    interruption.happened = true;
    interruption.forget();
    stop();
  };
  for (const signal of signals) process.on(signal, interrupt);
  return interruption;
}
