/** Makes the index of parts of the archive, in a worker thread, so that other work goes on. */
import { Worker } from 'node:worker_threads';
import type { Answer, MadePart, Message, Request, Source } from './index-worker.ts';
import { assertIndexerVersion } from './version.ts';

type Sources = Iterable<Source> | AsyncIterable<Source>;

export interface Indexer {
  /**
   * Makes the index of a part of what its records are made of. The same records give the same bytes on any machine.
   * Throws when Pagefind refuses a record, and an `IndexerVersionError` when its program is of another
   * version than its package. One part at a time.
   */
  indexPart(sources: Sources): Promise<MadePart>;
  /** Ends the worker. */
  stop(): Promise<void>;
}

const script = new URL('./index-worker.ts', import.meta.url);

/** Meetings that are sent at once, and batches that may be unanswered when the next one is sent. */
const batchSize = 16;
const queued = 2;

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
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  const queue: PromiseWithResolvers<Answer>[] = [];
  worker.on('message', (answer: Answer) => {
    const request = queue.shift();
    if (answer.error) request?.reject(answer.error);
    else request?.resolve(answer);
  });
  let failure: Error | undefined;
  worker.on('error', (error: Error) => {
    failure = error;
    for (const request of queue.splice(0)) request.reject(error);
  });
  return {
    ask(request: Request): Promise<Answer> {
      if (failure) return Promise.reject(failure);
      const answer = Promise.withResolvers<Answer>();
      // The caller may still await an earlier answer when this one is rejected.
      answer.promise.catch(() => undefined);
      queue.push(answer);
      send(request);
      return answer.promise;
    },
    async stop(): Promise<void> {
      send('stop');
      await ended;
    },
  };
}
