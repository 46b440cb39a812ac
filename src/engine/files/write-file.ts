/** Writing a file so that nobody ever sees half of it. */
import { randomUUID } from 'node:crypto';
import { chmod, copyFile, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from './error-code.ts';
import { isRunning } from './is-running.ts';

/**
 * Writes `data` to `path`, making its folder where it is missing. The data goes to a temporary name
 * in the same folder, which then takes the file's place: a reader, and a kill at any moment, meet the
 * old file or the new one. Rejects with the file system's error, and leaves nothing behind.
 */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  await makeWhole(path, (temporary) => writeFile(temporary, data, { flush: true }));
}

/** As {@link writeWhole}, with the bytes of the file `from`, of any size. */
export async function copyWhole(from: string, path: string): Promise<void> {
  await makeWhole(path, async (temporary) => {
    await copyFile(from, temporary);
    // What was copied from a read-only file is to be written like any other.
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
 * Removes the temporary files that killed processes left in or below `folder`; one that is not there
 * has none. Those of processes that still run are theirs.
 */
export async function removeTemporaries(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return [];
      throw error;
    },
  );
  for (const { name, parentPath } of entries) {
    const id = temporaryName.exec(name)?.[1];
    if (id !== undefined && !isRunning(Number(id))) {
      await rm(join(parentPath, name), { force: true });
    }
  }
}
