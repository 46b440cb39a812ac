/** Reads meeting files as they were published, of those that have changed since. */
import { isMeetingFile } from '../../minutes/read-facts.ts';
import { commandWords } from '../../i18n/da-cli.ts';
import { CommandError } from '../command-error.ts';
import { changedPaths, git, GitError, readObjects } from './git.ts';

const words = commandWords.check;

/**
 * The meeting files of the content folder `directory` at the commit `ref`, by relative path, that have
 * another text now or are gone; none if the folder did not exist then. Rejects with a
 * {@link CommandError} (wrong usage) if `ref` is no commit, outside a repository, and without git.
 */
export async function publishedMeetings(
  directory: string,
  ref: string,
): Promise<Map<string, string>> {
  return changedMeetings(directory, await findCommit(directory, ref));
}

/**
 * The same at the commit that this branch was pushed from last or, where it is never pushed, at the last
 * commit. None without git, outside a repository and before its first commit: there is nothing to
 * compare with then. With `index`, those that have another text in it, or are gone from it.
 */
export async function lastPublishedMeetings(
  directory: string,
  index?: Readonly<Record<string, string>>,
): Promise<Map<string, string>> {
  try {
    const pushed = await git(directory, ['merge-base', 'HEAD', '@{upstream}']).catch(ifRefused);
    const commit = pushed?.toString().trim() ?? 'HEAD';
    return await changedMeetings(directory, commit, index);
  } catch (error) {
    if (error instanceof GitError) return new Map();
    throw error;
  }
}

async function changedMeetings(
  directory: string,
  commit: string,
  index?: Readonly<Record<string, string>>,
): Promise<Map<string, string>> {
  const compared = index === undefined ? [commit] : ['--cached', commit];
  // The state of files in git's index spares reading those that are unchanged.
  const files = await changedPaths(directory, [...compared, '--', 'moeder/'], index);
  // The input of `cat-file --batch` has one object a line.
  const known = files.filter((file) => isMeetingFile(file) && !file.includes('\n'));
  const texts = await readObjects(
    directory,
    known.map((file) => `${commit}:./${file}`),
  );
  return new Map(
    known.flatMap((file, index) => {
      const text = texts[index];
      return text === undefined ? [] : [[file, text] as const];
    }),
  );
}

function ifRefused(error: unknown): undefined {
  if (!(error instanceof GitError)) throw error;
}

async function findCommit(directory: string, ref: string): Promise<string> {
  const ask = async (args: readonly string[], fault: string): Promise<string> => {
    try {
      return (await git(directory, args)).toString().trim();
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      throw new CommandError(`${error.installed ? fault : words.noGit}\n\n${words.usage}`, 2);
    }
  };
  await ask(['rev-parse', '--git-dir'], words.notInGit(directory));
  const name = ['--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  return ask(['rev-parse', ...name], words.unknownRef(ref));
}
