/**
 * Content-defined chunking: cuts a sorted list into shards whose bounds depend on their entries.
 *
 * Once a shard has its least size, it is cut before the next entry whose hash is a multiple of a
 * constant. So a new entry changes the shard it falls into and hardly ever another one: publishing a
 * case uploads a few kilobytes, not the index.
 */

/** Bytes of a shard: it is not cut below the first, and at the next entry beyond the second. */
export interface ShardSize {
  least: number;
  most: number;
}

const usualSize: ShardSize = { least: 1024, most: 2560 };
/** Between the two sizes one entry in so many begins a new shard. */
const cutEvery = 64;

/** The longest shared prefix: the greatest base-36 digit. */
const mostShared = 35;

/** A text with its sort key. */
interface Entry {
  key: string;
  text: string;
}

/**
 * Returns the shards by the key they begin at, the first by `''`. Texts are front-coded: a base-36
 * digit for the length of the prefix shared with the text before, then the rest.
 */
export function cutShards(
  entries: readonly Entry[],
  { least, most } = usualSize,
): Map<string, string[]> {
  const shards = new Map<string, string[]>();
  let shard: string[] = [];
  let size = 0;
  let before: Entry = { key: '', text: '' };
  shards.set('', shard);
  for (const entry of entries.toSorted(byKey)) {
    // Entries with equal keys stay in one shard.
    const mayCut = size >= least && entry.key !== before.key;
    if (mayCut && (size >= most || hash(entry.key) % cutEvery === 0)) {
      shard = [];
      size = 0;
      shards.set(entry.key, shard);
    }
    const written = shorten(entry.text, shard.length === 0 ? '' : before.text);
    shard.push(written);
    size += written.length + '"",'.length;
    before = entry;
  }
  return shards;
}

const byKey = (a: Entry, b: Entry): number => compare(a.key, b.key) || compare(a.text, b.text);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function shorten(text: string, before: string): string {
  let shared = 0;
  while (shared < mostShared && shared < text.length && text[shared] === before[shared]) shared++;
  return shared.toString(36) + text.slice(shared);
}

/** The texts of a shard. */
export function readTexts(shard: readonly string[]): string[] {
  let before = '';
  return shard.map((entry) => {
    const shared = Number.parseInt(entry.charAt(0), 36);
    before = before.slice(0, shared) + entry.slice(1);
    return before;
  });
}

/** The starts of the shards, in order, that may have keys that begin with `prefix`. */
export function startsFor(starts: readonly string[], prefix: string): string[] {
  const first = startBefore(starts, prefix);
  return [first, ...starts.filter((start) => start > first && start.startsWith(prefix))];
}

/** The start of the shard that has `key`, if one has it. */
export const startBefore = (starts: readonly string[], key: string): string =>
  starts.findLast((start) => start <= key) ?? '';

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), folded to 16 bits, which are mixed better. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 16) ^ (value & 0xffff);
}
