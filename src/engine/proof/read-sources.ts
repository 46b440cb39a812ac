/** Reads the source documents of meetings again, where their files exist. */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { ContentFolder, SourceAtHand } from '../../archive/content-folder.ts';
import { readCommittees } from '../../archive/read-committees.ts';
import { importErrors } from '../../i18n/da-import.ts';
import type { KnownCommittee } from '../../import/header/committees.ts';
import { mayBeExport } from '../../import/systems/read-export.ts';
import type { SourceText } from '../../minutes/source-text.ts';
import { mayHoldPersonNumber } from '../../privacy/mask.ts';
import { reportNothing } from '../../minutes/problem.ts';
import { sha256Of } from '../files/digest.ts';
import { codeOf } from '../files/error-code.ts';
import { listFiles } from '../import/find-attachments.ts';
import {
  readLimits,
  startPool,
  WorkerError,
  workerFaults,
  type WorkerPool,
} from '../threads/worker-pool.ts';
import { findSourceFiles, nameKey, type SourceFiles } from './find-source-files.ts';
import type { Reread, RereadTask } from './source-worker.ts';
import { join } from 'node:path';
import { cacheFolder, codeVersion, digest } from '../import/import-cache.ts';
import { writeWhole } from '../files/write-file.ts';

export interface SourceOptions {
  /** The content folder. */
  directory: string;
  /** A folder with source documents, besides the attachments. */
  others: string | undefined;
  /** Whether the source of a meeting's file is wanted. */
  isWanted: (file: string) => boolean;
}

/** The sources of the meetings in `folder`, by meeting file. Without any, no worker is started. */
export async function readSources(
  folder: ContentFolder,
  { directory, others, isWanted }: SourceOptions,
): Promise<Map<string, (SourceAtHand | undefined)[]>> {
  const named = others === undefined ? [] : await listFiles(others, true);
  const sources = findSourceFiles(folder, directory, Map.groupBy(named, nameKey)).filter(
    ({ meeting }) => isWanted(meeting),
  );
  if (sources.length === 0) return new Map();
  const workers = Math.min(availableParallelism(), sources.length);
  const script = new URL('./source-worker.ts', import.meta.url);
  const pool = startPool<RereadTask, Reread>(script, undefined, { workers, ...readLimits });
  const cached = await openRereadCache();
  // Problems of `udvalg.yml` are reported elsewhere.
  const committees = readCommittees(folder.files.get('udvalg.yml') ?? '', reportNothing);
  const found = new Map<string, (SourceAtHand | undefined)[]>();
  const waiting = sources.values();
  const readOn = async (): Promise<void> => {
    for (const source of waiting) {
      const read = await readSource(source, committees, pool, cached);
      const ofMeeting = found.get(source.meeting) ?? [];
      ofMeeting[source.place] = read;
      found.set(source.meeting, ofMeeting);
    }
  };
  try {
    // One at a time for each worker, so that memory does not grow with the archive.
    await Promise.all(Array.from({ length: workers }, readOn));
  } finally {
    await pool.close();
  }
  return new Map([...found].map(([file, sources]) => [file, withoutEditions(sources)]));
}

/** Of two editions with one name, only that which is at hand. */
function withoutEditions(
  sources: readonly (SourceAtHand | undefined)[],
): (SourceAtHand | undefined)[] {
  const read = new Set(sources.flatMap((each) => (each?.kind === 'read' ? [each.path] : [])));
  return Array.from(sources, (each) =>
    each?.kind === 'other' && read.has(each.path) ? undefined : each,
  );
}

/** Reads the first file with the right digest; without one, says why the last did not match. */
async function readSource(
  { paths, sha256, committee, date, name: file, words }: SourceFiles,
  committees: readonly KnownCommittee[],
  pool: WorkerPool<RereadTask, Reread>,
  cached: RereadCache,
): Promise<SourceAtHand> {
  const [path = ''] = paths;
  let found: SourceAtHand = { kind: 'other', path };
  for (const path of paths) {
    const bytes = await readFile(path).catch(codeOf);
    if (typeof bytes === 'string') {
      found = { kind: 'unreadable', path, reason: importErrors.unreadable(bytes) };
      continue;
    }
    if (sha256Of(bytes) !== sha256) continue;
    const question = { file, sha256, committees, committee, date };
    const readAgain = () => reread({ ...question, bytes, path, words }, pool);
    // What an export says depends on the files beside it.
    const read = await (mayBeExport(bytes) ? readAgain() : cached(question, readAgain));
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

const wordsOf = ({ words, facts }: SourceText): string =>
  `${words.map(({ word }) => word).join(' ')} ${JSON.stringify(facts)}`;

type RereadKey = Omit<RereadTask, 'bytes' | 'path' | 'words'>;

/** Returns the cached result, or else calls `read` and caches its result. */
export type RereadCache = (key: RereadKey, read: () => Promise<Reread>) => Promise<Reread>;

/** Opens the cache. The digest of the code is part of each key. */
async function openRereadCache(): Promise<RereadCache> {
  const version = await codeVersion();
  return async (key, read) => {
    const name = digest(version, JSON.stringify(key));
    const path = join(cacheFolder, 'sources', `${name}.json`);
    const cached = await readFile(path, 'utf8')
      .then((text) => JSON.parse(text) as Reread)
      .catch(() => undefined);
    if (cached) return cached;
    const fresh = await read();
    // Nothing is kept of a document with what may be a person's number: it is read again each time.
    if ('text' in fresh && mayHoldPersonNumber(wordsOf(fresh.text))) return fresh;
    // The cache only saves time.
    await writeWhole(path, JSON.stringify(fresh)).catch(() => undefined);
    return fresh;
  };
}
