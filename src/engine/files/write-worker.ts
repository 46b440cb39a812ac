/** Worker thread that writes the files of a site in order. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { digest } from './digest.ts';
import { link } from './link-files.ts';

export interface PlacedFile {
  path: string;
  /** Number of its bytes, which follow those of the file before it in the batch. */
  size: number;
  /** Whether its folder, and that of the link, may have to be created. */
  inNewFolder: boolean;
  /** Path of a hard link to it. */
  alsoAs?: string | undefined;
}

export type BatchBytes = Uint8Array<ArrayBuffer>;

export interface Batch {
  files: readonly PlacedFile[];
  bytes: BatchBytes;
}

/** The answer to a batch. */
export interface Written {
  /** The buffer of the batch, returned for reuse; garbage collection would free it late. */
  bytes: BatchBytes;
  /** Digests of the files written, in order. */
  digests: string[];
  fault?: { message: string; code: string | undefined; syscall: string | undefined };
}

parentPort?.on('message', ({ files, bytes }: Batch) => {
  const written: Written = { bytes, digests: [] };
  let from = 0;
  try {
    for (const file of files) {
      const content = bytes.subarray(from, (from += file.size));
      write(file, content);
      written.digests.push(digest(content));
    }
  } catch (error) {
    // Only the message of a system error survives the transfer.
    const { message, code, syscall } = error as NodeJS.ErrnoException;
    written.fault = { message, code, syscall };
  }
  parentPort?.postMessage(written, [bytes.buffer]);
});

function write({ path, inNewFolder, alsoAs }: PlacedFile, bytes: Uint8Array): void {
  const paths = alsoAs === undefined ? [path] : [path, alsoAs];
  if (inNewFolder) for (const each of paths) mkdirSync(dirname(each), { recursive: true });
  writeFileSync(path, bytes);
  if (alsoAs !== undefined) link(path, alsoAs);
}
