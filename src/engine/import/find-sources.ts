/** The documents that the arguments of an import name: files, and what lies in folders. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';

export interface SourceFile {
  /** As the user named it, or below the folder that was named. */
  path: string;
  /** Whether it was found in a folder, and may so be something else than minutes. */
  found: boolean;
}

export interface FoundSources {
  /** In the order of the arguments, those of a folder by name; none twice. */
  sources: SourceFile[];
  /** How many files of the folders are of a kind that is no document. */
  skipped: number;
}

/** Kinds of files that may hold minutes, if only to say that they cannot be read. */
const documentKinds = new Set(
  '.txt .text .md .markdown .pdf .docx .docm .doc .odt .rtf .html .htm .xhtml .mht .mhtml'.split(
    ' ',
  ),
);

/** Folders that are no documents': dependencies, and attachments by the name they usually have. */
const otherFolders = new Set(['node_modules', 'bilag']);

/**
 * Finds the documents named by `paths`. `except` are folders that are not gone into: the attachments'
 * and the content's own. So are hidden ones, and a folder that has a document's name: it holds that
 * document's attachments.
 */
export async function findSources(
  paths: readonly string[],
  except: readonly string[],
): Promise<FoundSources> {
  const outside = new Set(except.map((path) => resolve(path)));
  const sources = new Map<string, SourceFile>();
  let skipped = 0;
  let met = 0;
  const add = (source: SourceFile): void => {
    met += 1;
    const place = resolve(source.path);
    if (!sources.has(place)) sources.set(place, source);
  };
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    const shown = entries.filter(({ name }) => !name.startsWith('.')).toSorted(byName);
    const kinds = new Map<string, boolean | undefined>();
    for (const entry of shown) kinds.set(entry.name, await isFolder(folder, entry));
    const documents = new Set(
      shown.filter(({ name }) => kinds.get(name) === false && isDocument(name)).map(stem),
    );
    for (const { name } of shown) {
      const path = join(folder, name);
      if (kinds.get(name) === false) {
        if (isDocument(name)) add({ path, found: true });
        else skipped += 1;
      } else if (
        kinds.get(name) === true &&
        !outside.has(resolve(path)) &&
        !otherFolders.has(name.toLowerCase()) &&
        !documents.has(name)
      ) {
        await walk(path);
      }
    }
  };
  for (const path of paths) {
    const named = await stat(path).catch(() => undefined);
    const before = met;
    if (named?.isDirectory()) await walk(path);
    // A folder without documents is told like a file that is none.
    if (met === before) add({ path, found: false });
  }
  return { sources: [...sources.values()], skipped };
}

const byName = (one: Dirent, other: Dirent): number => (one.name < other.name ? -1 : 1);

const isDocument = (name: string): boolean => documentKinds.has(extname(name).toLowerCase());

const stem = ({ name }: Dirent): string => basename(name, extname(name));

/** Whether an entry is a folder; `undefined` for what is neither that nor a file. */
async function isFolder(folder: string, entry: Dirent): Promise<boolean | undefined> {
  if (entry.isDirectory()) return true;
  if (entry.isFile()) return false;
  // A link to a file is as good as the file; one to a folder might lead round in a ring.
  const target = entry.isSymbolicLink()
    ? await stat(join(folder, entry.name)).catch(() => undefined)
    : undefined;
  return target?.isFile() ? false : undefined;
}
