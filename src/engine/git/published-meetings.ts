/** Reads meeting files at an earlier commit. */
import { isMeetingFile } from '../../minutes/read-facts.ts';
import { commandWords } from '../../i18n/da-cli.ts';
import { CommandError } from '../command-error.ts';
import { git, GitError, readObjects } from './git.ts';

const words = commandWords.check;

/**
 * The meeting files of the content folder `directory` at the commit `ref`, by relative path; none if the
 * folder did not exist then. Rejects with a {@link CommandError} (wrong usage) if `ref` is no commit,
 * outside a repository, and without git.
 */
export async function publishedMeetings(
  directory: string,
  ref: string,
): Promise<Map<string, string>> {
  const commit = await findCommit(directory, ref);
  const listed = await git(directory, ['ls-tree', '-r', '-z', commit, '--', 'moeder/']);
  const entries = [...listed.toString().matchAll(/[^\0]*? blob ([0-9a-f]+)\t([^\0]+)\0/g)]
    .map(([, object = '', file = '']) => ({ object, file }))
    .filter(({ file }) => isMeetingFile(file));
  const texts = await readObjects(
    directory,
    entries.map(({ object }) => object),
  );
  return new Map(entries.map(({ file }, index) => [file, texts[index] ?? '']));
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
