/**
 * Calls commands in the process of the tests, which spares the start of another. That both come to the
 * same is what `cli/processes.test.ts` is for.
 */
import { format } from 'node:util';
import { vi } from 'vitest';
import { buildSite } from '../src/cli/build.ts';
import { check } from '../src/cli/check.ts';
import { exitCodeOf } from '../src/cli/command.ts';
import { guide } from '../src/cli/guide.ts';
import { importDocuments } from '../src/cli/import.ts';
import type { StartReaders } from '../src/cli/import/run-import.ts';
import { beginMeeting } from '../src/cli/new.ts';
import { withdrawPage } from '../src/cli/withdraw.ts';
import { attachmentFinder } from '../src/engine/import/find-attachments.ts';
import { readTask } from '../src/engine/import/read-task.ts';
import { environmentOf, type Environment, type Finished } from './run-command.ts';

/** Reads documents in the process of the tests: to start a thread takes longer than to read most. */
const readHere: StartReaders = (folders) => {
  const attachmentsOf = attachmentFinder(folders);
  return { run: (task) => readTask(task, attachmentsOf), close: () => Promise.resolve() };
};

const commands = {
  build: buildSite,
  check,
  guide,
  import: (args: string[]) => importDocuments(args, readHere),
  new: beginMeeting,
  withdraw: withdrawPage,
};

/** Does what `runCommand` of `run-command.ts` does; one call at a time. */
export const callCommand = (
  command: keyof typeof commands,
  args: readonly string[],
  environment: Environment = {},
): Promise<Finished> => callMain(() => commands[command]([...args]), environment);

/** The same for the function of a command, with arguments of its own. */
export async function callMain(
  main: () => Promise<number>,
  environment: Environment = {},
): Promise<Finished> {
  let stdout = '';
  let stderr = '';
  const log = (...said: unknown[]): string => (stdout += `${format(...said)}\n`);
  const complain = (...said: unknown[]): string => (stderr += `${format(...said)}\n`);
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(log),
    vi.spyOn(console, 'error').mockImplementation(complain),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      stderr += String(text);
      return true;
    }),
  ];
  const before = process.env;
  process.env = { ...environmentOf(environment) };
  try {
    const exitCode = await exitCodeOf(main);
    return { exitCode, stdout, stderr };
  } finally {
    process.env = before;
    for (const spy of spies) spy.mockRestore();
  }
}
