/** The lines in which something was found, and their digest, by which an editor may allow it. */

/** So many letters tell a passage from others: a digest of fewer could be guessed. */
const leastLetters = 40;

const letter = /\p{L}/gu;

/** Lines end as the editor's program ends them. */
const lineEnd = /\r\n|\n|\r/;

/**
 * Digest of the lines of `text` from `start` to `end`, and of those around as far as it takes to have
 * words enough. It differs when a word there does, and is the same however lines end.
 */
export function passageDigest(text: string, start: number, end: number): string {
  const lines = text.split(lineEnd);
  let first = text.slice(0, start).split(lineEnd).length - 1;
  let last = text.slice(0, end).split(lineEnd).length - 1;
  const passage = (): string => lines.slice(first, last + 1).join('\n');
  while ((passage().match(letter)?.length ?? 0) < leastLetters) {
    if (first === 0 && last === lines.length - 1) break;
    first = Math.max(0, first - 1);
    last = Math.min(lines.length - 1, last + 1);
  }
  return textDigest(passage());
}

const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/** FNV-1a of 64 bits over UTF-16 units, as sixteen hexadecimal digits. For texts of a few lines. */
export function textDigest(text: string): string {
  let hash = offset;
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * prime);
  }
  return hash.toString(16).padStart(16, '0');
}
