/** How far a change of files affects an archive; the preview loads at every change. */
import type { OutlinedFile } from '../../archive/content-folder.ts';
import { hasErrors } from '../../check/check-content.ts';
import type { LoadedContent } from './load-content.ts';
import type { LoadedFolder } from './load-folder.ts';
import type { CachedOutline } from './outline-cache.ts';

export type Change =
  /** Only text that no outline contains, or positions. */
  | 'text'
  /** Titles, decisions, votes or references, which no rule between files looks at. */
  | 'words'
  | 'more';

/** What has changed between `before` and a folder whose meeting files have `outlines`. */
export function changeSince(
  before: LoadedContent,
  { files, attachmentFiles, attachmentSymlinks = new Set(), inspected }: LoadedFolder,
  outlines: ReadonlyMap<string, CachedOutline>,
): Change {
  const isComparable =
    // The positions of errors may have changed.
    !hasErrors(before.problems) &&
    isSameList(before.files.keys(), files.keys()) &&
    isSameList(before.attachmentFiles, attachmentFiles) &&
    isSameList(before.attachmentSymlinks ?? [], attachmentSymlinks) &&
    isSameList(digestsOf(before.inspected), digestsOf(inspected));
  if (!isComparable) return 'more';
  let change: Change = 'text';
  for (const file of files.keys()) {
    const known = before.cache.outlines.get(file)?.outlined;
    const outlined = outlines.get(file)?.outlined;
    if (known === undefined || outlined === undefined) {
      if (files.digest(file) !== before.files.digest(file)) return 'more';
    } else if (known !== outlined && !isSame(known, outlined, ['position'])) {
      if (!isSame(known, outlined, wordKeys)) return 'more';
      change = 'words';
    }
  }
  return change;
}

/** Keys of outlines that may differ with a change of `words`. */
const wordKeys = [
  'position',
  'title',
  'outcome',
  'points',
  'open',
  'agendaChanges',
  'statedOutcome',
  'decision',
  'decisionInShort',
  'votes',
  'references',
  'approving',
];

/** Whether two outlines are equal apart from the keys in `apart`. */
function isSame(one: OutlinedFile, other: OutlinedFile, apart: readonly string[]): boolean {
  const asJson = ({ meeting, problems }: OutlinedFile): string =>
    JSON.stringify(problems) +
    JSON.stringify(meeting, (key, value: unknown) => (apart.includes(key) ? undefined : value));
  return asJson(one) === asJson(other);
}

const digestsOf = (inspected: LoadedFolder['inspected'] = new Map()): string[] =>
  [...inspected].map(([name, { digest }]) => `${name} ${digest}`);

function isSameList(some: Iterable<string>, others: Iterable<string>): boolean {
  const [one, other] = [[...some], [...others]];
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
