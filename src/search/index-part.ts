/** Makes the index of one part, in a thread of its own: other work goes on meanwhile. */
import { Worker } from 'node:worker_threads';
import type { IndexPart } from './fields.ts';
import type { Answer, Message, Request } from './index-worker.ts';
import type { SearchPart } from './parts.ts';

/** Takes a file of the index, by its path from the part's folder. */
export type TakeFile = (path: string, bytes: Uint8Array) => void | Promise<void>;

const script = new URL('./index-worker.ts', import.meta.url);

/** So many records are handed over at once, and so many times before the first are done. */
const atOnce = 128;
const underWay = 2;

/**
 * Makes the index of `part` and gives how the search page is told of it; `take` gets its files, each
 * as soon as it is done. The same records give the same bytes, on any machine. Throws when Pagefind
 * refuses a record.
 *
 * Pagefind gets no more than a piece of the records at once: it takes 150 kB of memory for each.
 */
export async function indexPart(part: SearchPart, take: TakeFile): Promise<readonly IndexPart[]> {
  const indexer = startIndexer(part.key);
  const finish = async (request: Request): Promise<readonly IndexPart[]> => {
    const { files, listed = [] } = await indexer.ask(request);
    for (const [path, bytes] of files) await take(path, bytes);
    return listed;
  };
  try {
    for (const piece of part.pieces) {
      const answers: Promise<Answer>[] = [];
      for (const records of inLots(part.records(piece))) {
        answers.push(indexer.ask(records));
        if (answers.length === underWay) await answers.shift();
      }
      await Promise.all(answers);
      await finish('piece');
    }
    return await finish('part');
  } finally {
    await indexer.stop();
  }
}

function* inLots<Each>(all: Iterable<Each>): Generator<Each[]> {
  let lot: Each[] = [];
  for (const each of all) {
    if (lot.push(each) < atOnce) continue;
    yield lot;
    lot = [];
  }
  if (lot.length > 0) yield lot;
}

/** The thread for the part `key`; it answers in the order it is asked. */
function startIndexer(key: string) {
  const worker = new Worker(script, { workerData: key });
  const tell = (message: Message): void => worker.postMessage(message);
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  const waiting: PromiseWithResolvers<Answer>[] = [];
  worker.on('message', (answer: Answer) => {
    const asked = waiting.shift();
    if (answer.fault) asked?.reject(answer.fault);
    else asked?.resolve(answer);
  });
  let fault: Error | undefined;
  worker.on('error', (error: Error) => {
    fault = error;
    for (const asked of waiting.splice(0)) asked.reject(error);
  });
  return {
    ask(request: Request): Promise<Answer> {
      if (fault) return Promise.reject(fault);
      const asked = Promise.withResolvers<Answer>();
      // Who asks may be waiting for an earlier answer when this one fails.
      asked.promise.catch(() => undefined);
      waiting.push(asked);
      tell(request);
      return asked.promise;
    },
    async stop(): Promise<void> {
      tell('stop');
      await ended;
    },
  };
}
