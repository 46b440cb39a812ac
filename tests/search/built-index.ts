/** A search index built and opened as a browser would, without a browser or a server. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeShards } from '../../src/lookup/shards.ts';
import type { Answer, Hit, Question } from '../../src/client/search/answer.ts';
import { siteSearch, type Search } from '../../src/client/search/search.ts';
import { questionOf, readState } from '../../src/client/search/state.ts';
import type { PartSizes } from '../../src/search/cut-parts.ts';
import type { IndexList } from '../../src/search/fields.ts';
import type { Indexer } from '../../src/search/pagefind/index-part.ts';
import { buildSearchIndex, countRecords, type SearchedContent } from './archive.ts';

export type Asked = Answer & { hits: Hit[]; addresses: string[] };

export interface BuiltIndex {
  /** Folder the index was written to. */
  folder: string;
  records: number;
  /** Keys of its parts, oldest first. */
  parts: string[];
  /** Searches for what an address says, `q=sti&aar=2026`, and reads every hit. */
  search: (parameters: string, more?: Partial<Question>) => Promise<Asked>;
  /** Opens it anew; a file whose name has `broken` cannot be loaded. */
  open: (broken?: string) => Search;
  close: () => Promise<void>;
}

/** Builds the index of `content`, in parts of the usual size unless others are given. */
export async function builtIndex(
  content: SearchedContent,
  sizes?: PartSizes,
  indexer?: Indexer,
): Promise<BuiltIndex> {
  const outDir = await mkdtemp(join(tmpdir(), 'punkt-search-'));
  const indexed = await buildSearchIndex(content, outDir, {
    ...(sizes && { sizes }),
    ...(indexer && { indexer }),
  });
  const folder = join(outDir, 'pagefind');
  const { parts } = JSON.parse(await readFile(join(folder, 'parts.json'), 'utf8')) as IndexList;
  const cases = [...content.archive.cases.values()].map(({ number }) => number.normal);
  const shards = makeShards(cases);
  const open = (broken?: string): Search =>
    siteSearch('/', async (address) => {
      const [path = ''] = address.split('?');
      if (broken !== undefined && path.includes(broken)) return new Response(null, { status: 404 });
      const [, shard] = /^\/sag\/opslag\/(.+)\.json$/.exec(path) ?? [];
      if (shard !== undefined) return new Response(shards.get(decodeURIComponent(shard)) ?? null);
      return new Response(await readFile(join(outDir, path)));
    });
  const opened = open();
  return {
    ...{ folder, open },
    records: countRecords(indexed),
    parts: parts.map(({ key }) => key),
    async search(parameters, more) {
      const question = { ...questionOf(readState(new URLSearchParams(parameters))), ...more };
      const answer = await opened.ask(question);
      const hits = await answer.readHits(0, answer.total);
      return { ...answer, hits, addresses: hits.map(({ address }) => address) };
    },
    close: () => rm(outDir, { recursive: true }),
  };
}
