/** The codes of file system errors. */

/** Codes for a path that does not exist, also below a file. */
export const noSuchPath = ['ENOENT', 'ENOTDIR'];

/** `ENOENT`, `EACCES`, …; throws `error` if it is no file system error. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  throw error;
}

/** For `catch`: gives `value` for an error with one of `codes`; throws any other error. */
export const ifMissing =
  <Value>(value: Value, codes: readonly string[] = ['ENOENT']) =>
  (error: unknown): Value => {
    if (codes.includes(codeOf(error))) return value;
    throw error;
  };
