/** The code of a file system error. */

/** `ENOENT`, `EACCES`, …; anything that is no file system error is thrown on. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  throw error;
}
