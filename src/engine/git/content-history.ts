/** Reads earlier versions of meeting files from git. */
import type { ContentFolder } from '../../archive/content-folder.ts';
import type { EarlierText } from '../../archive/outline.ts';
import { isReadable } from '../../minutes/encoding/encoding-fault.ts';
import { isMeetingFile } from '../../minutes/read-facts.ts';
import { git, GitError, readObjects } from './git.ts';

/** A file at a commit. */
interface Version {
  /** Git's name for it: `<commit>:./<path>`. */
  object: string;
  /** ISO day of the commit, in its own time zone. */
  date: string;
}

/** Begins the line of a commit in the output of git; no path contains it. */
const mark = '\u0002';

/**
 * The earlier texts of each changed meeting file of the content folder `directory`; `files` are its
 * texts now. Only what was published counts: first-parent commits, not those merged in. A file that
 * differs from its last commit has no history, and no file has one without git or a repository. A
 * shallow clone gives the part it has.
 */
export async function contentHistory(
  directory: string,
  files: ContentFolder['files'],
): Promise<NonNullable<ContentFolder['history']>> {
  try {
    const versions = [...(await changedFiles(directory))].filter(([file]) => files.has(file));
    const objects = versions.flatMap(([, ofFile]) => ofFile.map(({ object }) => object));
    const texts = await readObjects(directory, objects);
    let next = 0;
    return new Map(
      versions.flatMap(([file, ofFile]) => {
        const ofCommits = texts.slice(next, (next += ofFile.length));
        const [latest] = ofCommits;
        const isCommitted = latest !== undefined && sameText(latest, files.get(file) ?? '');
        return isCommitted ? [[file, earlierTexts(ofFile, ofCommits)] as const] : [];
      }),
    );
  } catch (error) {
    if (error instanceof GitError) return new Map();
    throw error;
  }
}

/** The versions of every meeting file that has more than one, newest first. */
async function changedFiles(directory: string): Promise<Map<string, Version[]>> {
  const log = await git(directory, [
    ...['log', '--first-parent', '-m', '--no-renames', '--name-only', '--relative', '-z'],
    ...[`--format=${mark}%H %cd`, '--date=short', '--', 'moeder/'],
  ]);
  const versions = new Map<string, Version[]>();
  for (const entry of log.toString().split(mark).slice(1)) {
    const [head = '', ...paths] = entry.split('\0');
    const [commit = '', date = ''] = head.split(' ');
    for (const path of paths) {
      const file = path.replace(/^\n/, '');
      // The input of `cat-file --batch` has one object a line.
      if (!isMeetingFile(file) || file.includes('\n')) continue;
      const version = { object: `${commit}:./${file}`, date };
      const known = versions.get(file);
      if (known) known.push(version);
      else versions.set(file, [version]);
    }
  }
  return new Map([...versions].filter(([, { length }]) => length > 1));
}

/** The texts before the latest of `versions`, back to a deletion: what was deleted is not shown again. */
function earlierTexts(
  versions: readonly Version[],
  texts: readonly (string | undefined)[],
): EarlierText[] {
  const earlier: EarlierText[] = [];
  for (const [index, { date }] of versions.entries()) {
    const text = texts[index + 1];
    if (text === undefined) break;
    if (isReadable(text)) earlier.push({ text, until: date });
  }
  return earlier;
}

/** Compares texts apart from line ends, which a checkout may convert. */
const sameText = (a: string, b: string): boolean =>
  a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
