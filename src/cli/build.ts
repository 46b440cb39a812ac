/**
 * `npm run build`: writes the site to `OUT_DIR`, unless the content has errors. Files whose sources have
 * not changed since the last build are kept; `--full` makes all. `--part 2/4` makes one of four shares of
 * the site, and `--join` joins the shares.
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { hasErrors } from '../check/check-content.ts';
import { reportText } from '../check/report-text.ts';
import { commandWords } from '../i18n/da-cli.ts';
import { withLock } from '../engine/build/build-lock.ts';
import { readOutlineCache } from '../engine/content/outline-cache.ts';
import { programDigest } from '../engine/build/program-digest.ts';
import { publish, type Published } from '../engine/build/publish.ts';
import { isShareFolder, joinShares, publishShare } from '../engine/build/share-files.ts';
import { readShare, type Share } from '../engine/build/share.ts';
import { siteId, workFolderOf } from '../engine/build/site-folder.ts';
import { CommandError } from '../engine/command-error.ts';
import type { SitePlace } from '../engine/views/render-file.ts';
import { tellAttachments } from './build/tell-attachments.ts';
import { runCommand } from './command.ts';
import { diskFaultOf } from '../engine/files/disk-fault.ts';
import { loadContent } from '../engine/content/load-content.ts';
import { assertIndexerVersion, IndexerStoppedError, IndexerVersionError } from '../search/index.ts';
import * as settings from './settings.ts';

const words = commandWords.build;

interface BuildArguments {
  full: boolean;
  share: Share | undefined;
  /** Folders of shares to join; empty unless `--join` is given. */
  join: readonly string[];
}

/** Runs the command with `args`; returns the exit code. */
export async function buildSite(args: string[]): Promise<number> {
  const started = performance.now();
  const wanted = readArguments(args);
  const place = settings.sitePlace(process.env);
  const outDir = settings.outDir(process.env);
  const contentDir = wanted.join.length > 0 ? '' : await settings.contentDir(process.env);
  await refuseForeignFolder(outDir);
  const waiting = (): void => console.error(words.waiting(outDir));
  const made = await reportFaults(() =>
    withLock(workFolderOf(outDir), waiting, () => build(wanted, { contentDir, outDir, ...place })),
  );
  const seconds = (performance.now() - started) / 1000;
  for (const line of made.report) console.log(line);
  console.log(words.done(outDir, made, seconds));
  return 0;
}

interface Built extends Published {
  /** Attachments in the search index. */
  attachments?: number;
  /** Lines that tell of what is not searched, or not made. */
  report: string[];
}

async function build(
  { full, share, join }: BuildArguments,
  folders: { contentDir: string; outDir: string } & SitePlace,
): Promise<Built> {
  const { contentDir, outDir } = folders;
  if (join.length > 0) return { ...(await joinShares(join, outDir)), report: [] };
  assertIndexerVersion();
  const program = programDigest();
  const folder = workFolderOf(outDir);
  const cache = readOutlineCache(folder, program);
  const work = { folder, program };
  const today = settings.buildDate(process.env);
  const options = { today, program, cache, work, withHistory: true };
  const content = await loadContent(contentDir, options);
  const { problems } = content;
  if (problems.length > 0) console.error(reportText(problems, contentDir));
  if (hasErrors(problems)) throw new CommandError(words.refused);
  const made = { ...folders, program };
  const published = await (share
    ? publishShare(content, { ...made, share })
    : publish(content, { ...made, full }));
  const { attachments, report } = tellAttachments(content.archive, contentDir);
  const isKnown = folders.siteUrl !== undefined;
  const { changed } = published;
  return {
    ...published,
    attachments,
    report: [
      ...(changed === undefined ? [] : [words.changedSince(outDir, changed)]),
      ...report,
      ...(isKnown ? [] : [words.noFeeds]),
    ],
  };
}

function readArguments(args: string[]): BuildArguments {
  const { values, positionals } = parse(args);
  const share = values.part === undefined ? undefined : readShare(values.part);
  const modes = [values.full, values.part !== undefined, values.join].filter(Boolean);
  const isSound =
    modes.length <= 1 &&
    (values.part === undefined) === (share === undefined) &&
    values.join === positionals.length > 0;
  if (!isSound) throw new CommandError(words.usage, 2);
  return { full: values.full, share, join: positionals };
}

function parse(args: string[]) {
  const flag = { type: 'boolean', default: false } as const;
  const options = { full: flag, join: flag, part: { type: 'string' } } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch {
    throw new CommandError(words.usage, 2);
  }
}

/** Throws if `OUT_DIR` is a folder that no build has made, which must not be replaced. */
async function refuseForeignFolder(folder: string): Promise<void> {
  if (!existsSync(folder) || siteId(folder) !== undefined || isShareFolder(folder)) return;
  if ((await readdir(folder)).length > 0) throw new CommandError(words.notASite(folder));
}

async function reportFaults<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof IndexerVersionError) throw new CommandError(error.message);
    const stopped = error instanceof IndexerStoppedError ? error : diskFaultOf(error);
    throw stopped === undefined ? error : new CommandError(stopped.message + words.oldSiteStands);
  }
}

if (import.meta.main) await runCommand(() => buildSite(process.argv.slice(2)));
