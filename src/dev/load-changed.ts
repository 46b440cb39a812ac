/** Loads the content until it has been read as it is on disk. */
import { setTimeout as wait } from 'node:timers/promises';
import { ChangedMeanwhile, type FilesOnDisk } from '../engine/content/files-on-disk.ts';
import type { LoadedContent } from '../engine/content/load-content.ts';
import { oneChange, type ContentChanges } from './content-changes.ts';

/** So often content that cannot be read is read again before the next change is waited for. */
const mostFailures = 5;

/**
 * Loads the content after a change, repeatedly until there are no changes during a load. A file that is
 * being written may be unreadable for a moment, and the watcher may not report what follows. `undefined`
 * if the content still cannot be read.
 */
export async function loadChanged(
  changes: ContentChanges,
  load: () => Promise<LoadedContent>,
): Promise<LoadedContent | undefined> {
  const changed = new Set<string>();
  let failures = 0;
  for (;;) {
    for (const path of changes.take()) changed.add(path);
    const content = await load().catch((error: unknown) => {
      if (isUnreadable(error)) return undefined;
      throw error;
    });
    await changes.quiet();
    if (changes.any()) continue;
    if (content === undefined) {
      failures += 1;
      if (failures > mostFailures) return undefined;
      await wait(oneChange);
    } else if ([...changed].every((path) => isAsRead(content.files, path))) return content;
  }
}

/** Whether an error is that of a file or folder changed or removed while it was read. */
const isUnreadable = (error: unknown): boolean =>
  error instanceof ChangedMeanwhile || (error instanceof Error && 'code' in error);

/** Whether a file is unchanged since it was read. */
function isAsRead(files: FilesOnDisk, path: string): boolean {
  try {
    files.get(path);
    return true;
  } catch (error) {
    if (isUnreadable(error)) return false;
    throw error;
  }
}
