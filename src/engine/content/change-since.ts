/** How much of an archive a change of its files makes anew: a preview loads at every change. */
import type { OutlinedFile } from '../../archive/content-folder.ts';
import { hasErrors } from '../../check/check-content.ts';
import type { LoadedContent } from './load-content.ts';
import type { LoadedFolder } from './load-folder.ts';
import type { CachedOutline } from './outline-cache.ts';

export type Change =
  /** Text has changed, or moved in its file, that no outline has. */
  | 'text'
  /** Titles, decisions or references have changed: nothing that a rule between files looks at. */
  | 'words'
  | 'more';

/** What has changed from `before` to `folder`, whose meetings' files have `outlines`. */
export function changeSince(
  before: LoadedContent,
  { files, attachmentFiles }: LoadedFolder,
  outlines: ReadonlyMap<string, CachedOutline>,
): Change {
  const isComparable =
    // Errors may stand elsewhere in their files now.
    !hasErrors(before.problems) &&
    isSameList(before.files.keys(), files.keys()) &&
    isSameList(before.attachmentFiles, attachmentFiles);
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

/** Of outlines of meetings and items. */
const wordKeys = [
  'position',
  'title',
  'outcome',
  'decision',
  'decisionInShort',
  'references',
  'approving',
];

/** Whether two files are alike but for what their outlines have under `apart`. */
function isSame(one: OutlinedFile, other: OutlinedFile, apart: readonly string[]): boolean {
  const told = ({ meeting, problems }: OutlinedFile): string =>
    JSON.stringify(problems) +
    JSON.stringify(meeting, (key, value: unknown) => (apart.includes(key) ? undefined : value));
  return told(one) === told(other);
}

function isSameList(some: Iterable<string>, others: Iterable<string>): boolean {
  const [one, other] = [[...some], [...others]];
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
