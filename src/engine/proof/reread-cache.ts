/**
 * Cache of source documents as read by this version of the code: reading a PDF costs far more than
 * comparing its words. Without it, a check does the same, only slower.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, codeVersion, digest } from '../import/import-cache.ts';
import { writeWhole } from '../files/write-file.ts';
import type { Reread, RereadTask } from './source-worker.ts';

type RereadKey = Omit<RereadTask, 'bytes'>;

/** Returns the cached result, or else calls `read` and caches its result. */
export type RereadCache = (key: RereadKey, read: () => Promise<Reread>) => Promise<Reread>;

/** Opens the cache. The digest of the code is part of each key. */
export async function openRereadCache(): Promise<RereadCache> {
  const version = await codeVersion();
  return async (key, read) => {
    const name = digest(version, JSON.stringify(key));
    const path = join(cacheFolder, 'sources', `${name}.json`);
    const cached = await readFile(path, 'utf8')
      .then((text) => JSON.parse(text) as Reread)
      .catch(() => undefined);
    if (cached) return cached;
    const fresh = await read();
    // The cache only saves time.
    await writeWhole(path, JSON.stringify(fresh)).catch(() => undefined);
    return fresh;
  };
}
