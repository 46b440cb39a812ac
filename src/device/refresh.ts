/** What is kept, after the files of changes have been loaded again. */
import { mostCases, type Change, type ChangeIndex, type ChangeMonth } from './change.ts';
import {
  isAbout,
  nameOfChange,
  type Followed,
  type Kept,
  type KeptChange,
  type KeptMonth,
} from './kept.ts';

/** The months of `index` whose files have to be loaded: those that differ; all for a page newly followed. */
export function monthsToLoad(kept: Kept, index: ChangeIndex): string[] {
  const known = kept.followed.every(({ started }) => started)
    ? new Map(kept.months.map(({ month, digest }) => [month, digest]))
    : new Map<string, string>();
  return index.months
    .filter(({ month, digest }) => known.get(month) !== digest)
    .map(({ month }) => month);
}

/**
 * What is kept on `day`, of `index` and the months that were `loaded`. What was there before a page was
 * followed is known and not new, and so is a month older than all that were known. A month that could not
 * be loaded stays as it was, and is loaded the next time.
 */
export function refreshed(
  before: Kept,
  index: ChangeIndex,
  loaded: ReadonlyMap<string, ChangeMonth>,
  day: string,
): Kept {
  const kept = withMoves(before, new Map(index.moved));
  const all = kept.months.flatMap(({ changes }) => changes);
  const known = new Map(all.map((change) => [nameOfChange(change), change]));
  const oldest = kept.months.map(({ month }) => month).reduce(earlier, '9999-99');
  const months = index.months.flatMap(({ month }): KeptMonth[] => {
    const file = loaded.get(month);
    const same = kept.months.find((each) => each.month === month);
    if (file === undefined) return same === undefined ? [] : [same];
    const isOld = kept.months.length > 0 && month < oldest;
    const changes = file.changes.flatMap((read): KeptChange[] => {
      const change = withCases(read, all);
      const by = kept.followed.filter(({ page }) => isAbout(page, change));
      if (by.length === 0) return [];
      const shown = known.has(nameOfChange(change))
        ? known.get(nameOfChange(change))?.shown
        : isOld || !by.some(({ started }) => started)
          ? ''
          : undefined;
      return [shown === undefined ? change : { ...change, shown }];
    });
    return [{ month, digest: file.digest, changes }];
  });
  const isWhole = index.months.every(({ month }) => loaded.has(month));
  const followed = kept.followed.map((each) => ({ ...each, started: each.started || isWhole }));
  return { ...kept, followed, months, loaded: day };
}

const earlier = (one: string, other: string): string => (other < one ? other : one);

/** A withdrawal does not say what it was about: that is known of what was kept of the same item. */
function withCases(change: Change, known: readonly Change[]): Change {
  if (change.kind !== 'withdrawal') return change;
  const before = known.filter(({ address }) => address.startsWith(change.address));
  if (before.length === 0) return change;
  const cases = new Set([...change.cases, ...before.flatMap((each) => each.cases)]);
  return { ...change, cases: [...cases].slice(0, mostCases) };
}

/** With the addresses of today for those pages that have moved. */
function withMoves(kept: Kept, moved: ReadonlyMap<string, string>): Kept {
  if (moved.size === 0) return kept;
  const followed = new Map<string, Followed>();
  for (const each of kept.followed) {
    const page = moved.get(each.page) ?? each.page;
    if (!followed.has(page)) followed.set(page, { ...each, page });
  }
  const moveAddress = (address: string): string => {
    const committee = address.slice(0, address.indexOf('/', 1) + 1);
    return (moved.get(committee) ?? committee) + address.slice(committee.length);
  };
  return {
    ...kept,
    followed: [...followed.values()],
    months: kept.months.map((month) => ({
      ...month,
      changes: month.changes.map((change) => ({
        ...change,
        address: moveAddress(change.address),
        cases: change.cases.map((page) => moved.get(page) ?? page),
      })),
    })),
  };
}
