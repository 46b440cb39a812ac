/** What building and publishing cost in archives of several sizes, beside Hugo. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArchive } from '../archive/write-archive.ts';
import { hugoVersion, measureHugo } from '../hugo/measure-hugo.ts';
import { buildRow, header, peerRows, tellRatios, tellWeight } from '../report.ts';
import { ratiosOf, type Ratio, type SizeResult } from '../results.ts';
import { measurePunkt } from './measure-punkt.ts';

/** Measures one size after another, and prints each as it is done. */
export async function benchBuilds(given: {
  items: readonly number[];
  seed: number;
  peer: boolean;
}): Promise<{ results: SizeResult[]; ratios: Ratio[] }> {
  const hugo = given.peer ? hugoVersion() : undefined;
  if (given.peer && hugo === undefined) {
    console.log('No Hugo is installed (apt-get install hugo): measured without a peer.');
  }

  const results: SizeResult[] = [];
  for (const items of given.items) {
    const work = mkdtempSync(join(tmpdir(), 'punkt-bench-'));
    try {
      const content = join(work, 'content');
      writeArchive(content, items, given.seed);
      console.log(`\n${items} items\n${header}`);
      // Before Punkt's changes, and in the same minutes as its full build.
      const peer =
        hugo === undefined ? undefined : await measureHugo(content, join(work, 'hugo'), hugo);
      if (peer) console.log(peerRows(peer));
      const punkt = await measurePunkt(content, join(work, 'dist'), (build) => {
        console.log(buildRow(build));
      });
      console.log(tellWeight(punkt));
      results.push({ items, punkt, peer });
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }

  const ratios = ratiosOf(results);
  console.log(tellRatios(ratios));
  return { results, ratios };
}
