/** Makes the index of one part of the archive, in a worker thread, so that other work goes on. */
import { Worker } from 'node:worker_threads';
import { partSizes } from '../cut-parts.ts';
import type { IndexPart } from '../fields.ts';
import type { SearchRecord } from '../record.ts';
import { batches } from './batches.ts';
import { toDocument } from './document.ts';
import type { Answer, Message, Request } from './index-worker.ts';
import { assertIndexerVersion } from './version.ts';

/** Takes a file of the index; `path` is relative to the part's folder. */
export type TakeFile = (path: string, bytes: Uint8Array) => void | Promise<void>;

const script = new URL('./index-worker.ts', import.meta.url);

/** Batches that may be unanswered when the next one is sent. */
const queued = 2;

/**
 * Makes the index of the part `key` from its records, sorted by day. `take` gets each file as soon as
 * it is done. Returns what the list of parts says of this one. The same records give the same bytes on
 * any machine. Throws when Pagefind refuses a record, and an `IndexerVersionError` when its program is
 * of another version than its package.
 *
 * Pagefind gets at most a piece of the records at once (about `pieceSize`): it takes 150 kB of memory
 * for each.
 */
export async function indexPart(
  key: string,
  records: Iterable<SearchRecord>,
  take: TakeFile,
  pieceSize = partSizes.piece,
): Promise<readonly IndexPart[]> {
  const indexer = startIndexer(key);
  const finish = async (request: 'piece' | 'part'): Promise<readonly IndexPart[]> => {
    const { files, listed = [] } = await indexer.ask(request);
    for (const [path, bytes] of files) await take(path, bytes);
    return listed;
  };
  try {
    const answers: Promise<Answer>[] = [];
    for (const batch of batches(records, pieceSize)) {
      answers.push(indexer.ask(batch.records.map(toDocument)));
      if (answers.length === queued) await answers.shift();
      if (!batch.endsPiece) continue;
      await Promise.all(answers.splice(0));
      await finish('piece');
    }
    const listed = await finish('part');
    for (const { version } of listed) assertIndexerVersion(version);
    return listed;
  } finally {
    await indexer.stop();
  }
}

/** Starts the worker of the part `key`; it answers requests in order. */
function startIndexer(key: string) {
  const worker = new Worker(script, { workerData: key });
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
