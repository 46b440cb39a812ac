/**
 * `npm run bench -- search`: how well Punkt's search answers the golden set, and what it costs, beside Pagefind's own
 * and MiniSearch on the same items.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import manifest from '../../../package.json' with { type: 'json' };
import { root } from '../../run-command.ts';
import { askSite, loadFrom } from '../../search/golden/ask-site.ts';
import type { GoldenQuery } from '../../search/golden/golden-set.ts';
import { scoreOf } from '../../search/golden/score.ts';
import { runMeasured } from '../measure/run-measured.ts';
import { writeGoldenArchive } from './golden-archive.ts';
import { openMiniSearch, openPagefind, type Engine } from './peers.ts';
import { readRecords } from './records.ts';
import { tellSearch, type EngineResult, type SearchResult } from './report-search.ts';
import { weighSearchPage } from './weigh-page.ts';

/** Asked before the golden set, of an engine that has loaded nothing. */
const firstQuery = 'jobrotation';

/** Measures archives of these sizes one after another, and prints each as it is done. */
export async function benchSearch(
  sizes: readonly number[],
  withPeers: boolean,
): Promise<SearchResult[]> {
  const results: SearchResult[] = [];
  for (const items of sizes) {
    const work = mkdtempSync(join(tmpdir(), 'punkt-search-'));
    try {
      const result = await measureSearch(work, items, withPeers);
      console.log(tellSearch(result));
      results.push(result);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  return results;
}

async function measureSearch(
  work: string,
  items: number,
  withPeers: boolean,
): Promise<SearchResult> {
  const [content, site] = [join(work, 'content'), join(work, 'site')];
  const queries = writeGoldenArchive(content, items);
  await runMeasured([process.execPath, ...manifest.scripts.build.split(' ').slice(1)], {
    folder: root,
    environment: { CONTENT_DIR: content, OUT_DIR: site },
  });
  const engines = [await measureEngine(openPunkt(site), queries)];
  if (withPeers) {
    engines.push(
      await measureEngine(
        await openPagefind(readRecords(content), join(work, 'pagefind')),
        queries,
      ),
    );
    engines.push(await measureEngine(openMiniSearch(readRecords(content)), queries));
  }
  return {
    items,
    engines,
    page: await weighSearchPage(site),
  };
}

function openPunkt(site: string): Engine {
  let bytes = 0;
  const load = loadFrom(
    site,
    (_, content) => (bytes += Math.min(content.length, gzipSync(content).length)),
  );
  return { name: 'Punkt', ask: askSite(load), loaded: () => bytes, close: () => Promise.resolve() };
}

async function measureEngine(
  engine: Engine,
  queries: readonly GoldenQuery[],
): Promise<EngineResult> {
  try {
    await engine.ask(firstQuery);
    const bytes = engine.loaded();
    // Once to load everything, as well as a reader's browser has it after some searches.
    for (const { query } of queries) await engine.ask(query);
    const times: number[] = [];
    const scores = await scoreOf(engine.ask, queries, (milliseconds) => times.push(milliseconds));
    times.sort((a, b) => a - b);
    const at = (share: number): number => times[Math.floor(times.length * share)] ?? NaN;
    return { name: engine.name, scores, median: at(0.5), slow: at(0.95), bytes };
  } finally {
    await engine.close();
  }
}
