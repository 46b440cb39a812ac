/** Lists the files of a content folder. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFolder } from '../../archive/content-folder.ts';
import { ifMissing } from '../files/error-code.ts';
import { FilesOnDisk, type KnownFile } from './files-on-disk.ts';
import { ledgerFile } from '../../archive/read-ledger.ts';
import { movesFile } from '../../archive/read-moves.ts';
import { exemptionsFile } from '../../privacy/exemptions.ts';

/** Files in the content folder itself that are read. */
const topFiles = ['site.yml', 'udvalg.yml', 'kle.yml', movesFile, exemptionsFile, ledgerFile];

export interface LoadedFolder extends ContentFolder {
  files: FilesOnDisk;
}

/**
 * Lists the content folder `directory`. An empty folder is an empty archive; throws if it does not
 * exist. `before` is the known state of its files from an earlier run.
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

/** Paths of all files below `folder`, sorted; none if there is no such folder. */
async function listFiles(directory: string, folder: string): Promise<string[]> {
  const options = { recursive: true, withFileTypes: true } as const;
  const entries = await readdir(path.join(directory, folder), options).catch(ifMissing([]));
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name, parentPath }) => path.relative(directory, path.join(parentPath, name)))
    .map((file) => file.split(path.sep).join('/'))
    .toSorted();
}
