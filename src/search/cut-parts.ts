/**
 * Cuts the meetings of an archive, oldest first, into the parts of the search index.
 *
 * The past is sealed: a part ends with the first month that brings it to {@link PartSizes.sealed} items.
 * What follows the last sealed part is cut again, after each day that completes a block of
 * {@link PartSizes.block} items, and what follows the last block once more, into small blocks of
 * {@link PartSizes.small}. The complete blocks together are one part, the small ones together another,
 * and the rest is the present. A sealed part and a block end only when {@link PartSizes.recent} items
 * have followed, a small block when half as many as it has: meetings that are still corrected now and
 * then are in no large part, and the latest in the present.
 *
 * So what is indexed anew is:
 * - for a meeting added, changed or withdrawn in the present: the present, 60 to 180 items;
 * - for the day that completes a small block: the part of the small blocks as well, at most some 1,500;
 * - for the day that completes a block: the part of the blocks as well, which takes it;
 * - for an older meeting: the part it is in. The parts after it keep their bounds, which are months,
 *   unless the change makes the part reach its size in another month; about one item in as many as a
 *   month has does that. The parts after the sealed ones begin and end in themselves.
 */

/** In items. */
export interface PartSizes {
  /** Least size of a sealed part. */
  sealed: number;
  /** Least size of a block. */
  block: number;
  /** How many of the newest items are in no sealed part and no block. */
  recent: number;
  /** Least size of a small block. */
  small: number;
}

/**
 * `sealed`: a correction in the past takes Pagefind 2.5 ms for each record of its part, and 190 kB of memory;
 * a search loads some 5 kB more for each part.
 */
export const partSizes: PartSizes = { sealed: 2000, block: 1000, recent: 500, small: 120 };

/** The parts that have records, with the names of their folders and how many they have. */
export function namedParts<Meeting extends Dated>(
  meetings: readonly Meeting[],
  sizes?: PartSizes,
  prefix = '',
): { key: string; size: number; meetings: Meeting[] }[] {
  return cutParts(meetings, sizes)
    .map((own, index, { length }) => ({
      key: prefix + (index === length - 1 ? 'present' : `past-${index + 1}`),
      size: own.reduce((sum, { items }) => sum + items.length, 0),
      meetings: own,
    }))
    .filter(({ size }) => size > 0);
}

interface Dated {
  /** ISO day. */
  date: string;
  items: readonly unknown[];
}

/**
 * Gives the parts in order; the last one is the present, and no other is empty. With the usual sizes
 * there are at most four up to 4,000 items, and one more for each 2,000 beyond.
 */
export function cutParts<Meeting extends Dated>(
  meetings: readonly Meeting[],
  sizes = partSizes,
): Meeting[][] {
  const { complete: sealed, rest } = cut(meetings, sizes.sealed, sizes.recent, byMonth);
  const { complete: blocks, rest: late } = cut(rest, sizes.block, sizes.recent, byDay);
  const { complete: small, rest: present } = cut(late, sizes.small, sizes.small / 2, byDay);
  const joined = [blocks.flat(), small.flat()].filter((part) => part.length > 0);
  return [...sealed, ...joined, present];
}

const byMonth = ({ date }: Dated): string => date.slice(0, 7);
const byDay = ({ date }: Dated): string => date;

/**
 * Cuts where `spanOf` changes, once there are `least` items and as long as `recent` items follow.
 * `rest` is what follows the last cut.
 */
function cut<Meeting extends Dated>(
  meetings: readonly Meeting[],
  least: number,
  recent: number,
  spanOf: (meeting: Meeting) => string,
): { complete: Meeting[][]; rest: Meeting[] } {
  const complete: Meeting[][] = [];
  let rest: Meeting[] = [];
  let items = 0;
  let following = meetings.reduce((sum, meeting) => sum + meeting.items.length, 0);
  for (const meeting of meetings) {
    const before = rest.at(-1);
    const mayEnd = items >= least && following >= recent;
    if (mayEnd && before !== undefined && spanOf(before) !== spanOf(meeting)) {
      complete.push(rest);
      rest = [];
      items = 0;
    }
    rest.push(meeting);
    items += meeting.items.length;
    following -= meeting.items.length;
  }
  return { complete, rest };
}
