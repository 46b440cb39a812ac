/** Asks git which attachment files have been replaced by others of the same name. */
import { git, GitError } from './git.ts';

/** Begins the line of a commit in the output of git; no path contains it. */
const mark = '\u0002';

/** `:100644 100644 <old blob> <new blob> M`, the path, and a null after each. */
const changedFile = /:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) M\0bilag\/([^\0]+)\0/g;

/**
 * The ISO day on which each file below `bilag/` of the content folder `directory` was last replaced, by
 * its path from there. As with the texts of meetings only what was published counts: first-parent
 * commits. None without git or a repository; a shallow clone gives the part it has.
 */
export async function replacedAttachments(directory: string): Promise<Map<string, string>> {
  try {
    const log = await git(directory, [
      ...['log', '--first-parent', '-m', '--no-renames', '--raw', '--no-abbrev', '--relative'],
      ...['-z', '--diff-filter=M', `--format=${mark}%cd`, '--date=short', '--', 'bilag/'],
    ]);
    const replaced = new Map<string, string>();
    for (const entry of log.toString().split(mark).slice(1)) {
      const date = entry.slice(0, entry.indexOf('\0'));
      for (const [, before, after, name = ''] of entry.matchAll(changedFile)) {
        // The newest commit is the first. Where only the mode changed, the bytes are the same.
        if (before !== after && !replaced.has(name)) replaced.set(name, date);
      }
    }
    return replaced;
  } catch (error) {
    if (error instanceof GitError) return new Map();
    throw error;
  }
}
