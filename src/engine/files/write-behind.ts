/** Writes files in a worker thread, so that making them does not wait for the disk. */
import { Worker } from 'node:worker_threads';
import type { Batch, BatchBytes, PlacedFile, Written } from './write-worker.ts';

export interface NewFile extends Omit<PlacedFile, 'size'> {
  bytes: Uint8Array;
}

export interface FileWriter {
  /**
   * Queues a file. Resolves when the next one can be queued, mostly at once; rejects with the error of
   * an earlier file.
   */
  write(file: NewFile): Promise<void>;
  /** Resolves when all files are written, with their digests by path. */
  finish(): Promise<ReadonlyMap<string, string>>;
  /** Ends the thread; files still queued are not written. */
  stop(): Promise<void>;
}

/** Bytes in the queue from which on `write` waits. */
const mostQueued = 2 ** 26;

/**
 * Bytes sent to the thread together: waking it, and on a virtual machine its processor, takes longer
 * than copying a page.
 */
const batchSize = 2 ** 20;

const script = new URL('./write-worker.ts', import.meta.url);

/** Creates a writer; its thread is started with the first batch. */
export function startWriter(): FileWriter {
  let worker: Worker | undefined;
  /** The next batch: its files, and their bytes one after another. */
  let files: PlacedFile[] = [];
  let bytes: BatchBytes = new Uint8Array(batchSize);
  let taken = 0;
  /** The batches sent and not yet written: their paths, and their total size. */
  const sent: string[][] = [];
  let queued = 0;
  /** Buffers to reuse. */
  const spare: BatchBytes[] = [];
  const digests = new Map<string, string>();
  let fault: Error | undefined;
  let waiting: (() => void)[] = [];

  function begin(): Worker {
    const started = new Worker(script);
    started.on('message', ({ bytes: written, digests: found, fault: reported }: Written) => {
      const paths = sent.shift() ?? [];
      queued -= written.byteLength;
      if (written.byteLength === batchSize) spare.push(written);
      for (const [at, digest] of found.entries()) digests.set(paths[at] ?? '', digest);
      if (reported) fault ??= Object.assign(new Error(reported.message), reported);
      wake();
    });
    started.on('error', (error) => {
      fault ??= error;
      wake();
    });
    started.on('exit', () => {
      fault ??= new Error('The thread that writes files has ended.');
      wake();
    });
    return started;
  }

  /** Sends the batch, and begins one with room for at least `next` bytes. */
  function sendBatch(next = 0): void {
    if (files.length > 0) {
      worker ??= begin();
      sent.push(files.map(({ path }) => path));
      queued += bytes.byteLength;
      const batch: Batch = { files, bytes };
      worker.postMessage(batch, [bytes.buffer]);
      bytes = spare.pop() ?? new Uint8Array(batchSize);
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
    async write({ bytes: content, ...place }) {
      if (fault) throw fault;
      if (taken + content.byteLength > bytes.byteLength) sendBatch(content.byteLength);
      bytes.set(content, taken);
      files.push({ ...place, size: content.byteLength });
      taken += content.byteLength;
      await until(() => queued < mostQueued);
    },
    async finish() {
      sendBatch();
      await until(() => sent.length === 0);
      return digests;
    },
    async stop() {
      await worker?.terminate();
    },
  };
}
