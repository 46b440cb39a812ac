/** A content folder as it stands in git: staged for a commit, or in one. */
import type { TextFiles } from '../../archive/content-folder.ts';
import { isTextFile } from '../content/load-folder.ts';
import type { DigestedFiles } from '../content/read-outlines.ts';
import { digest } from '../files/digest.ts';
import { changedPaths, git, readObjects } from './git.ts';

export interface FolderInGit {
  files: DigestedFiles;
  attachmentFiles: ReadonlySet<string>;
  attachmentSymlinks: ReadonlySet<string>;
  /** Names of git for the bytes of attachments, by the same names. */
  attachmentObjects: ReadonlyMap<string, string>;
}

/** The environment that names the index of the commit under way; `{}` where it is the usual one. */
export function indexOf(environment: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const file = environment['GIT_INDEX_FILE'];
  return file === undefined ? {} : { GIT_INDEX_FILE: file };
}

/** What is staged of the content folder `directory`. Rejects with a `GitError` outside a repository. */
export const stagedFolder = async (
  directory: string,
  index: Readonly<Record<string, string>>,
): Promise<FolderInGit> =>
  readFolder(directory, await git(directory, ['ls-files', '--stage', '-z'], '', index));

/** The content folder `directory` in the commit `ref`. */
export const committedFolder = async (directory: string, ref: string): Promise<FolderInGit> =>
  readFolder(directory, await git(directory, ['ls-tree', '-r', '-z', ref]));

/** The paths below `directory` that differ between the last commit, if there is one, and the index. */
export async function stagedPaths(
  directory: string,
  index: Readonly<Record<string, string>>,
): Promise<Set<string>> {
  return new Set(await changedPaths(directory, ['--cached'], index));
}

/** Kinds of entries, as git numbers them. */
const symlink = '120000';

/** `100644 <object> 0\t<path>` of the index, or `100644 blob <object>\t<path>` of a commit. */
const entry = /^(\d+) (?:blob )?([0-9a-f]+)(?: 0)?\t(.+)$/s;

async function readFolder(directory: string, listed: Buffer): Promise<FolderInGit> {
  const texts: { path: string; object: string }[] = [];
  const attachments = new Map<string, string>();
  const symlinks = new Set<string>();
  for (const line of listed.toString().split('\0')) {
    const [, mode, object = '', path = ''] = entry.exec(line) ?? [];
    if (path.startsWith('bilag/')) {
      const name = path.slice('bilag/'.length);
      if (mode === symlink) symlinks.add(name);
      else attachments.set(name, object);
    } else if (mode !== symlink && isTextFile(path)) texts.push({ path, object });
  }
  const objects = texts.map(({ object }) => object);
  const read = await readObjects(directory, objects);
  return {
    files: digested(new Map(texts.map(({ path }, index) => [path, read[index] ?? '']))),
    attachmentFiles: new Set(attachments.keys()),
    attachmentSymlinks: symlinks,
    attachmentObjects: attachments,
  };
}

const digested = (texts: ReadonlyMap<string, string>): DigestedFiles & TextFiles => ({
  keys: () => texts.keys(),
  has: (file) => texts.has(file),
  get: (file) => texts.get(file),
  digest: (file) => digest(texts.get(file) ?? ''),
});
