/**
 * The change that is made most often while somebody writes: other words in meetings whose outlines
 * stay as they are. The archive, which is joined and checked from outlines, is then still right.
 */
import type { OutlinedFile } from '../../archive/content-folder.ts';
import { hasErrors } from '../../check/check-content.ts';
import type { LoadedContent } from './load-content.ts';
import type { LoadedFolder } from './load-folder.ts';
import type { CachedOutline } from './outline-cache.ts';

/** Whether the archive of `before` is the archive of `folder`, whose meetings' files have `outlines`. */
export function isSameArchive(
  before: LoadedContent,
  { files, attachmentFiles }: LoadedFolder,
  outlines: ReadonlyMap<string, CachedOutline>,
): boolean {
  return (
    // Errors may stand elsewhere in their files now.
    !hasErrors(before.problems) &&
    isSameList(before.files.keys(), files.keys()) &&
    isSameList(before.attachmentFiles, attachmentFiles) &&
    [...files.keys()].every((file) => {
      const outline = outlines.get(file)?.outlined;
      if (outline === undefined) return files.digest(file) === before.files.digest(file);
      const known = before.cache.outlines.get(file)?.outlined;
      return known === outline || (known !== undefined && toCompare(known) === toCompare(outline));
    })
  );
}

function isSameList(some: Iterable<string>, others: Iterable<string>): boolean {
  const [one, other] = [[...some], [...others]];
  return one.length === other.length && one.every((each, at) => each === other[at]);
}

/** All but where things stand in the file, which only problems tell. */
const toCompare = ({ meeting, problems }: OutlinedFile): string =>
  JSON.stringify([
    problems,
    JSON.stringify(meeting, (key, value: unknown) =>
      key === 'position' || key === 'place' ? undefined : value,
    ),
  ]);
