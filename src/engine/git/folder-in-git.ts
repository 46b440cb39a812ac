/** A content folder as it stands in git: staged for a commit, or in one. */
import { isTextFile } from '../content/load-folder.ts';
import type { DigestedFiles } from '../content/read-outlines.ts';
import { changedPaths, git, readObjectNow, readObjects } from './git.ts';

/** Texts are read when they are asked for; their digests are git's own names for them. */
export interface FilesInGit extends DigestedFiles {
  /** Reads those of `files` that have not been read, all at once: one by one takes longer. */
  readAhead(files: Iterable<string>): Promise<void>;
}

export interface FolderInGit {
  files: FilesInGit;
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

function readFolder(directory: string, listed: Buffer): FolderInGit {
  const texts = new Map<string, string>();
  const attachments = new Map<string, string>();
  const symlinks = new Set<string>();
  for (const line of listed.toString().split('\0')) {
    const [, mode, object = '', path = ''] = entry.exec(line) ?? [];
    if (path.startsWith('bilag/')) {
      const name = path.slice('bilag/'.length);
      if (mode === symlink) symlinks.add(name);
      else attachments.set(name, object);
    } else if (mode !== symlink && isTextFile(path)) texts.set(path, object);
  }
  return {
    files: filesInGit(directory, texts),
    attachmentFiles: new Set(attachments.keys()),
    attachmentSymlinks: symlinks,
    attachmentObjects: attachments,
  };
}

/** `objects` are git's names for the texts, by path. */
function filesInGit(directory: string, objects: ReadonlyMap<string, string>): FilesInGit {
  const texts = new Map<string, string>();
  return {
    keys: () => objects.keys(),
    has: (file) => objects.has(file),
    digest: (file) => objects.get(file) ?? '',
    get(file) {
      const object = objects.get(file);
      if (object === undefined) return undefined;
      const text = texts.get(file) ?? readObjectNow(directory, object);
      texts.set(file, text);
      return text;
    },
    async readAhead(files) {
      const unread = [...new Set(files)].filter((file) => objects.has(file) && !texts.has(file));
      const read = await readObjects(
        directory,
        unread.map((file) => objects.get(file) ?? ''),
      );
      for (const [at, file] of unread.entries()) texts.set(file, read[at] ?? '');
    },
  };
}
