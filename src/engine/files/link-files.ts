/** Files and folders that are the same as others without being copies: hard links. */
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

/** Gives the file `from` a second name. A file system that cannot gets a copy with the same time. */
export function linkFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  link(from, to);
}

/** Gives every file of `from` a second name below `to`, which is not there yet. */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else link(source, target);
  }
}

const cannotLink = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'];

function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!cannotLink.includes(codeOf(error))) throw error;
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}

/** Removes the folders below `top` that are empty without the `files` that were removed from them. */
export function removeEmptyFolders(top: string, files: readonly string[]): void {
  const folders = new Set(files.map((file) => dirname(file)));
  for (let folder of folders) {
    for (; folder !== '.'; folder = dirname(folder)) {
      try {
        rmdirSync(join(top, folder));
      } catch (error) {
        if (codeOf(error) === 'ENOENT') continue;
        // Something is in it, or a file has its name now.
        if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(codeOf(error))) break;
        throw error;
      }
    }
  }
}
