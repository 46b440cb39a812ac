/** Brings a folder to hold what another does, leaving every file alone that is right already. */
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Moves the files of `source` to `target` where they differ, and removes what is only in `target`.
 * `source` is gone afterwards. Returns the names of the files moved, in order.
 */
export async function replaceFolder(target: string, source: string): Promise<string[]> {
  const files = await filesBelow(source);
  const older = await filesBelow(target);
  if (older.size === 0) {
    await rm(target, { recursive: true, force: true });
    await rename(source, target);
    return [...files];
  }
  const moved: string[] = [];
  for (const name of files) {
    if (older.has(name) && (await sameBytes(join(target, name), join(source, name)))) continue;
    await mkdir(dirname(join(target, name)), { recursive: true });
    await rename(join(source, name), join(target, name));
    moved.push(name);
  }
  for (const name of older) if (!files.has(name)) await rm(join(target, name));
  await rm(source, { recursive: true });
  return moved;
}

async function sameBytes(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([readFile(one), readFile(other)]);
  return a.equals(b);
}

/** Paths of the files below a folder, in order; none where there is no such folder. */
async function filesBelow(folder: string): Promise<Set<string>> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return new Set(
      files
        .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
        .toSorted(),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Set();
    throw error;
  }
}
