import type { Place } from '../problem.ts';

/** Where the value of `key` stands in a file's text; `undefined` where there is none. */
export function placeOfKey(text: string, key: string): Place | undefined {
  const lines = text.split('\n');
  const line = lines.findIndex((typed) => typed.startsWith(`${key}:`));
  const [label] = /^[^:]+:\s*/.exec(lines[line] ?? '') ?? [];
  return label === undefined ? undefined : { line: line + 1, column: label.length + 1 };
}
