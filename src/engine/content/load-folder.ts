/** Lists the files of a content folder. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFolder } from '../../archive/content-folder.ts';
import { ifMissing } from '../files/error-code.ts';
import { FilesOnDisk, type KnownFile } from './files-on-disk.ts';
import { ledgerFile } from '../../archive/read-ledger.ts';
import { movesFile } from '../../archive/read-moves.ts';
import { exemptionsFile } from '../../privacy/exemptions.ts';

/** Files in the content folder itself that are read. */
const topFiles = ['site.yml', 'udvalg.yml', 'kle.yml', movesFile, exemptionsFile, ledgerFile];

/** Whether the file at `path`, from the content folder, is one whose text is read. */
export const isTextFile = (path: string): boolean =>
  topFiles.includes(path) || /^(?:moeder|sider)\/(?:.*\/)?[^./][^/]*$/.test(path);

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
    listAttachments(join(directory, 'bilag')),
  ]);
  const wanted = [...topFiles.filter((name) => top.includes(name)), ...meetings, ...pages];
  return {
    files: new FilesOnDisk(directory, wanted, before),
    ...attachments,
  };
}

/** Paths of all files below `folder` that are not hidden, sorted; none if there is no such folder. */
async function listFiles(directory: string, folder: string): Promise<string[]> {
  const entries = await entriesBelow(join(directory, folder));
  return pathsOf(
    entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')),
    directory,
  );
}

/** Every file in and below `folder`, hidden ones too, and the symbolic links, which are not followed. */
async function listAttachments(folder: string) {
  const entries = await entriesBelow(folder);
  const found = (wanted: (entry: Dirent) => boolean): ReadonlySet<string> =>
    new Set(pathsOf(entries.filter(wanted), folder));
  return {
    attachmentFiles: found((entry) => entry.isFile()),
    attachmentSymlinks: found((entry) => entry.isSymbolicLink()),
  };
}

async function entriesBelow(folder: string): Promise<Dirent[]> {
  return readdir(folder, { recursive: true, withFileTypes: true }).catch(ifMissing([]));
}

/** Paths of `entries` from `directory`, with `/`, sorted. */
const pathsOf = (entries: readonly Dirent[], directory: string): string[] =>
  entries
    .map(({ name, parentPath }) => relative(directory, join(parentPath, name)))
    .map((file) => file.split(sep).join('/'))
    .toSorted();
