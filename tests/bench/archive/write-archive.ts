/** The edge: a generated archive on disk. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archiveFiles } from './archive-files.ts';

/**
 * Writes an archive with `items` items into the new folder `folder`, and returns the number of
 * files. Throws where the folder is there already.
 */
export function writeArchive(folder: string, items: number, seed = 1): number {
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder);
  let files = 0;
  for (const [file, text] of archiveFiles(items, seed)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    files++;
  }
  return files;
}
