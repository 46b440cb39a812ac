/** Writes files in a thread of its own: who makes them need not wait for the disk. */
import { Worker } from 'node:worker_threads';
import type { Lot, LotBytes, PlacedFile, Written } from './write-worker.ts';

/** A file to write. */
export interface NewFile extends Omit<PlacedFile, 'size'> {
  bytes: Uint8Array;
}

export interface FileWriter {
  /**
   * Writes a file. Resolves as soon as more can be taken, which is mostly at once; throws what befell
   * a file before it.
   */
  write(file: NewFile): Promise<void>;
  /** Resolves when all are on the disk, with the digest of each by its path. */
  finish(): Promise<ReadonlyMap<string, string>>;
  /** Ends the thread: what it has not come to yet is not written any more. */
  stop(): Promise<void>;
}

/** Bytes on their way to the disk from which on the next file has to wait. */
const most = 2 ** 26;

/**
 * Bytes that are handed over together. To wake a thread, and on a virtual machine the processor it
 * sleeps on, takes longer than to copy a page.
 */
const lotSize = 2 ** 20;

const script = new URL('./write-worker.ts', import.meta.url);

/** The thread is started with the first file. */
export function startWriter(): FileWriter {
  let worker: Worker | undefined;
  /** What was taken and is not handed over yet: the files, and their bytes one after another. */
  let files: PlacedFile[] = [];
  let bytes: LotBytes = new Uint8Array(lotSize);
  let taken = 0;
  /** What is on its way to the disk: the paths of each lot, and the size of all. */
  const lots: string[][] = [];
  let size = 0;
  /** Written and free to be used again. */
  const spare: LotBytes[] = [];
  const digests = new Map<string, string>();
  let fault: Error | undefined;
  let waiting: (() => void)[] = [];

  function begin(): Worker {
    const started = new Worker(script);
    started.on('message', ({ bytes: written, digests: theirs, fault: its }: Written) => {
      const paths = lots.shift() ?? [];
      size -= written.byteLength;
      if (written.byteLength === lotSize) spare.push(written);
      for (const [at, digest] of theirs.entries()) digests.set(paths[at] ?? '', digest);
      if (its) fault ??= Object.assign(new Error(its.message), its);
      wake();
    });
    started.on('error', (error) => {
      fault ??= error;
      wake();
    });
    return started;
  }

  /** Hands over what was taken, and makes room for at least `next` bytes. */
  function handOver(next = 0): void {
    if (files.length > 0) {
      worker ??= begin();
      lots.push(files.map(({ path }) => path));
      size += bytes.byteLength;
      const lot: Lot = { files, bytes };
      worker.postMessage(lot, [bytes.buffer]);
      bytes = spare.pop() ?? new Uint8Array(lotSize);
    }
    if (next > bytes.byteLength) bytes = new Uint8Array(next);
    files = [];
    taken = 0;
  }

  function wake(): void {
    const woken = waiting;
    waiting = [];
    for (const go of woken) go();
  }

  async function until(isDone: () => boolean): Promise<void> {
    while (!isDone() && !fault) await new Promise<void>((resolve) => waiting.push(resolve));
    if (fault) throw fault;
  }

  return {
    async write({ bytes: its, ...place }) {
      if (fault) throw fault;
      if (taken + its.byteLength > bytes.byteLength) handOver(its.byteLength);
      bytes.set(its, taken);
      files.push({ ...place, size: its.byteLength });
      taken += its.byteLength;
      await until(() => size < most);
    },
    async finish() {
      handOver();
      await until(() => lots.length === 0);
      return digests;
    },
    async stop() {
      await worker?.terminate();
    },
  };
}
