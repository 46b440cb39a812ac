/** Hard links of files and folders. */
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from './error-code.ts';

/** Links `to` to the file `from`. Without hard links it becomes a copy with the same times. */
export function linkFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  link(from, to);
}

/** Links every file of the folder `from` into the new folder `to`. */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else link(source, target);
  }
}

const cannotLink = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'];

/** The same in a folder that is there. */
export function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!cannotLink.includes(codeOf(error))) throw error;
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}

/** Removes the folders below `top` that are empty after the removal of `files`. */
export function removeEmptyFolders(top: string, files: readonly string[]): void {
  const folders = new Set(files.map((file) => dirname(file)));
  for (let folder of folders) {
    for (; folder !== '.'; folder = dirname(folder)) {
      try {
        rmdirSync(join(top, folder));
      } catch (error) {
        if (codeOf(error) === 'ENOENT') continue;
        // It is not empty, or is a file now.
        if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(codeOf(error))) break;
        throw error;
      }
    }
  }
}
