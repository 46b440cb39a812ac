/**
 * What source documents said when they were read last: reading a PDF again costs far more than
 * comparing its words. It is only a memory; without it a check does the same, only slower.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, codeVersion, digest } from '../import/import-memory.ts';
import { writeWhole } from '../files/write-file.ts';
import type { Reread, RereadTask } from './source-worker.ts';

type Question = Omit<RereadTask, 'bytes'>;

/** Gives what is remembered of a document, or else what `read` makes of it. */
export type Remember = (question: Question, read: () => Promise<Reread>) => Promise<Reread>;

/** Opens the memory. What this version of the code did not write is forgotten. */
export async function openRereadMemory(): Promise<Remember> {
  const version = await codeVersion();
  return async (question, read) => {
    const key = digest(version, JSON.stringify(question));
    const path = join(cacheFolder, 'sources', `${key}.json`);
    const remembered = await readFile(path, 'utf8')
      .then((text) => JSON.parse(text) as Reread)
      .catch(() => undefined);
    if (remembered) return remembered;
    const fresh = await read();
    // Nothing is lost but time.
    await writeWhole(path, JSON.stringify(fresh)).catch(() => undefined);
    return fresh;
  };
}
