/** Writes files in a thread of its own: who makes them need not wait for the disk. */
import { Worker } from 'node:worker_threads';
import type { Lot, NewFile, Written } from './write-worker.ts';

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
const lotSize = 2 ** 18;

const script = new URL('./write-worker.ts', import.meta.url);

/**
 * Room for short-lived values, in megabytes. The bytes of a file go with the small object that holds
 * them, so that with V8's usual room a hundred megabytes of them would lie about.
 */
const youngMegabytes = 2;

/** The thread is started with the first file. */
export function startWriter(): FileWriter {
  let worker: Worker | undefined;
  /** What was taken and is not handed over yet: the files, and what holds their bytes. */
  let files: NewFile[] = [];
  let buffers: ArrayBuffer[] = [];
  let taken = 0;
  /** What is on its way to the disk: the paths of each lot, and the size of all. */
  const lots: string[][] = [];
  let size = 0;
  const digests = new Map<string, string>();
  let fault: Error | undefined;
  let waiting: (() => void)[] = [];

  function begin(): Worker {
    const started = new Worker(script, {
      resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    });
    started.on('message', (written: Written) => {
      const paths = lots.shift() ?? [];
      size -= written.size;
      const { fault: its } = written;
      for (const [at, digest] of written.digests.entries()) digests.set(paths[at] ?? '', digest);
      if (its) fault ??= Object.assign(new Error(its.message), its);
      wake();
    });
    started.on('error', (error) => {
      fault ??= error;
      wake();
    });
    return started;
  }

  function handOver(): void {
    if (files.length === 0) return;
    worker ??= begin();
    lots.push(files.map(({ path }) => path));
    size += taken;
    const lot: Lot = { files, size: taken };
    worker.postMessage(lot, buffers);
    files = [];
    buffers = [];
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
    async write({ bytes, ...place }) {
      if (fault) throw fault;
      // A copy, so that it can be handed over: what it is a view of may have other views.
      const own = new Uint8Array(bytes);
      files.push({ ...place, bytes: own });
      buffers.push(own.buffer);
      taken += own.byteLength;
      if (taken < lotSize) return;
      handOver();
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
