/**
 * `npm run bench`: what building and publishing cost in archives of several sizes, beside Hugo. `npm run bench --
 * search`: how well the search answers, beside others; `import`: how fast documents are imported, beside
 * `pdftotext`; `mutations`: that no damaged document loses a word in silence.
 *
 * Everything is measured in this one run, and only what is measured in one run may be compared.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { readArguments, usage } from './arguments.ts';
import { benchImport } from './import/bench-import.ts';
import { benchMutations } from './import/bench-mutations.ts';
import { benchBuilds } from './measure/bench-builds.ts';
import { benchSearch } from './search/bench-search.ts';

const given = readArguments(process.argv.slice(2));
if (given === undefined) {
  console.error(usage);
  process.exit(2);
}

const subjects = {
  builds: () => benchBuilds(given),
  search: async () => ({ results: await benchSearch(given.items, given.peer) }),
  import: async () => ({ results: await benchImport(given) }),
  mutations: async () => ({ results: await benchMutations(given) }),
};
const figures = await subjects[given.subject]();
if (given.json !== undefined) {
  const machine = { cores: cpus().length, node: process.version, platform: process.platform };
  const text = JSON.stringify({ machine, seed: given.seed, ...figures }, jsonValue, 2);
  writeFileSync(given.json, `${text}\n`);
}

/** Scores by kind are kept in maps. */
function jsonValue(_: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}
