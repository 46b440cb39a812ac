/** The worker thread that indexes one part. It alone talks to Pagefind, which runs as a process. */
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { IndexPart } from '../fields.ts';
import type { PagefindDocument } from './document.ts';
import { newPart, type IndexFiles } from './part-files.ts';

/** The next documents of a piece; or: finish the piece; or: finish the part. */
export type Request = readonly PagefindDocument[] | 'piece' | 'part';

/** `stop` ends the worker, whatever it is doing. */
export type Message = Request | 'stop';

export interface Answer {
  /** Files of the part that are done. */
  files: IndexFiles;
  /** Once the part is done: what the list of parts says of it. */
  listed?: readonly IndexPart[];
  /** Why the request failed. */
  error?: Error;
}

/**
 * Settings of Pagefind's allocator (jemalloc): one arena, large pages, freed memory kept. By default
 * it gives memory back at once and takes it anew, which takes as long as the indexing itself.
 */
const allocator = 'narenas:1,oversize_threshold:0,dirty_decay_ms:-1,muzzy_decay_ms:-1,thp:always';

/** Pagefind's own user interfaces and its web worker, which the search page does not use. */
const unused = /^pagefind-.+\.(?:js|css)$/;

const part = newPart(workerData as string);
let piece: Promise<PagefindIndex> | undefined;

async function answer(request: Request): Promise<Answer> {
  if (request === 'part') return part.finish();
  const index = await (piece ??= newIndex());
  if (request !== 'piece') {
    await Promise.all(request.map((document) => add(index, document)));
    return { files: new Map() };
  }
  piece = undefined;
  // Not `writeFiles`: what Pagefind writes itself may not be on the disk yet when it says so.
  const { files, errors } = await index.getFiles();
  throwIfAny(errors, 'files');
  await index.deleteIndex();
  const wanted = files.filter(({ path }) => !unused.test(path));
  const byPath = wanted.map(({ path, content }): [string, Uint8Array] => [
    path.replaceAll('\\', '/'),
    content,
  ]);
  return { files: part.addPiece(new Map(byPath)) };
}

async function newIndex(): Promise<PagefindIndex> {
  process.env['_RJEM_MALLOC_CONF'] ??= allocator;
  // Without these two characters `12/16033` and `1216033` would be the same word.
  const { index, errors } = await createIndex({ includeCharacters: '/-' });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  return index;
}

async function add(index: PagefindIndex, { url, html }: PagefindDocument): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content: html });
  throwIfAny(errors, url);
}

function throwIfAny(errors: readonly string[], subject: string): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${subject}: ${errors.join('; ')}`);
}

/** Never rejects. */
const answerOrError = (request: Request): Promise<Answer> =>
  answer(request).catch((reason: unknown) => {
    const error = reason instanceof Error ? reason : new Error(String(reason));
    return { files: new Map(), error };
  });

let previous: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (message: Message) => {
  // Without `close` Pagefind's process goes on, and complains that nobody listens.
  if (message === 'stop') void close().then(() => process.exit());
  else previous = previous.then(async () => parentPort?.postMessage(await answerOrError(message)));
});
