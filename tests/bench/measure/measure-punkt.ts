/**
 * Measures Punkt on one archive: the whole build, then each way of publishing a change; and the whole
 * build and a new meeting with all that a site has besides pages, search and data.
 */
import { appendFileSync, cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { commitAll } from '../../git-repository.ts';
import manifest from '../../../package.json' with { type: 'json' };
import { root } from '../../run-command.ts';
import { changes, type ChangeName } from './changes.ts';
import { compareStates, readFolderState, zippedSize, type FolderChange } from './folder-state.ts';
import { runMeasured, type Cost } from './run-measured.ts';
import { weighSite, type Weight } from './weight.ts';

export type BuildName = 'full' | ChangeName | `${'full' | 'add'} ${keyof typeof more}`;

/** What a site may have besides, each with what comes before. */
const more = {
  /** With a public address: feeds, calendars, sitemaps, pictures, whole links. */
  '+feeds': '',
  '+OParl': 'oparl: ja\n',
};
const siteUrl = 'https://eksempel.dk/referater/';

export interface Build extends Cost {
  name: BuildName;
  /** What it did to the finished site. */
  site: FolderChange;
  /** The changed files' bytes after gzip; not of a whole site, which takes long. */
  zipped: number | undefined;
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
  remove(outDir, stateFolder(outDir));
  commitAll(content, '2026-07-09');
  const builds: Build[] = [];
  const take = (done: Build): void => {
    builds.push(done);
    tell(done);
  };
  take(await build('full', content, outDir));
  const full = readFolderState(outDir);
  const size = { bytes: 0, files: full.size };
  for (const file of full.values()) size.bytes += file.size;
  const weight = await weighSite(outDir, someItem(outDir));
  for (const name of ['+feeds', '+OParl'] as const) await measureWith(name, content, outDir, take);
  for (const [index, name] of changeNames.entries()) {
    changes[name](content);
    commitAll(content, `2026-07-${10 + index}`);
    take(await build(name, content, outDir));
  }
  return { builds, weight, size };
}

/** The whole build, and a new meeting, in copies of `content` and `outDir` of their own. */
async function measureWith(
  name: keyof typeof more,
  content: string,
  outDir: string,
  take: (build: Build) => void,
): Promise<void> {
  const [ownContent, ownOutDir] = [content + name, outDir + name];
  cpSync(content, ownContent, { recursive: true });
  appendFileSync(join(ownContent, 'site.yml'), more[name]);
  commitAll(ownContent, '2026-07-09');
  take(await build(`full ${name}`, ownContent, ownOutDir, siteUrl));
  changes.add(ownContent);
  commitAll(ownContent, '2026-07-10');
  take(await build(`add ${name}`, ownContent, ownOutDir, siteUrl));
  remove(ownContent, ownOutDir, stateFolder(ownOutDir));
}

function remove(...folders: readonly string[]): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** Of `npm run build`, without the name of Node itself. */
const buildArguments = manifest.scripts.build.split(' ').slice(1);

const changeNames = Object.keys(changes) as ChangeName[];

/** What a build keeps for the next, beside the finished site. */
const stateFolder = (outDir: string): string => join(dirname(outDir), `.${basename(outDir)}.punkt`);

async function build(
  name: BuildName,
  content: string,
  outDir: string,
  address = '',
): Promise<Build> {
  const before = readFolderState(outDir);
  const cost = await runMeasured([process.execPath, ...buildArguments], {
    folder: root,
    environment: { CONTENT_DIR: content, OUT_DIR: outDir, SITE_URL: address },
  });
  const zipped = before.size === 0 ? undefined : zippedSize(outDir, before);
  return { name, ...cost, site: compareStates(before, readFolderState(outDir)), zipped };
}

/** The second item of the first committee's first meeting that has one. */
function someItem(outDir: string): string {
  for (const meeting of readdirSync(join(outDir, 'byraadet')).toSorted()) {
    const item = `byraadet/${meeting}/punkt-2/`;
    if (existsSync(join(outDir, item, 'index.html'))) return item;
  }
  throw new Error(`No item to weigh in ${outDir}.`);
}
