/** Runs the real commands, as a user does: one process each, in an environment without the tests'. */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Content of a made-up municipality; tests that write copy it first. */
export const exampleContent = 'tests/fixtures/eksempelkoebing';

/** Where its site is made to be served. */
export const exampleUrl = 'https://eksempel.dk/';

export interface Finished {
  /** `null` for a process that was killed. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

export type Environment = Readonly<Record<string, string>>;

/** The day on which sites are made: three weeks after the example's agenda. */
export const buildDate = '2026-05-19';

/** No folder: whatever reads content in a test is told which. That in `content/` is a municipality's. */
export const noContent = 'tests/no-content';

/** What a command finds in its environment: the least there is on every machine, and `given`. */
export function environmentOf(given: Environment): Environment {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  return {
    ...{ PATH, HOME, BUILD_DATE: buildDate, CONTENT_DIR: noContent },
    ...(TMPDIR !== undefined && { TMPDIR }),
    ...given,
  };
}

/** What makes Node start as quickly as in the scripts of package.json. */
export const quickStart = ['--import', './.config/compile-cache.js'];

/** Starts a command as `npm run <command>` does. `CONTENT_DIR` and the like come from `environment`. */
export function startCommand(
  command: string,
  args: readonly string[],
  environment: Environment = {},
): ChildProcess {
  return spawn(process.execPath, [...quickStart, `src/cli/${command}.ts`, ...args], {
    cwd: root,
    env: environmentOf(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs a command to its end. */
export async function runCommand(
  command: string,
  args: readonly string[],
  environment: Environment = {},
): Promise<Finished> {
  return finished(startCommand(command, args, environment));
}

/** Waits for the end of a command and gives what it said. */
export async function finished(child: ChildProcess): Promise<Finished> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  return { exitCode, stdout, stderr };
}
