/** How every command ends: a clear message and an exit code, never a stack trace for a known fault. */

import { ChangedMeanwhile } from '../engine/content/files-on-disk.ts';
import { CommandError } from '../engine/command-error.ts';
import { commandWords } from '../i18n/da-cli.ts';

/**
 * Runs a command to its exit code: what `main` returns, or the one of the {@link CommandError} it
 * throws. Any other error is a bug and keeps its stack trace.
 */
export async function exitCodeOf(main: () => Promise<number>): Promise<number> {
  try {
    return await main();
  } catch (error) {
    const fault =
      error instanceof ChangedMeanwhile
        ? new CommandError(commandWords.folder.changedMeanwhile(error.message))
        : error;
    if (!(fault instanceof CommandError)) throw error;
    console.error(fault.message);
    return fault.exitCode;
  }
}

/** Runs a command as what this process is for: see {@link exitCodeOf}. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  process.exitCode = await exitCodeOf(main);
}
