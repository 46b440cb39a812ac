/** The branch of the host that a folder is worked at on. */
import { git, GitError } from './git.ts';

/**
 * The branch on the host that the present one of the repository around `directory` is pushed to, or the
 * host's own; `undefined` where git knows of no host.
 */
export async function hostBranch(directory: string): Promise<string | undefined> {
  for (const name of ['@{upstream}', 'origin/HEAD']) {
    try {
      const found = await git(directory, ['rev-parse', '--abbrev-ref', '--verify', name]);
      return found
        .toString()
        .trim()
        .replace(/^[^/]*\//u, '');
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
    }
  }
  return undefined;
}
