/** Makes the index of parts of the archive, in a worker thread, so that other work goes on. */
import { Worker } from 'node:worker_threads';
import { commandWords } from '../../i18n/da-cli.ts';
import type { Answer, MadePart, Message, Request, Source } from './index-worker.ts';
import { assertIndexerVersion } from './version.ts';

const words = commandWords.build;

/** Pagefind, or the thread that talks to it, has ended or hangs. The message is what the user reads. */
export class IndexerStoppedError extends Error {
  override readonly name = 'IndexerStoppedError';
}

type Sources = Iterable<Source> | AsyncIterable<Source>;

export interface Indexer {
  /**
   * Makes the index of a part of what its records are made of. The same records give the same bytes on any machine.
   * Throws when Pagefind refuses a record, an {@link IndexerStoppedError} when it is killed or does not
   * answer, and an `IndexerVersionError` when its program is of another version than its package. One
   * part at a time.
   */
  indexPart(sources: Sources): Promise<MadePart>;
  /** Ends the worker. */
  stop(): Promise<void>;
}

const script = new URL('./index-worker.ts', import.meta.url);

/** Meetings that are sent at once, and batches that may be unanswered when the next one is sent. */
const batchSize = 16;
const queued = 2;

/** The longest wait for an answer (ms): a part takes seconds. */
const longest = 300_000;
/** The longest wait for the worker to end by itself (ms). */
const farewell = 5_000;

/** The worker is started with the first part. */
export function openIndexer(): Indexer {
  let started: ReturnType<typeof startWorker> | undefined;
  return {
    async indexPart(sources) {
      const worker = (started ??= startWorker());
      const answers: Promise<Answer>[] = [];
      for await (const batch of batches(sources)) {
        answers.push(worker.ask(batch));
        if (answers.length === queued) await answers.shift();
      }
      await Promise.all(answers);
      const { part } = await worker.ask('finish');
      if (part === undefined) throw new Error('Pagefind: no part');
      assertIndexerVersion(part.version);
      return part;
    },
    stop: async () => started?.stop(),
  };
}

/** No more is read of `sources` than the batch. */
async function* batches(sources: Sources): AsyncGenerator<Source[]> {
  let batch: Source[] = [];
  for await (const source of sources) {
    batch.push(source);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** Starts the worker; it answers requests in order. */
function startWorker() {
  const worker = new Worker(script);
  const send = (message: Message): void => worker.postMessage(message);
  const queue: PromiseWithResolvers<Answer>[] = [];
  let failure: Error | undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    for (const request of queue.splice(0)) request.reject(failure);
  };
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      fail(new IndexerStoppedError(words.indexerStopped(words.indexerEnded('thread'))));
      resolve();
    });
  });
  worker.on('message', ({ ended: how, ...answer }: Answer) => {
    if (how !== undefined) {
      fail(new IndexerStoppedError(words.indexerStopped(words.indexerEnded(how))));
      return;
    }
    const request = queue.shift();
    if (answer.error) request?.reject(answer.error);
    else request?.resolve(answer);
  });
  worker.on('error', fail);
  return {
    async ask(request: Request): Promise<Answer> {
      if (failure) throw failure;
      const answer = Promise.withResolvers<Answer>();
      // The caller may still await an earlier answer when this one is rejected.
      answer.promise.catch(() => undefined);
      queue.push(answer);
      send(request);
      const minutes = Math.round(longest / 60_000);
      const silence = setTimeout(
        () => fail(new IndexerStoppedError(words.indexerStopped(words.indexerSilent(minutes)))),
        longest,
      );
      try {
        return await answer.promise;
      } finally {
        clearTimeout(silence);
      }
    },
    async stop(): Promise<void> {
      send('stop');
      const waiting = setTimeout(() => void worker.terminate(), farewell);
      await ended;
      clearTimeout(waiting);
    },
  };
}
