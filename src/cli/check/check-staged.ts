/** `npm run check -- --staged`: checks the content as git is about to commit it. */
import type { ContentFolder } from '../../archive/content-folder.ts';
import { ledgerFile } from '../../archive/read-ledger.ts';
import { movesFile, readMoves } from '../../archive/read-moves.ts';
import { checkContent, hasErrors } from '../../check/check-content.ts';
import { addedTo } from '../../check/same-problem.ts';
import { workFolderOf } from '../../engine/build/site-folder.ts';
import { programDigest } from '../../engine/build/program-digest.ts';
import { inspectStaged } from '../../engine/content/inspect-staged.ts';
import type { KnownFile } from '../../engine/content/files-on-disk.ts';
import {
  basisOf,
  outlinedOf,
  readOutlineCache,
  writeOutlineCache,
  type CachedOutline,
  type OutlineCache,
} from '../../engine/content/outline-cache.ts';
import { readOutlines, unreadMeetings } from '../../engine/content/read-outlines.ts';
import { codeOf } from '../../engine/files/error-code.ts';
import {
  committedFolder,
  indexOf,
  stagedFolder,
  stagedPaths,
  type FolderInGit,
} from '../../engine/git/folder-in-git.ts';
import { git } from '../../engine/git/git.ts';
import { lastPublishedMeetings } from '../../engine/git/published-meetings.ts';
import { hookWords as words } from '../../i18n/da-hooks.ts';
import type { InspectedAttachment } from '../../privacy/attachment-findings.ts';
import { reportNothing, type Problem } from '../../minutes/problem.ts';
import { isMeetingFile } from '../../minutes/read-facts.ts';
import { inGit } from '../in-git.ts';
import * as settings from '../settings.ts';

/**
 * Prints what the staged files have, and the errors that they bring about in others; what was committed
 * before is no reason to refuse a commit. Silent where there is nothing. Returns the exit code.
 */
export async function checkStaged(
  directory: string,
  report: (problems: readonly Problem[], folder: string) => string,
): Promise<number> {
  const index = indexOf(process.env);
  const asked = inGit(directory, () =>
    Promise.all([
      stagedPaths(directory, index),
      stagedFolder(directory, index),
      lastPublishedMeetings(directory, index),
    ]),
  );
  // While git answers.
  const cached = readCache();
  const [staged, folder, committed] = await asked;
  if (staged.size === 0) return 0;
  const outlines = await outlinesOf(folder, cached, committed.keys());
  const attachments = [...folder.attachmentObjects].filter(([name]) => staged.has(`bilag/${name}`));
  const inspected = await inspectStaged(directory, attachments);
  const problems = problemsOf({ ...folder, committed }, outlines, inspected);
  const own = problems.filter(({ file }) => staged.has(file) || file === ledgerFile);
  const others = problems.filter(
    (problem) => problem.severity === 'error' && !own.includes(problem),
  );
  const caused =
    others.length === 0 ? [] : addedTo(await committedProblems(directory, outlines), others);
  const told = [...own, ...caused];
  if (told.length > 0) console.error(report(told, directory));
  if (!hasErrors(told)) return 0;
  console.error(words.refused);
  return 1;
}

/** The problems of the last commit; none where there is no commit. */
async function committedProblems(
  directory: string,
  known: ReadonlyMap<string, CachedOutline>,
): Promise<Problem[]> {
  const hasCommit = await git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']).then(
    () => true,
    () => false,
  );
  if (!hasCommit) return [];
  const folder = await committedFolder(directory, 'HEAD');
  await readAhead(folder, known);
  return problemsOf(folder, await readOutlines(folder.files, known), new Map());
}

function problemsOf(
  folder: FolderInGit & Pick<ContentFolder, 'committed'>,
  outlines: ReadonlyMap<string, CachedOutline>,
  inspected: ReadonlyMap<string, InspectedAttachment>,
): Problem[] {
  const today = settings.buildDate(process.env);
  return checkContent({ ...folder, today, outlines: outlinedOf(outlines), inspected }).problems;
}

/** To write the cache takes as long for so many files as to read one. */
const writtenAsOneRead = 100;

/** What a build, a check or a commit has read before, and where it lies. */
interface Cached {
  workFolder: string;
  program: string;
  cache: OutlineCache | undefined;
}

function readCache(): Cached {
  const workFolder = workFolderOf(settings.outDir(process.env));
  const program = programDigest();
  return { workFolder, program, cache: readOutlineCache(workFolder, program) };
}

/** The outlines of all meetings: those in the cache need not be read. The texts of `others` are read ahead. */
async function outlinesOf(
  folder: FolderInGit,
  { workFolder, program, cache }: Cached,
  others: Iterable<string>,
): Promise<Map<string, CachedOutline>> {
  const { files } = folder;
  const basis = basisOf(program, files);
  const known = cache?.basis === basis ? cache.outlines : new Map<string, CachedOutline>();
  const unread = await readAhead(folder, known, others);
  const outlines = await readOutlines(files, known);
  // What is not written is read again at each commit.
  if (unread > known.size / writtenAsOneRead) {
    const moves = readMoves(files.get(movesFile) ?? '', reportNothing);
    const anew = { basis, outlines, files: cache?.files ?? new Map<string, KnownFile>() };
    // It only saves time: where it cannot be written, the check is as good.
    await writeOutlineCache(workFolder, program, anew, moves).catch(codeOf);
  }
  return outlines;
}

/** Reads what a check asks for, at once: all but the meetings that are known. Gives how many are not. */
async function readAhead(
  { files }: FolderInGit,
  known: ReadonlyMap<string, CachedOutline>,
  others: Iterable<string> = [],
): Promise<number> {
  const unread = unreadMeetings(files, known);
  const besides = [...files.keys()].filter((file) => !isMeetingFile(file));
  await files.readAhead([...besides, ...unread, ...others]);
  return unread.length;
}
