/** The edge: what the meeting files of a content folder said earlier, as far as git knows. */
import type { ContentFolder } from '../../archive/content-folder.ts';
import type { EarlierText } from '../../archive/outline.ts';
import { isMeetingFile } from '../../minutes/read-facts.ts';
import { git, GitError, readObjects } from './git.ts';

/** A file as one commit left it. */
interface Version {
  /** As git finds it again. */
  object: string;
  /** ISO day of the commit, where it was made. */
  date: string;
}

/** Begins the line of a commit in what git prints; no path has it. */
const mark = '\u0002';

/**
 * What stood earlier in each meeting file of the content folder `directory` that has been changed;
 * `files` are its texts now. Only what was published counts: the commits of the branch itself, not
 * those merged into it. Of a file that differs from its last commit nothing is known, and nothing
 * where there is no git or no repository; a shallow clone knows its own part.
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
      // Git is asked for one object a line.
      if (!isMeetingFile(file) || file.includes('\n')) continue;
      const version = { object: `${commit}:./${file}`, date };
      const known = versions.get(file);
      if (known) known.push(version);
      else versions.set(file, [version]);
    }
  }
  return new Map([...versions].filter(([, { length }]) => length > 1));
}

/** What came before the latest of `versions`; before a deletion lies nothing to be shown again. */
function earlierTexts(
  versions: readonly Version[],
  texts: readonly (string | undefined)[],
): EarlierText[] {
  const earlier: EarlierText[] = [];
  for (const [index, { date }] of versions.entries()) {
    const text = texts[index + 1];
    if (text === undefined) break;
    earlier.push({ text, until: date });
  }
  return earlier;
}

/** A checkout may have the line ends of its machine. */
const sameText = (a: string, b: string): boolean =>
  a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
