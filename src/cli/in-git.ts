/** What a command that needs git says where there is none. */
import { CommandError } from '../engine/command-error.ts';
import { GitError } from '../engine/git/git.ts';
import { hookWords as words } from '../i18n/da-hooks.ts';

/**
 * What `ask` finds out of the repository around `directory`. Rejects with a {@link CommandError} outside
 * a repository and without git.
 */
export async function inGit<Value>(directory: string, ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new CommandError(error.installed ? words.notInGit(directory) : words.noGit);
  }
}
