/** Writing a file so that nobody ever sees half of it. */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes `data` to `path`, making its folder where it is missing. The data goes to a temporary name
 * in the same folder, which then takes the file's place: a reader, and a kill at any moment, meet the
 * old file or the new one. Rejects with the file system's error, and leaves nothing behind.
 */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(temporary, data, { flush: true });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
