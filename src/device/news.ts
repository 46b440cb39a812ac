/** What of that which is kept is new, and what has been shown. */
import { isAbout, type Followed, type Kept, type KeptChange } from './kept.ts';

/** One page that is followed, with its changes, the newest first. */
export interface News extends Followed {
  fresh: KeptChange[];
  /** The latest of the others. */
  earlier: KeptChange[];
}

/** Changes shown of those that are not new. */
const earlierShown = 10;

const allChanges = ({ months }: Kept): KeptChange[] => months.flatMap(({ changes }) => changes);

/** How many changes have not been shown yet. */
export const countUnshown = (kept: Kept): number =>
  allChanges(kept).filter(({ shown }) => shown === undefined).length;

/** Of one page. */
export const countUnshownOf = (kept: Kept, page: string): number =>
  allChanges(kept).filter((change) => change.shown === undefined && isAbout(page, change)).length;

/** What to show on `day`: what is shown for the first time is new for the rest of that day. */
export const newsOf = (kept: Kept, day: string): News[] =>
  kept.followed.map((followed) => {
    const own = allChanges(kept).filter((change) => isAbout(followed.page, change));
    const isFresh = ({ shown = day }: KeptChange): boolean => shown === day;
    return {
      ...followed,
      fresh: own.filter(isFresh),
      earlier: own.filter((change) => !isFresh(change)).slice(0, earlierShown),
    };
  });

/** With all of it shown on `day`. */
export function visited(kept: Kept, day: string): Kept {
  const before = lastVisit(kept, day);
  return {
    ...kept,
    visited: day,
    ...(before !== undefined && { visitedBefore: before }),
    months: kept.months.map((month) => ({
      ...month,
      changes: month.changes.map((change) => ({ ...change, shown: change.shown ?? day })),
    })),
  };
}

/** ISO day of the visit before the one on `day`, if there was one. */
export const lastVisit = (
  { visited: last, visitedBefore }: Kept,
  day: string,
): string | undefined => (last === day ? visitedBefore : last);
