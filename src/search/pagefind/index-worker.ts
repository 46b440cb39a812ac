/** The worker thread that indexes parts. It alone talks to Pagefind, which runs as a process. */
import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { parentPort } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { openSplitter } from '../compounds/splitter.ts';
import type { PartTable } from '../fields.ts';
import { readMeta, readWords } from '../index-files/read.ts';
import {
  makeRecords,
  type MeetingSource,
  type PassageRecord,
  type SearchRecord,
} from '../record.ts';
import { indexTable } from '../table.ts';
import { countWords, type WordCounts } from '../vocabulary.ts';
import { toDocument } from './document.ts';

type AnyRecord = SearchRecord | PassageRecord;

/** A record, or what those of a meeting are made of: they are made here, while pages are rendered. */
export type Source = MeetingSource | AnyRecord;

/** The next sources of a part; or: finish the part. */
export type Request = readonly Source[] | 'finish';

/** `stop` ends the worker, whatever it is doing. */
export type Message = Request | 'stop';

export interface Answer {
  /** The part, once it is finished. */
  part?: MadePart;
  /** Why the request failed. */
  error?: Error;
  /** Pagefind's process has ended, with this code or signal: no answer will follow. */
  ended?: string;
}

export interface MadePart {
  /** Of the Pagefind that made it. */
  version: string;
  /** Contents of the records' files, in order. */
  records: Uint8Array[];
  /** Contents of the files of words, in order. */
  words: Uint8Array[];
  table: Pick<PartTable, 'lengths' | 'words'>;
  counts: WordCounts;
}

/**
 * Settings of Pagefind's allocator (jemalloc): one arena, large pages, freed memory kept. By default
 * it gives memory back at once and takes it anew, which takes as long as the indexing itself.
 */
const allocator = 'narenas:1,oversize_threshold:0,dirty_decay_ms:-1,muzzy_decay_ms:-1,thp:always';

/**
 * A word file ends with the word that brings it to so many postings. By default it is 20,000, and a
 * rare word is loaded with a hundred kilobytes of others.
 */
const chunkSize = '3000';

let split: ReturnType<typeof openSplitter> | undefined;
let part: Promise<PagefindIndex> | undefined;

async function answer(request: Request): Promise<Answer> {
  const index = await (part ??= newIndex());
  if (request !== 'finish') {
    const splitter = await (split ??= openSplitter());
    const records = request.flatMap(recordsOf);
    await Promise.all(records.map((record) => add(index, toDocument(record, splitter))));
    return {};
  }
  part = undefined;
  // Not `writeFiles`: what Pagefind writes itself may not be on the disk yet when it says so.
  const { files, errors } = await index.getFiles();
  throwIfAny(errors, 'files');
  await index.deleteIndex();
  return { part: madePart(files) };
}

const recordsOf = (source: Source): readonly AnyRecord[] =>
  'file' in source ? makeRecords(source) : [source];

function madePart(files: readonly { path: string; content: Uint8Array }[]): MadePart {
  const byPath = new Map(files.map(({ path, content }) => [path.replaceAll('\\', '/'), content]));
  const contentOf = (path: string | undefined): Uint8Array => {
    const bytes = byPath.get(path ?? '');
    if (bytes === undefined) throw new Error(`Pagefind: ${path} is missing.`);
    return bytes;
  };
  // Pagefind's own programs, and its list of the languages that an index has, are not used.
  const metaPath = [...byPath.keys()].find((path) => path.endsWith('.pf_meta'));
  const meta = readMeta(gunzipSync(contentOf(metaPath)));
  const words = meta.chunks.map(([, , name]) => contentOf(`index/${name}.pf_index`));
  return {
    version: meta.version,
    records: meta.records.map(([name]) => contentOf(`fragment/${name}.pf_fragment`)),
    words,
    table: indexTable(meta),
    counts: countWords(words.map((bytes) => readWords(gunzipSync(bytes)))),
  };
}

async function newIndex(): Promise<PagefindIndex> {
  process.env['_RJEM_MALLOC_CONF'] ??= allocator;
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= chunkSize;
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  return index;
}

async function add(
  index: PagefindIndex,
  { url, html }: ReturnType<typeof toDocument>,
): Promise<void> {
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
    // As its package says it, which may notice that it cannot write to the process any more.
    return /\bbackend (?:is )?closed\b/.test(error.message) ? { ended: 'EPIPE' } : { error };
  });

// Its package does not notice when its process is killed, and waits for ever.
subscribe('child_process', (message) => {
  const { process: child } = message as { process: ChildProcess };
  child.once('exit', (code, signal) => {
    const answer: Answer = { ended: signal ?? String(code) };
    if (!isStopping) parentPort?.postMessage(answer);
  });
});

let isStopping = false;
let previous: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (message: Message) => {
  // Without `close` Pagefind's process goes on, and complains that nobody listens.
  if (message === 'stop') {
    isStopping = true;
    void close().then(() => process.exit());
  } else
    previous = previous.then(async () => parentPort?.postMessage(await answerOrError(message)));
});
