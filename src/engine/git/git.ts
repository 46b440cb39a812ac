/** Runs git, without a shell. */
import { execFile, execFileSync } from 'node:child_process';
import { commandWords } from '../../i18n/da-cli.ts';
import { CommandError } from '../command-error.ts';
import { textOfBytes } from '../files/text-of-bytes.ts';

/** Git failed; `installed` tells whether it exists. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly installed: boolean;

  constructor(message: string, installed: boolean) {
    super(message);
    this.installed = installed;
  }
}

/** English messages, no locks, no questions, and not the repository of a git hook that runs this process. */
const settings = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
};

/** Git that has not answered by then (ms) never will: the history of 20,000 items takes seconds. */
const longest = 300_000;

const limits = { killSignal: 'SIGKILL', maxBuffer: Number.POSITIVE_INFINITY } as const;

const silent = (): CommandError =>
  new CommandError(commandWords.git.silent(Math.round(longest / 60_000)));

/** The user's configuration must not change the output. */
const always = ['-c', 'log.showSignature=false'];

/**
 * Runs git with `args` in `directory` and `input` as standard input, in the `environment` of this process
 * with what is given; returns its output. Rejects with a
 * {@link GitError} if git is missing or fails, as it does outside a repository, and with a
 * {@link CommandError} if it hangs.
 */
export async function git(
  directory: string,
  args: readonly string[],
  input = '',
  environment: Readonly<Record<string, string>> = {},
  timeout = longest,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...always, ...args],
      {
        ...limits,
        timeout,
        cwd: directory,
        encoding: 'buffer',
        env: { ...process.env, ...settings, ...environment },
      },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else if (error.killed) reject(silent());
        else reject(new GitError(stderr.toString().trim(), error.code !== 'ENOENT'));
      },
    );
    // Git may exit without reading all input; its own error is reported.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/**
 * The paths below `directory` that differ, as `git diff` compares with `args`; `environment` may name
 * another index. Renamed files are two of them.
 */
export async function changedPaths(
  directory: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const diff = ['diff', '--name-only', '--no-renames', '--relative', '-z', '--no-ext-diff'];
  const paths = (await git(directory, [...diff, ...args], '', environment)).toString();
  return paths.split('\0').filter((path) => path !== '');
}

/** The texts of `objects` (`<commit>:./<path>` or a blob id), in order; `undefined` if missing. */
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
    return textOfBytes(answer.subarray(start, at - 1));
  });
}

/** The text of the blob `object`, at once: for the few that were not asked for with others. */
export function readObjectNow(directory: string, object: string): string {
  const bytes = execFileSync('git', [...always, 'cat-file', 'blob', object], {
    ...limits,
    timeout: longest,
    cwd: directory,
    env: { ...process.env, ...settings },
  });
  return textOfBytes(bytes);
}
