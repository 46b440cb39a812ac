/** The thread that makes the index of one part: the edge to Pagefind, which is a process of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { IndexPart } from './fields.ts';
import { newPart, type IndexFiles } from './part-files.ts';
import type { SearchRecord } from './record.ts';

/** What the thread is asked for, one after another: the next records, and to end a piece or the part. */
export type Request = readonly SearchRecord[] | 'piece' | 'part';

/** It is also told to end, whatever it is doing. */
export type Message = Request | 'stop';

export interface Answer {
  /** Those files of the part that are done. */
  files: IndexFiles;
  /** Once the part is: as the search page is told of it. */
  listed?: readonly IndexPart[];
  /** Why it could not be done. */
  fault?: Error;
}

/**
 * How Pagefind's allocator (jemalloc) is to work: in one arena, with large pages, keeping what is
 * freed. Its own habit of giving memory back at once and taking it anew costs as much time as the
 * indexing itself.
 */
const allocator = 'narenas:1,oversize_threshold:0,dirty_decay_ms:-1,muzzy_decay_ms:-1,thp:always';

/** Pagefind's own user interfaces and its worker, which the search page does not use. */
const unused = /^pagefind-.+\.(?:js|css)$/;

const part = newPart(workerData as string);
let piece: Promise<PagefindIndex> | undefined;

async function answer(request: Request): Promise<Answer> {
  if (request === 'part') return part.finish();
  const index = await (piece ??= newIndex());
  if (request !== 'piece') {
    await Promise.all(request.map((record) => add(index, record)));
    return { files: new Map() };
  }
  piece = undefined;
  // What Pagefind writes itself may not be on the disk yet when it says so.
  const { files, errors } = await index.getFiles();
  throwAny(errors, 'files');
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

async function add(index: PagefindIndex, { url, html }: SearchRecord): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content: html });
  throwAny(errors, url);
}

function throwAny(errors: readonly string[], subject: string): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${subject}: ${errors.join('; ')}`);
}

/** The same, also where it cannot be done. */
const answerAnyhow = (request: Request): Promise<Answer> =>
  answer(request).catch((reason: unknown) => {
    const fault = reason instanceof Error ? reason : new Error(String(reason));
    return { files: new Map(), fault };
  });

let before: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (message: Message) => {
  // Pagefind would otherwise go on, and complain that nobody listens.
  if (message === 'stop') void close().then(() => process.exit());
  else before = before.then(async () => parentPort?.postMessage(await answerAnyhow(message)));
});
