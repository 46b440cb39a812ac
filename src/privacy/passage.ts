/** The lines in which something was found, and their digest, by which an editor may allow it. */

/** So many letters tell a passage from others: a digest of fewer could be guessed. */
const leastLetters = 40;

const letter = /\p{L}/gu;

/** Lines end as the editor's program ends them. */
const lineEnd = /\r\n|\n|\r/;

/**
 * Gives the digest of the lines of `text` from `start` to `end`, and of those around as far as it takes
 * to have words enough. It differs when a word there does, and is the same however lines end. A passage
 * is read once, however much is found in it.
 */
export function passageDigests(text: string): (start: number, end: number) => string {
  const lines = text.split(lineEnd);
  const ends = [...text.matchAll(new RegExp(lineEnd, 'g'))].map((found) => found.index);
  const known = new Map<string, string>();
  return (start, end) => {
    const [first, last] = [linesBefore(ends, start), linesBefore(ends, end)];
    const key = `${first} ${last}`;
    const digest = known.get(key) ?? textDigest(passage(lines, first, last));
    known.set(key, digest);
    return digest;
  };
}

/** How many of the places `ends`, in their order, lie before `place`. */
function linesBefore(ends: readonly number[], place: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function passage(lines: readonly string[], from: number, to: number): string {
  let [first, last] = [from, to];
  const words = (): string => lines.slice(first, last + 1).join('\n');
  while ((words().match(letter)?.length ?? 0) < leastLetters) {
    if (first === 0 && last === lines.length - 1) break;
    first = Math.max(0, first - 1);
    last = Math.min(lines.length - 1, last + 1);
  }
  return words();
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
