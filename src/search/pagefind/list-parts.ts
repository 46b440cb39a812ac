import type { IndexPart, PartsFile } from '../fields.ts';

/** The content of {@link PartsFile}; `parts` are given oldest first. */
export function listParts(parts: readonly IndexPart[]): string {
  const file: PartsFile = { parts: parts.toReversed() };
  return JSON.stringify(file);
}
