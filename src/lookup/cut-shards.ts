/**
 * Cuts a sorted list into shards whose bounds come from what they hold.
 *
 * A cut is made before an entry whose digest says so, as soon as the shard has a certain size. A new
 * entry so changes the shard it falls into and hardly ever another one: publishing a case uploads a
 * few kilobytes, not the index.
 */

/** Bytes of a shard: no cut below the first, and one at the next entry beyond the second. */
const least = 1024;
const most = 2560;
/** Between them about every so-manieth entry begins a new shard. */
const cutEvery = 64;

/** The most that a single base-36 digit counts. */
const mostShared = 35;

/** A text, and the key by which it is sorted and found. */
interface Entry {
  key: string;
  text: string;
}

/**
 * Gives the shards by the key they begin at, the first by `''`. Each text is written as how many
 * characters it shares with the one before (a base-36 digit) and the rest.
 */
export function cutShards(entries: readonly Entry[]): Map<string, string[]> {
  const shards = new Map<string, string[]>();
  let shard: string[] = [];
  let size = 0;
  let before: Entry = { key: '', text: '' };
  shards.set('', shard);
  for (const entry of entries.toSorted(byKey)) {
    // Equal keys are never parted.
    const mayCut = size >= least && entry.key !== before.key;
    if (mayCut && (size >= most || digest(entry.key) % cutEvery === 0)) {
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

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), folded to 16 bits, which mix better. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 16) ^ (hash & 0xffff);
}
