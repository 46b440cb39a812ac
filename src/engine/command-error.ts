/** Faults that a command tells its user of in one sentence. */

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
