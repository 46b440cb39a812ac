/** The thread that writes the files of a site, one after another in the order they come. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { digest } from './digest.ts';
import { linkFile } from './link-files.ts';

/** A file to write. */
export interface NewFile {
  path: string;
  bytes: Uint8Array;
  /** Whether its folder may have to be made. */
  inNewFolder: boolean;
  /** A second name that it is to have. */
  alsoAs?: string | undefined;
}

/** Files that are written one after another; `size` is given back when that is done. */
export interface Lot {
  files: readonly NewFile[];
  size: number;
}

/** That the next lot is written, or why it is not. */
export interface Written {
  size: number;
  /** Of each file that was written, in their order. */
  digests: string[];
  fault?: { message: string; code: string | undefined; syscall: string | undefined };
}

parentPort?.on('message', ({ files, size }: Lot) => {
  const written: Written = { size, digests: [] };
  try {
    for (const file of files) {
      write(file);
      written.digests.push(digest(file.bytes));
    }
  } catch (error) {
    // Of an error of the system, only the message would get through to the other thread.
    const { message, code, syscall } = error as NodeJS.ErrnoException;
    written.fault = { message, code, syscall };
  }
  parentPort?.postMessage(written);
});

function write({ path, bytes, inNewFolder, alsoAs }: NewFile): void {
  if (inNewFolder) mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  if (alsoAs !== undefined) linkFile(path, alsoAs);
}
