/** Reads what was kept only to save time. */
import { readFileSync } from 'node:fs';
import { codeOf } from './error-code.ts';

/** The bytes of a file; `undefined` if there is none, or none that can be read. */
export function readKept(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    codeOf(error);
    return undefined;
  }
}
