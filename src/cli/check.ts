/**
 * `npm run check`: prints the problems of the content. With `--since`, also decisions changed without a
 * correction; with source documents at hand, also words lost since the import. `--fix` adds new
 * addresses to the ledger.
 */
import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { ContentFolder } from '../archive/content-folder.ts';
import type { ReadContent } from '../check/read-content.ts';
import { ledgerFile } from '../archive/read-ledger.ts';
import { hasErrors } from '../check/check-content.ts';
import { reportGithub } from '../check/report-github.ts';
import { reportJson } from '../check/report-json.ts';
import { reportText } from '../check/report-text.ts';
import { commandWords } from '../i18n/da-cli.ts';
import { ledgerWords } from '../i18n/da-ledger.ts';
import type { Problem } from '../minutes/problem.ts';
import { CommandError } from '../engine/command-error.ts';
import { runCommand } from './command.ts';
import { fixLedger } from '../engine/content/fix-ledger.ts';
import { workFolderOf } from '../engine/build/site-folder.ts';
import { programDigest } from '../engine/build/program-digest.ts';
import {
  loadContent,
  type LoadedContent,
  type LoadOptions,
} from '../engine/content/load-content.ts';
import { isWritten, readOutlineCache, writeOutlineCache } from '../engine/content/outline-cache.ts';
import { codeOf } from '../engine/files/error-code.ts';
import { lastPublishedMeetings, publishedMeetings } from '../engine/git/published-meetings.ts';
import { readSources as readSourcesOf } from '../engine/proof/read-sources.ts';
import * as settings from './settings.ts';

const words = commandWords.check;

const reporters = { text: reportText, github: reportGithub, json: reportJson };

/** Runs the command with `args`; returns the exit code, 1 if there are errors. */
export async function check(args: string[]): Promise<number> {
  const { format, since, sources, fix, paths } = readArguments(args);
  const folder = await settings.contentDir(process.env);
  const wanted = paths.map((path) => pathInside(folder, path));
  const published = since === undefined ? undefined : await publishedMeetings(folder, since);
  const committed = published ?? (await lastPublishedMeetings(folder));
  const isWanted = (file: string): boolean =>
    wanted.length === 0 ||
    wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
  let compared = 0;
  const readSources = async (content: ContentFolder) => {
    const found = await readSourcesOf(content, { directory: folder, others: sources, isWanted });
    compared = [...found.values()].filter(({ kind }) => kind === 'read').length;
    return found;
  };
  const load = loadWithCache(folder, { published, committed, readSources });
  const problems = fix ? await fixContent(folder, load) : (await load()).problems;
  const shown = problems.filter(({ file }) => isWanted(file));
  if (compared > 0 || sources !== undefined) console.error(words.compared(compared));
  const report = reporters[format](shown, folder);
  if (report !== '') console.log(report);
  return hasErrors(shown) ? 1 : 0;
}

/**
 * Loads content with the caches of builds, and leaves them the newer for the next. They are replaced
 * whole, so neither needs the lock of a build.
 */
function loadWithCache(
  contentDir: string,
  options: Pick<LoadOptions, 'published' | 'committed' | 'readSources'>,
): () => Promise<LoadedContent> {
  const folder = workFolderOf(settings.outDir(process.env));
  const program = programDigest();
  let cache = readOutlineCache(folder, program);
  return async () => {
    const work = { folder, program };
    const today = settings.buildDate(process.env);
    const content = await loadContent(contentDir, { ...options, today, program, cache, work });
    if (!isWritten(cache, content.cache, content.archive.moves)) {
      // The cache only saves time: where it cannot be written, the check is as good.
      await writeOutlineCache(folder, program, content.cache, content.archive.moves).catch(codeOf);
      cache = content.cache;
    }
    return content;
  };
}

/** Adds new addresses to the ledger, unless there are errors; returns the remaining problems. */
async function fixContent(folder: string, load: () => Promise<ReadContent>): Promise<Problem[]> {
  const { archive, problems } = await load();
  const file = `${folder}/${ledgerFile}`;
  if (hasErrors(problems)) {
    console.error(ledgerWords.notAdded(file));
    return problems;
  }
  const added = await fixLedger(folder, archive);
  if (added === 0) return problems;
  console.error(ledgerWords.added(added, file));
  return (await load()).problems;
}

interface Arguments {
  format: keyof typeof reporters;
  /** Git revision to compare with. */
  since: string | undefined;
  /** Folder of source documents. */
  sources: string | undefined;
  fix: boolean;
  paths: string[];
}

function readArguments(given: string[]): Arguments {
  const { tokens } = parseArgs({
    args: given,
    options: {
      format: { type: 'string' },
      since: { type: 'string' },
      kilder: { type: 'string' },
      fix: { type: 'boolean' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  let format: Arguments['format'] = 'text';
  let since: string | undefined;
  let sources: string | undefined;
  let fix = false;
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'fix') fix = true;
    else if (token.name === 'since') since = token.value ?? '';
    else if (token.name === 'kilder') sources = folderOf(token.value ?? '');
    else if (token.name !== 'format') throw wrongUsage(words.unknownOption(token.rawName));
    else if (!isFormat(token.value)) throw wrongUsage(words.unknownFormat(token.value ?? ''));
    else format = token.value;
  }
  return { format, since, sources, fix, paths };
}

function folderOf(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return path;
  throw wrongUsage(words.noSourceFolder(path));
}

function isFormat(name: string | undefined): name is keyof typeof reporters {
  return name !== undefined && Object.hasOwn(reporters, name);
}

/** A path of the user relative to the content folder, with `/`; `''` for the folder itself. */
function pathInside(folder: string, path: string): string {
  if (!existsSync(path)) throw wrongUsage(words.noSuchPath(path));
  const inside = relative(resolve(folder), resolve(path)).replaceAll(sep, '/');
  if (/^\.\.(?:\/|$)/.test(inside)) throw wrongUsage(words.outside(path, folder));
  return inside;
}

function wrongUsage(message: string): CommandError {
  return new CommandError(`${message}\n\n${words.usage}`, 2);
}

if (import.meta.main) await runCommand(() => check(process.argv.slice(2)));
