/** The state of a file: while it is the same, so are the bytes. */
import { statSync } from 'node:fs';

/** Within this time (ms) a file may be written twice with equal times. */
const tooNew = 2000;

/** Size, times and inode of a file; empty if it does not exist, or was written too lately to tell. */
export function fileState(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return '';
  const { size, mtimeMs, ctimeMs, ino } = found;
  if (Date.now() - Math.max(mtimeMs, ctimeMs) < tooNew) return '';
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}
