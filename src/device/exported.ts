/** What is kept, as a file that a reader takes to another device. */
import { mostChanges, mostMonths } from './change.ts';
import {
  asKept,
  isAboutAny,
  isFollowed,
  mostFollowed,
  nameOfChange,
  type Kept,
  type KeptChange,
} from './kept.ts';
import { isText, recordOf } from './strict.ts';

/** What a file that can be read says it is. */
const mark = 'punkt-foelger';

/** Larger than any file of it is. */
export const largestFile = 6_000_000;

/** Text of the file; `site` names the site that it is of, as it is called on all of its addresses. */
export const exportKept = (kept: Kept, site: string): string =>
  `${JSON.stringify({ mark, site, kept }, null, 1)}\n`;

export type Imported =
  | { kind: 'read'; kept: Kept }
  /** `other-site`: it is of the site called `site`. */
  | { kind: 'other-site'; site: string }
  | { kind: 'unreadable' };

/** Reads the file of a reader. Nothing is taken of one that is not in every way as it was written. */
export function readExport(text: string, site: string): Imported {
  const file = text.length > largestFile ? undefined : parsed(text);
  if (!isExport(file)) return { kind: 'unreadable' };
  const { site: of, kept } = file as { site: string; kept: Kept };
  return of === site ? { kind: 'read', kept } : { kind: 'other-site', site: of };
}

const isExport = recordOf({
  mark: (value) => value === mark,
  site: isText,
  kept: (value) => asKept(value) !== undefined,
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * What is kept here, and what is kept in `other` with it, as far as there is room. What has been shown on
 * one of the devices has been shown. All months are loaded anew.
 */
export function joinKept(own: Kept, other: Kept): Kept {
  const added = other.followed.filter(({ page }) => !isFollowed(own, page));
  const followed = [...own.followed, ...added].slice(0, mostFollowed);
  const byMonth = Map.groupBy([...own.months, ...other.months], ({ month }) => month);
  const names = [...byMonth.keys()].toSorted().toReversed().slice(0, mostMonths);
  return {
    ...own,
    followed,
    months: names.map((month) => {
      const all = byMonth.get(month)?.flatMap(({ changes }) => changes) ?? [];
      const changes = joined(all.filter((each) => isAboutAny(followed, each)));
      return { month, digest: '', changes: changes.slice(0, mostChanges) };
    }),
  };
}

/** Each change once, the newest first. */
function joined(changes: readonly KeptChange[]): KeptChange[] {
  const byName = new Map<string, KeptChange>();
  for (const change of changes) {
    const { shown = change.shown } = byName.get(nameOfChange(change)) ?? {};
    byName.set(nameOfChange(change), shown === undefined ? change : { ...change, shown });
  }
  return [...byName.values()].toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
