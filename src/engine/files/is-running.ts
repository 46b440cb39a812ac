/** Whether a process is still running. */

/** Signal 0 only tests for the process; `EPERM` means that it belongs to another user. */
export function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
