/** Changes files of a content folder by their lines, keeping every other byte. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ifMissing } from '../files/error-code.ts';
import { writeWhole } from '../files/write-file.ts';
import type { FilesOnDisk } from './files-on-disk.ts';

/**
 * Gets the bytes of a file, one character each (`latin1`), and gives the new ones: whatever the file's
 * encoding, what it does not touch stays.
 */
type Change = (bytes: string) => string;

/** The change that appends `text`. */
export const append =
  (text: string): Change =>
  (bytes) =>
    bytes + bytesOf(text);

/** The change that leaves nothing but `text`. */
export const replaceBy =
  (text: string): Change =>
  () =>
    bytesOf(text);

const bytesOf = (text: string): string => Buffer.from(text).toString('latin1');

/**
 * Changes files in `directory`, by name, each atomically; one that has nothing left is removed. Throws
 * `ChangedMeanwhile` before anything is written if one is no longer as it was read into `files`.
 */
export async function changeFiles(
  directory: string,
  files: FilesOnDisk,
  changes: Readonly<Record<string, Change>>,
): Promise<void> {
  for (const name of Object.keys(changes)) files.get(name);
  for (const [name, change] of Object.entries(changes)) {
    const path = join(directory, name);
    const before = await readFile(path, 'latin1').catch(ifMissing(''));
    const after = change(before);
    if (after === '') await rm(path, { force: true });
    else await writeWhole(path, Buffer.from(after, 'latin1'));
  }
}
