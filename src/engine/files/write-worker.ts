/** The thread that writes the files of a site, one after another in the order they come. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { digest } from './digest.ts';
import { linkFile } from './link-files.ts';

/** A file to write. */
export interface PlacedFile {
  path: string;
  /** Of its bytes, which stand in its lot after those of the file before. */
  size: number;
  /** Whether its folder may have to be made. */
  inNewFolder: boolean;
  /** A second name that it is to have. */
  alsoAs?: string | undefined;
}

export type LotBytes = Uint8Array<ArrayBuffer>;

/** Files that are written one after another. */
export interface Lot {
  files: readonly PlacedFile[];
  bytes: LotBytes;
}

/** That a lot is written, or why it is not. */
export interface Written {
  /** The room it took, given back to be used again: left to the collector, it would lie about. */
  bytes: LotBytes;
  /** Of each file that was written, in their order. */
  digests: string[];
  fault?: { message: string; code: string | undefined; syscall: string | undefined };
}

parentPort?.on('message', ({ files, bytes }: Lot) => {
  const written: Written = { bytes, digests: [] };
  let from = 0;
  try {
    for (const file of files) {
      const its = bytes.subarray(from, (from += file.size));
      write(file, its);
      written.digests.push(digest(its));
    }
  } catch (error) {
    // Of an error of the system, only the message would get through to the other thread.
    const { message, code, syscall } = error as NodeJS.ErrnoException;
    written.fault = { message, code, syscall };
  }
  parentPort?.postMessage(written, [bytes.buffer]);
});

function write({ path, inNewFolder, alsoAs }: PlacedFile, bytes: Uint8Array): void {
  if (inNewFolder) mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  if (alsoAs !== undefined) linkFile(path, alsoAs);
}
