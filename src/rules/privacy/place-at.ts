import type { Place } from '../../minutes/problem.ts';

/** Line and column of the character at `at`. */
export function placeAt(text: string, at: number): Place {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
