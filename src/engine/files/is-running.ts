/** Whether a process is still there. */

/** Signal 0 asks whether process `id` is there; one that is another user's is there, too. */
export function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
