/** The engines that Punkt's is compared with, as they come. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { serveFolder } from '../../../src/engine/files/serve-folder.ts';
import { escapeText } from '../../../src/render/html.ts';
import type { Ask } from '../../search/golden/score.ts';
import type { PeerRecord } from './records.ts';

export interface Engine {
  name: string;
  ask: Ask;
  /** Bytes loaded so far, with gzip. */
  loaded: () => number;
  close: () => Promise<void>;
}

/** Any of the words, the beginnings of words, and misspellings of a fifth of the letters. Its index is loaded whole. */
export function openMiniSearch(records: Iterable<PeerRecord>): Engine {
  const index = new MiniSearch<PeerRecord>({
    idField: 'url',
    fields: ['title', 'html'],
    extractField: (record, field) => {
      const value = record[field as keyof PeerRecord];
      return field === 'html' ? value.replaceAll(/<[^>]*>/g, ' ') : value;
    },
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
  });
  for (const record of records) index.add(record);
  const bytes = gzipSync(JSON.stringify(index)).length;
  return {
    name: 'MiniSearch',
    ask: (query) => Promise.resolve(index.search(query).map(({ id }) => id as string)),
    loaded: () => bytes,
    close: () => Promise.resolve(),
  };
}

/** What is used of Pagefind's script for browsers. */
interface PagefindScript {
  createInstance: (options: { basePath: string }) => {
    search(query: string): Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
  };
}

/** Pagefind's own search with its own settings. Its index is written to `folder`. */
export async function openPagefind(records: Iterable<PeerRecord>, folder: string): Promise<Engine> {
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind does not start.');
  for (const { url, title, html } of records) {
    const content = `<html lang="da"><body><h1>${escapeText(title)}</h1>${html}</body></html>`;
    await index.addHTMLFile({ url, content });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const server = await serveFolder(folder, { port: 0 });
  let bytes = 0;
  const usual = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const response = await usual(...request);
    const body = new Uint8Array(await response.clone().arrayBuffer());
    bytes += Math.min(body.length, gzipSync(body).length);
    return response;
  };
  const script = (await import(join(folder, 'pagefind/pagefind.js'))) as PagefindScript;
  const instance = script.createInstance({ basePath: `${server.url}pagefind/` });
  return {
    name: 'Pagefind',
    async ask(query) {
      const { results } = await instance.search(query);
      const shown = await Promise.all(results.slice(0, 10).map(({ data }) => data()));
      // Its addresses are those of the server it loads its index from.
      return shown.map(({ url }) => new URL(url, server.url).pathname);
    },
    loaded: () => bytes,
    async close() {
      globalThis.fetch = usual;
      await server.close();
    },
  };
}
