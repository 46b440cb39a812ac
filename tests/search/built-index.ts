/** A search index built, served and opened as a browser would, without a browser. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../src/engine/files/serve-folder.ts';
import type { CreateInstance } from '../../src/client/search/pagefind/api.ts';
import { find, type Found } from '../../src/client/search/pagefind/find.ts';
import { readHit } from '../../src/client/search/pagefind/answer.ts';
import { openParts } from '../../src/client/search/pagefind/open-parts.ts';
import type { Hit } from '../../src/client/search/search.ts';
import { readState } from '../../src/client/search/state.ts';
import type { PartSizes } from '../../src/search/cut-parts.ts';
import type { PartsFile } from '../../src/search/fields.ts';
import type { Content } from '../view-page.ts';
import { buildSearchIndex, countRecords } from './archive.ts';

export interface BuiltIndex {
  /** Folder the index was written to. */
  folder: string;
  records: number;
  /** Keys of its parts, newest first. */
  parts: string[];
  /** Searches for what an address says, `q=sti&aar=2026`. */
  find: (parameters: string) => Promise<Found>;
  /** The same, and reads every result. */
  search: (parameters: string) => Promise<Found & { hits: Hit[] }>;
  close: () => Promise<void>;
}

/** Builds the index of `content` for a site under the path `base`, in parts of the usual size. */
export async function builtIndex(
  content: Content,
  base = '/',
  sizes?: PartSizes,
): Promise<BuiltIndex> {
  const outDir = await mkdtemp(join(tmpdir(), 'punkt-search-'));
  const indexed = await buildSearchIndex(content, outDir, sizes && { sizes });
  const records = countRecords(indexed);
  const folder = join(outDir, 'pagefind');
  const server = await serveFolder(outDir, { port: 0, base });
  const { parts } = JSON.parse(await readFile(join(folder, 'parts.json'), 'utf8')) as PartsFile;
  const script = join(folder, parts[0]?.key ?? '', 'pagefind.js');
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance: CreateInstance;
  };
  const index = await openParts(createInstance, `${server.url}pagefind/`, base, parts);
  const ask = (parameters: string): Promise<Found> =>
    find(index, readState(new URLSearchParams(parameters)));
  return {
    folder,
    records,
    parts: parts.map(({ key }) => key),
    find: ask,
    async search(parameters) {
      const found = await ask(parameters);
      const hits: Hit[] = [];
      for (const result of found.results) hits.push(readHit(await result.data()));
      return { ...found, hits };
    },
    async close() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
