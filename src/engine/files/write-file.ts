/** Writes files atomically. */
import { randomUUID } from 'node:crypto';
import { chmod, copyFile, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ifMissing, noSuchPath } from './error-code.ts';
import { isRunning } from './is-running.ts';

/**
 * Writes `data` to `path`, creating its folder if needed. The data is written to a temporary file in
 * the same folder, which is renamed: readers, and a kill at any moment, see the old file or the new
 * one. Rejects with the file system's error and removes the temporary file.
 */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  await makeWhole(path, (temporary) => writeFile(temporary, data, { flush: true }));
}

/** As {@link writeWhole}, with the bytes of the file `from`, of any size. */
export async function copyWhole(from: string, path: string): Promise<void> {
  await makeWhole(path, async (temporary) => {
    await copyFile(from, temporary);
    // The copy of a read-only file is read-only, too.
    await chmod(temporary, 0o644);
    const copy = await open(temporary, 'r+');
    try {
      await copy.sync();
    } finally {
      await copy.close();
    }
  });
}

async function makeWhole(path: string, make: (temporary: string) => Promise<void>): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${process.pid}-${randomUUID()}.tmp`);
  await mkdir(folder, { recursive: true });
  try {
    await make(temporary);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

const temporaryName = /^\.(\d+)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/**
 * Removes the temporary files of killed processes in and below `folder`, if it exists. Those of running
 * processes are kept.
 */
export async function removeTemporaries(folder: string): Promise<void> {
  const options = { recursive: true, withFileTypes: true } as const;
  const entries = await readdir(folder, options).catch(ifMissing([], noSuchPath));
  for (const { name, parentPath } of entries) {
    const id = temporaryName.exec(name)?.[1];
    if (id !== undefined && !isRunning(Number(id))) {
      await rm(join(parentPath, name), { force: true });
    }
  }
}
