/** Runs a command: a message and an exit code for known errors, a stack trace for others. */
import { ChangedMeanwhile } from '../engine/content/files-on-disk.ts';
import { CommandError } from '../engine/command-error.ts';
import { diskFaultOf } from '../engine/files/disk-fault.ts';
import { WorkerError } from '../engine/threads/worker-pool.ts';
import { commandWords } from '../i18n/da-cli.ts';

/**
 * The exit code that `main` returns, or that of the {@link CommandError} it throws, whose message is
 * printed. Throws any other error, which is a bug.
 */
export async function exitCodeOf(main: () => Promise<number>): Promise<number> {
  try {
    return await main();
  } catch (error) {
    const fault = knownFault(error);
    if (fault === undefined) throw error;
    console.error(fault.message);
    return fault.exitCode;
  }
}

/** What is no bug: the content, the machine or the command is to be put right. */
function knownFault(error: unknown): CommandError | undefined {
  if (error instanceof CommandError) return error;
  const { changedMeanwhile, workerStopped } = commandWords.folder;
  if (error instanceof ChangedMeanwhile) return new CommandError(changedMeanwhile(error.message));
  // One that threw says what, which is a bug.
  if (error instanceof WorkerError && error.message === error.fault) {
    return new CommandError(workerStopped[error.fault]);
  }
  return diskFaultOf(error);
}

/** Runs the command of this process: see {@link exitCodeOf}. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  process.exitCode = await exitCodeOf(main);
}
