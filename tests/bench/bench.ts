/**
 * `npm run bench`: what building and publishing cost in archives of several sizes, beside Hugo.
 *
 * Everything is measured in this one run, and only what is measured in one run may be compared.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArchive } from './archive/write-archive.ts';
import { readArguments, usage } from './arguments.ts';
import { hugoVersion, measureHugo } from './hugo/measure-hugo.ts';
import { measurePunkt } from './measure/measure-punkt.ts';
import { buildRow, header, peerRows, tellRatios, tellWeight } from './report.ts';
import { ratiosOf, type SizeResult } from './results.ts';

const given = readArguments(process.argv.slice(2));
if (given === undefined) {
  console.error(usage);
  process.exit(2);
}

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
if (given.json !== undefined) {
  const machine = { cores: cpus().length, node: process.version, platform: process.platform };
  const text = JSON.stringify({ machine, seed: given.seed, results, ratios }, null, 2);
  writeFileSync(given.json, `${text}\n`);
}
