/** Reads the minutes of a large folder in several threads: none of them needs to know of another. */
import { availableParallelism } from 'node:os';
import type { TextFiles } from '../../archive/content-folder.ts';
import { reviveMeeting, type MeetingOutline } from '../../archive/meeting-outline.ts';
import type { ReadMeeting } from '../../rules/read-meeting.ts';
import type { FilesRead, FilesToRead } from './read-worker.ts';
import { readLimits, startPool } from '../threads/worker-pool.ts';

const script = new URL('./read-worker.ts', import.meta.url);

/** So many files are handed over at once. */
const atOnce = 16;

/** A thread is not worth its start for fewer. */
const filesEach = 100;

/** So many lots are on their way to each thread, so that none has to wait for the next. */
const underWay = 2;

/**
 * Reads `wanted`, meeting files of `files`, as `readContent` does. Gives nothing where they are so few
 * that they had better be read where they are asked for.
 */
export async function readInThreads(
  files: TextFiles,
  wanted: readonly string[],
): Promise<Map<string, ReadMeeting>> {
  const read = new Map<string, ReadMeeting>();
  const workers = Math.min(availableParallelism(), Math.floor(wanted.length / filesEach));
  if (workers < 2) return read;
  const textOf = (file: string): string => files.get(file) ?? '';
  const pool = startPool<FilesToRead, FilesRead>(script, textOf('udvalg.yml'), {
    workers,
    ...readLimits,
  });
  let next = 0;
  const readOn = async (): Promise<void> => {
    while (next < wanted.length) {
      const lot = wanted.slice(next, (next += atOnce));
      const { outlines, texts } = await pool.run(lot.map((file) => [file, textOf(file)] as const));
      for (const [at, outline] of (JSON.parse(outlines) as MeetingOutline[]).entries()) {
        const file = lot[at] ?? '';
        read.set(
          file,
          reviveMeeting(outline, () => textOf(file), file, texts[at]),
        );
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: workers * underWay }, readOn));
  } finally {
    await pool.close();
  }
  return read;
}
