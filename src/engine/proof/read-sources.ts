/** Reads the documents that meetings were imported from again, as far as they are at hand. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { ContentFolder, SourceAtHand } from '../../archive/content-folder.ts';
import { readCommittees } from '../../archive/read-committees.ts';
import { importErrors } from '../../i18n/da-import.ts';
import type { KnownCommittee } from '../../import/header/committees.ts';
import { codeOf } from '../files/error-code.ts';
import { listFiles } from '../import/find-attachments.ts';
import {
  readLimits,
  startPool,
  WorkerError,
  workerFaults,
  type WorkerPool,
} from '../threads/worker-pool.ts';
import { openRereadMemory, type Remember } from './reread-memory.ts';
import { findSourcePlaces, nameKey, type SourcePlace } from './source-places.ts';
import type { Reread, RereadTask } from './source-worker.ts';

export interface SourceOptions {
  /** The content folder. */
  directory: string;
  /** A folder where documents lie, besides the attachments. */
  others: string | undefined;
  /** Whether a meeting's file is asked about. */
  isWanted: (file: string) => boolean;
}

/** Reads the sources of the meetings in `folder`. Where there are none, nothing is started. */
export async function readSources(
  folder: ContentFolder,
  { directory, others, isWanted }: SourceOptions,
): Promise<Map<string, SourceAtHand>> {
  const named = others === undefined ? [] : await listFiles(others, true);
  const places = findSourcePlaces(folder, directory, Map.groupBy(named, nameKey)).filter(
    ({ meeting }) => isWanted(meeting),
  );
  if (places.length === 0) return new Map();
  const workers = Math.min(availableParallelism(), places.length);
  const script = new URL('./source-worker.ts', import.meta.url);
  const pool = startPool<RereadTask, Reread>(script, undefined, { workers, ...readLimits });
  const remember = await openRereadMemory();
  // What is wrong with them is the check's to tell.
  const committees = readCommittees(folder.files.get('udvalg.yml') ?? '', () => undefined);
  const found = new Map<string, SourceAtHand>();
  const waiting = places.values();
  const readOn = async (): Promise<void> => {
    for (const place of waiting) {
      found.set(place.meeting, await readSource(place, committees, pool, remember));
    }
  };
  try {
    // As many at a time as there are workers, so that memory does not grow with the archive.
    await Promise.all(Array.from({ length: workers }, readOn));
  } finally {
    await pool.close();
  }
  return found;
}

/** The first file of the right digest, as it reads; else what there is to say of the others. */
async function readSource(
  { paths, sha256, committee, date, name: file }: SourcePlace,
  committees: readonly KnownCommittee[],
  pool: WorkerPool<RereadTask, Reread>,
  remember: Remember,
): Promise<SourceAtHand> {
  const [path = ''] = paths;
  let found: SourceAtHand = { kind: 'other', path };
  for (const path of paths) {
    const bytes = await readFile(path).catch(codeOf);
    if (typeof bytes === 'string') {
      found = { kind: 'unreadable', path, reason: importErrors.unreadable(bytes) };
      continue;
    }
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) continue;
    const question = { file, sha256, committees, committee, date };
    const read = await remember(question, () => reread({ ...question, bytes }, pool));
    return 'text' in read
      ? { kind: 'read', path, ...read.text }
      : { kind: 'unreadable', path, reason: read.reason };
  }
  return found;
}

async function reread(task: RereadTask, pool: WorkerPool<RereadTask, Reread>): Promise<Reread> {
  try {
    return await pool.run(task);
  } catch (error) {
    if (!(error instanceof WorkerError)) throw error;
    return { reason: importErrors[workerFaults[error.fault]](error.message) };
  }
}
