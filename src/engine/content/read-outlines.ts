/** Outlines of all meeting files: cached ones, and the others read, in several threads if many. */
import { availableParallelism } from 'node:os';
import type { OutlinedFile } from '../../archive/content-folder.ts';
import { readCommittees } from '../../archive/read-committees.ts';
import { readOutline } from '../../check/read-outline.ts';
import { reportNothing } from '../../minutes/problem.ts';
import { isMeetingFile } from '../../minutes/read-facts.ts';
import { committeeNames } from '../../references/names.ts';
import { readLimits, startPool } from '../threads/worker-pool.ts';
import type { FilesOnDisk } from './files-on-disk.ts';
import type { CachedOutline } from './outline-cache.ts';
import type { FilesToRead, OutlinesRead } from './read-worker.ts';

const script = new URL('./read-worker.ts', import.meta.url);

/** Files in one message to a thread. */
const batchSize = 16;

/** Least number of files that is worth starting a thread. */
const filesPerThread = 100;

/** Batches queued for each thread, so that it never waits. */
const batchesUnderWay = 2;

/** Texts that are told apart by digests. */
export type DigestedFiles = Pick<FilesOnDisk, 'keys' | 'has' | 'get' | 'digest'>;

/** The outlines of all meetings' files, by path, in the order of `files`. */
export async function readOutlines(
  files: DigestedFiles,
  known: ReadonlyMap<string, CachedOutline>,
): Promise<Map<string, CachedOutline>> {
  const unknown = unreadMeetings(files, known);
  const workers = Math.min(availableParallelism(), Math.floor(unknown.length / filesPerThread));
  const read =
    workers < 2 ? readHere(files, unknown) : await readInThreads(files, unknown, workers);
  return new Map(
    meetingsIn(files).map((file) => {
      const outlined = read.get(file);
      const kept = outlined ? { digest: files.digest(file), outlined } : known.get(file);
      return [file, kept ?? { digest: '', outlined: { problems: [] } }];
    }),
  );
}

/** The meetings' files that {@link readOutlines} has to read. */
export const unreadMeetings = (
  files: Pick<DigestedFiles, 'keys' | 'digest'>,
  known: ReadonlyMap<string, CachedOutline>,
): string[] =>
  meetingsIn(files).filter((file) => {
    const digest = known.get(file)?.digest;
    return digest === undefined || digest !== files.digest(file);
  });

const meetingsIn = (files: Pick<DigestedFiles, 'keys'>): string[] =>
  [...files.keys()].filter(isMeetingFile);

function readHere(files: DigestedFiles, wanted: readonly string[]): Map<string, OutlinedFile> {
  const names = committeeNames(readCommittees(files.get('udvalg.yml') ?? '', reportNothing));
  return new Map(wanted.map((file) => [file, readOutline(files.get(file) ?? '', file, names)]));
}

async function readInThreads(
  files: DigestedFiles,
  wanted: readonly string[],
  workers: number,
): Promise<Map<string, OutlinedFile>> {
  const read = new Map<string, OutlinedFile>();
  const textOf = (file: string): string => files.get(file) ?? '';
  const pool = startPool<FilesToRead, OutlinesRead>(script, textOf('udvalg.yml'), {
    workers,
    ...readLimits,
  });
  let next = 0;
  const readOn = async (): Promise<void> => {
    while (next < wanted.length) {
      const batch = wanted.slice(next, (next += batchSize));
      const json = await pool.run(batch.map((file) => [file, textOf(file)] as const));
      for (const [at, outlined] of (JSON.parse(json) as OutlinedFile[]).entries()) {
        read.set(batch[at] ?? '', outlined);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: workers * batchesUnderWay }, readOn));
  } finally {
    await pool.close();
  }
  return read;
}
