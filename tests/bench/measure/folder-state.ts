/** What a build did to a folder: the files before and after. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

interface FileState {
  size: number;
  /** When it was written, in milliseconds. */
  written: number;
  digest: string;
}

/** Files by path from the folder. */
export type FolderState = ReadonlyMap<string, FileState>;

export interface FolderChange {
  /** Files that were written, whether or not their bytes are other ones now. */
  written: number;
  /** Files whose bytes are other ones, and new ones. */
  changed: number;
  removed: number;
  /** Size of the changed files: what has to be uploaded. */
  bytes: number;
}

/** The state of `folder`; a folder that is not there holds nothing. */
export function readFolderState(folder: string): FolderState {
  const files = new Map<string, FileState>();
  if (!existsSync(folder)) return files;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size, mtimeMs } = statSync(path);
    const digest = createHash('sha256').update(readFileSync(path)).digest('base64');
    files.set(relative(folder, path), { size, written: mtimeMs, digest });
  }
  return files;
}

/** The changed files' bytes after gzip, each by itself: what is uploaded where that compresses. */
export const zippedSize = (folder: string, before: FolderState): number =>
  [...readFolderState(folder)]
    .filter(([path, { digest }]) => before.get(path)?.digest !== digest)
    .reduce((sum, [path]) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);

export function compareStates(before: FolderState, after: FolderState): FolderChange {
  const change = { written: 0, changed: 0, removed: 0, bytes: 0 };
  for (const [path, { size, written, digest }] of after) {
    const old = before.get(path);
    if (old?.written !== written) change.written++;
    if (old?.digest === digest) continue;
    change.changed++;
    change.bytes += size;
  }
  for (const path of before.keys()) if (!after.has(path)) change.removed++;
  return change;
}
