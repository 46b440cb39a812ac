/** Loads content as builds do, with what they have cached, and leaves that the newer for the next. */
import { programDigest } from '../engine/build/program-digest.ts';
import { workFolderOf } from '../engine/build/site-folder.ts';
import {
  loadContent,
  type LoadedContent,
  type LoadOptions,
} from '../engine/content/load-content.ts';
import { isWritten, readOutlineCache, writeOutlineCache } from '../engine/content/outline-cache.ts';
import { codeOf } from '../engine/files/error-code.ts';
import * as settings from './settings.ts';

/**
 * Gives what loads the content folder `contentDir`, again at each call. The caches are replaced whole, so
 * neither needs the lock of a build.
 */
export function loadWithCache(
  contentDir: string,
  options: Pick<LoadOptions, 'published' | 'committed' | 'readSources'> = {},
): () => Promise<LoadedContent> {
  const folder = workFolderOf(settings.outDir(process.env));
  const program = programDigest();
  let cache = readOutlineCache(folder, program);
  return async () => {
    const work = { folder, program };
    const today = settings.buildDate(process.env);
    const content = await loadContent(contentDir, { ...options, today, program, cache, work });
    if (!isWritten(cache, content.cache, content.archive.moves)) {
      // The cache only saves time: where it cannot be written, the check is as good.
      await writeOutlineCache(folder, program, content.cache, content.archive.moves).catch(codeOf);
      cache = content.cache;
    }
    return content;
  };
}
