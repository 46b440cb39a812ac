/** The edge to git: the program itself, asked without a shell. */
import { execFile } from 'node:child_process';

/** Git did not do as asked; `installed` says whether it was there at all. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly installed: boolean;

  constructor(message: string, installed: boolean) {
    super(message);
    this.installed = installed;
  }
}

/** English messages, no locks, and not the repository that a git hook is run for. */
const settings = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
};

/**
 * What `git` answers to `args` when asked in `directory`, with `input` on its standard input. A
 * {@link GitError} where there is no git, no repository around the folder, or git refuses.
 */
export async function git(directory: string, args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      // A user's own settings must not change the form of the answer.
      ['-c', 'log.showSignature=false', ...args],
      {
        cwd: directory,
        encoding: 'buffer',
        maxBuffer: Number.POSITIVE_INFINITY,
        env: { ...process.env, ...settings },
      },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new GitError(stderr.toString().trim(), error.code !== 'ENOENT'));
      },
    );
    // Git may end without having read everything; why, it says itself.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** The texts of `objects` (`<commit>:./<path>` or a blob's id) in their order; `undefined` for none. */
export async function readObjects(
  directory: string,
  objects: readonly string[],
): Promise<(string | undefined)[]> {
  if (objects.length === 0) return [];
  const answer = await git(directory, ['cat-file', '--batch'], `${objects.join('\n')}\n`);
  let at = 0;
  return objects.map(() => {
    const lineEnd = answer.indexOf('\n', at);
    const size = / blob (\d+)$/.exec(answer.toString('utf8', at, lineEnd))?.[1];
    if (size === undefined) {
      at = lineEnd + 1;
      return undefined;
    }
    const start = lineEnd + 1;
    at = start + Number(size) + 1;
    return answer.toString('utf8', start, at - 1);
  });
}
