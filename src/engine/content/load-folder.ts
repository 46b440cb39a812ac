/** The edge: a content folder on disk. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFolder } from '../../archive/content-folder.ts';
import { FilesOnDisk, type KnownFile } from './files-on-disk.ts';
import { ledgerFile } from '../../archive/read-ledger.ts';
import { movesFile } from '../../archive/read-moves.ts';

/** Files at the top of a content folder that are read. */
const topFiles = ['site.yml', 'udvalg.yml', 'kle.yml', movesFile, ledgerFile];

export interface LoadedFolder extends ContentFolder {
  files: FilesOnDisk;
}

/**
 * Looks through the folder `directory`. A folder without anything in it is an empty archive; a folder
 * that does not exist throws, as does a file that cannot be read, when it is. `before` is what
 * is known of its files from earlier.
 */
export async function loadFolder(
  directory: string,
  before?: ReadonlyMap<string, KnownFile>,
): Promise<LoadedFolder> {
  const [top, meetings, pages, attachments] = await Promise.all([
    readdir(directory),
    listFiles(directory, 'moeder'),
    listFiles(directory, 'sider'),
    listFiles(directory, 'bilag'),
  ]);
  const wanted = [...topFiles.filter((name) => top.includes(name)), ...meetings, ...pages];
  return {
    files: new FilesOnDisk(directory, wanted, before),
    attachmentFiles: new Set(attachments.map((file) => file.slice('bilag/'.length))),
  };
}

/** Paths of all files below `folder`, sorted, so that nothing depends on the disk's order. */
async function listFiles(directory: string, folder: string): Promise<string[]> {
  try {
    const entries = await readdir(path.join(directory, folder), {
      recursive: true,
      withFileTypes: true,
    });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) =>
        path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      )
      .toSorted();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
