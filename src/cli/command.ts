/** How every command ends: a clear message and an exit code, never a stack trace for a known fault. */

/** A fault its user can put right; its message is what the user reads. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: number;

  /** `exitCode` is 1, or 2 where the command itself was written wrongly. */
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a command to its exit code: what `main` returns, or the one of the {@link CommandError} it
 * throws. Any other error is a bug and keeps its stack trace.
 */
export async function exitCodeOf(main: () => Promise<number>): Promise<number> {
  try {
    return await main();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    return error.exitCode;
  }
}

/** Runs a command as what this process is for: see {@link exitCodeOf}. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  process.exitCode = await exitCodeOf(main);
}
