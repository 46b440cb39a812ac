/**
 * Cuts the meetings of an archive, oldest first, into the parts of the search index.
 *
 * The past is sealed: a part ends with the first month that brings it to {@link PartSizes.sealed} items.
 * What follows the last sealed part is cut again, after each day that completes a block of
 * {@link PartSizes.block} items: the whole blocks are the newest part of the past, what is left over is
 * the present. A part and a block end only when {@link PartSizes.recent} items have followed: what is
 * still corrected now and then is in the present.
 *
 * So what is indexed anew is:
 * - a meeting added, changed or withdrawn in the present: the present, 500 to 1,500 items;
 * - the day that lets a block end: the newest part of the past, which takes the block over;
 * - an older meeting: the part it is in. The parts after it begin where they did, since their bounds
 *   are months, unless the change makes the part reach its size in another month, which about one
 *   item in as many as a month has does. The newest part of the past begins and ends in itself.
 */

export interface PartSizes {
  /** Items of a sealed part, at least. */
  sealed: number;
  /** Items of a block, at least. */
  block: number;
  /** Newest items that are never of the past: the present grows to `block` and so many. */
  recent: number;
  /** Items of a piece, at least: what Pagefind is given at once. */
  piece: number;
}

/** Pagefind takes 0.3 GB of memory for 2,000 items, 3 GB for 20,000. */
export const partSizes: PartSizes = { sealed: 20_000, block: 1000, recent: 500, piece: 2000 };

/** What is cut: a meeting as far as it matters here. */
interface Dated {
  /** ISO day. */
  date: string;
  items: readonly unknown[];
}

/**
 * Gives the parts in order, the last of which is the present; only the present may be empty.
 *
 * Of the usual sizes there are at most three up to 40,000 items, and one more for each 20,000 beyond.
 */
export function cutParts<Meeting extends Dated>(
  meetings: readonly Meeting[],
  sizes = partSizes,
): Meeting[][] {
  const { whole: sealed, rest } = cut(meetings, sizes.sealed, sizes.recent, byMonth);
  const { whole: blocks, rest: present } = cut(rest, sizes.block, sizes.recent, byDay);
  return [...sealed, ...(blocks.length === 0 ? [] : [blocks.flat()]), present];
}

/** The pieces of a part, oldest first, each of other days than the others. */
export function cutPieces<Meeting extends Dated>(
  meetings: readonly Meeting[],
  { piece } = partSizes,
): Meeting[][] {
  const { whole, rest } = cut(meetings, piece, 0, byDay);
  return [...whole, rest];
}

const byMonth = ({ date }: Dated): string => date.slice(0, 7);
const byDay = ({ date }: Dated): string => date;

/**
 * Cuts where `spanOf` changes, as soon as there are `least` items and while `recent` items follow;
 * `rest` is what follows the last cut.
 */
function cut<Meeting extends Dated>(
  meetings: readonly Meeting[],
  least: number,
  recent: number,
  spanOf: (meeting: Meeting) => string,
): { whole: Meeting[][]; rest: Meeting[] } {
  const whole: Meeting[][] = [];
  let rest: Meeting[] = [];
  let items = 0;
  let following = meetings.reduce((sum, meeting) => sum + meeting.items.length, 0);
  for (const meeting of meetings) {
    const before = rest.at(-1);
    const complete = items >= least && following >= recent;
    if (complete && before !== undefined && spanOf(before) !== spanOf(meeting)) {
      whole.push(rest);
      rest = [];
      items = 0;
    }
    rest.push(meeting);
    items += meeting.items.length;
    following -= meeting.items.length;
  }
  return { whole, rest };
}
