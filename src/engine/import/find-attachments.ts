/** Finds the files of a document's attachments: beside it, or in the folder that the user named. */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import type { FindFiles } from '../../import/meeting/link-attachments.ts';
import {
  candidatesFor,
  indexFiles,
  type FileIndex,
} from '../../import/meeting/attachment-names.ts';

export interface AttachmentFiles {
  find: FindFiles;
  /** Paths of the files in folders that belong to this document alone. */
  own: readonly string[];
}

/** Where the attachments of an import are. */
export interface AttachmentFolders {
  /** The folder that the user named. */
  folder: string | undefined;
  /** Whether that folder belongs to one document, as no other is imported. */
  alone: boolean;
}

/**
 * Returns a function that finds the attachment files of a document. Folders are searched in this
 * order, and the first one with a match counts: in the folder that the user named, the subfolder
 * with the document's name, then anywhere; beside the document, the folder with its name, `bilag`,
 * `Bilag`, and the document's own folder.
 */
export function attachmentFinder({
  folder: named,
  alone,
}: AttachmentFolders): (document: string) => Promise<AttachmentFiles> {
  const listings = new Map<string, Promise<Listing>>();
  const list = (folder: string, deep: boolean, inside: string): Promise<Listing> => {
    const key = [deep, resolve(folder), resolve(inside)].join('\0');
    const listing = listings.get(key) ?? listFolder(folder, deep, inside);
    listings.set(key, listing);
    return listing;
  };
  return async (document) => {
    const folder = dirname(document);
    const name = basename(document, extname(document));
    const searched = await Promise.all([
      ...(named === undefined
        ? []
        : [list(join(named, name), true, named), list(named, true, named)]),
      // A document without an extension cannot have a folder of its name beside it.
      ...(name === basename(document) ? [] : [list(join(folder, name), true, folder)]),
      list(join(folder, 'bilag'), true, folder),
      list(join(folder, 'Bilag'), true, folder),
      list(folder, false, folder),
    ]);
    const owned = searched.filter(
      ({ path }) =>
        (alone && path === named) ||
        path === join(folder, name) ||
        (named !== undefined && path === join(named, name)),
    );
    return {
      own: [...new Set(owned.flatMap(({ files }) => files))],
      find(listed) {
        for (const { index } of searched) {
          const found = candidatesFor(listed, index);
          const others = found.filter((path) => resolve(path) !== resolve(document));
          if (others.length > 0) return others;
        }
        return [];
      },
    };
  };
}

interface Listing {
  path: string;
  files: string[];
  index: FileIndex;
}

async function listFolder(path: string, deep: boolean, inside: string): Promise<Listing> {
  const files = await filesInside(await listFiles(path, deep), inside);
  return { path, files, index: indexFiles(files) };
}

/**
 * The `files` that are really in `folder`. A symbolic link may lead anywhere, and attachments get
 * published: files elsewhere have to be in a folder that the user named.
 */
export async function filesInside(files: readonly string[], folder: string): Promise<string[]> {
  const real = await realpath(folder).catch(() => undefined);
  if (real === undefined) return [];
  const start = real.endsWith(sep) ? real : `${real}${sep}`;
  const targets = await Promise.all(files.map((file) => realpath(file).catch(() => '')));
  return files.filter((_, index) => targets[index]?.startsWith(start));
}

/** The files in `folder`, except hidden ones; none if it does not exist or cannot be read. */
export async function listFiles(folder: string, deep: boolean): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
  const files: string[] = [];
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) files.push(...(deep ? await listFiles(path, true) : []));
    else if ((await stat(path).catch(() => undefined))?.isFile()) files.push(path);
  }
  return files;
}
