/** Reads a text from left to right, pattern by pattern. */

export interface Cursor {
  text: string;
  at: number;
}

/** A pattern that matches only where a cursor stands; its letters are matched in any case. */
export const here = (source: string): RegExp => new RegExp(source, 'iuy');

/** As {@link here}, where capitals tell a name from a word. */
export const exactlyHere = (source: string): RegExp => new RegExp(source, 'uy');

/** What `pattern` matches at the cursor, which moves behind it; `undefined` where it matches nothing. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text) ?? undefined;
  if (match) cursor.at += match[0].length;
  return match;
}

/** What `read` gives; where that is nothing, the cursor stays. */
export function attempt<Result>(
  cursor: Cursor,
  read: () => Result | undefined,
): Result | undefined {
  const { at } = cursor;
  const result = read();
  if (result === undefined) cursor.at = at;
  return result;
}
