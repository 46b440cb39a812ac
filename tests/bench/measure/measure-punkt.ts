/** Measures Punkt on one archive: the whole build, then each way of publishing a change. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { commitAll } from '../../git-repository.ts';
import manifest from '../../../package.json' with { type: 'json' };
import { root } from '../../run-command.ts';
import { changes, type ChangeName } from './changes.ts';
import { compareStates, readFolderState, type FolderChange } from './folder-state.ts';
import { runMeasured, type Cost } from './run-measured.ts';
import { weighSite, type Weight } from './weight.ts';

export type BuildName = 'full' | ChangeName;

export interface Build extends Cost {
  name: BuildName;
  /** What it did to the finished site. */
  site: FolderChange;
}

export interface PunktResult {
  builds: Build[];
  weight: Weight;
  /** Bytes and files of the finished site. */
  size: { bytes: number; files: number };
}

/**
 * Builds the content folder `content` into `outDir` from nothing, then publishes each change. The
 * content is in git, as an editor's is; the commits are not part of what is measured.
 */
export async function measurePunkt(
  content: string,
  outDir: string,
  tell: (build: Build) => void,
): Promise<PunktResult> {
  for (const left of [outDir, stateFolder(outDir)]) rmSync(left, { recursive: true, force: true });
  commitAll(content, '2026-07-09');
  const builds = [await build('full', content, outDir)];
  builds.forEach(tell);
  const full = readFolderState(outDir);
  const size = { bytes: 0, files: full.size };
  for (const file of full.values()) size.bytes += file.size;
  const weight = await weighSite(outDir, someItem(outDir));
  for (const [index, name] of changeNames.entries()) {
    changes[name](content);
    commitAll(content, `2026-07-${10 + index}`);
    const done = await build(name, content, outDir);
    builds.push(done);
    tell(done);
  }
  return { builds, weight, size };
}

/** Of `npm run build`, without the name of Node itself. */
const buildArguments = manifest.scripts.build.split(' ').slice(1);

const changeNames = Object.keys(changes) as ChangeName[];

/** What a build keeps for the next, beside the finished site. */
const stateFolder = (outDir: string): string => join(dirname(outDir), `.${basename(outDir)}.punkt`);

async function build(name: BuildName, content: string, outDir: string): Promise<Build> {
  const before = readFolderState(outDir);
  const cost = await runMeasured([process.execPath, ...buildArguments], {
    folder: root,
    environment: { CONTENT_DIR: content, OUT_DIR: outDir },
  });
  return { name, ...cost, site: compareStates(before, readFolderState(outDir)) };
}

/** The second item of the first committee's first meeting that has one. */
function someItem(outDir: string): string {
  for (const meeting of readdirSync(join(outDir, 'byraadet')).toSorted()) {
    const item = `byraadet/${meeting}/punkt-2/`;
    if (existsSync(join(outDir, item, 'index.html'))) return item;
  }
  throw new Error(`No item to weigh in ${outDir}.`);
}
