/** A search index built, served and opened as a browser would, without a browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { find, type Found } from '../../src/client/search/find.ts';
import { readHit, type Hit } from '../../src/client/search/hit.ts';
import type { Pagefind } from '../../src/client/search/pagefind.ts';
import { readState } from '../../src/client/search/state.ts';
import type { Archive } from '../../src/archive/model.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';

export interface BuiltIndex {
  /** Folder the index was written to. */
  folder: string;
  records: number;
  /** Searches for what an address says, `q=sti&aar=2026`, and reads every result. */
  search: (parameters: string) => Promise<Found & { hits: Hit[] }>;
  close: () => Promise<void>;
}

/** Builds the index of `archive` for a site under the path `base`. */
export async function builtIndex(archive: Archive, base = '/'): Promise<BuiltIndex> {
  const outDir = await mkdtemp(join(tmpdir(), 'punkt-search-'));
  const { records } = await buildSearchIndex(archive, outDir);
  const folder = join(outDir, 'pagefind');
  const server = await serveFolder(outDir, { port: 0, base });
  const { createInstance } = (await import(/* @vite-ignore */ join(folder, 'pagefind.js'))) as {
    createInstance: (options: object) => Pagefind;
  };
  const basePath = `${server.url}pagefind/`;
  const pagefind = createInstance({ basePath, baseUrl: base, noWorker: true });
  return {
    folder,
    records,
    async search(parameters) {
      const found = await find(pagefind, readState(new URLSearchParams(parameters)));
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
