/** The files there are for the attachments of a document: beside it, or where the user says. */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import {
  candidatesFor,
  indexFiles,
  type FileIndex,
  type FindFiles,
} from '../../import/meeting/link-attachments.ts';

export interface AttachmentFiles {
  find: FindFiles;
  /** Paths of the files that lie in a folder of this document's own. */
  own: readonly string[];
}

/** Where the attachments of a call's documents lie. */
export interface AttachmentPlaces {
  /** The folder that the user named for them. */
  folder: string | undefined;
  /** Whether that folder is one document's own, as no other is imported. */
  alone: boolean;
}

/**
 * Makes a function that finds the files for a document. They lie in a folder of the document's name,
 * in a folder `bilag` beside it, or beside it; and before those in the folder that the user named:
 * in a folder of the document's name there, or anywhere in it. The first place that has a name counts.
 */
export function attachmentFinder({
  folder: named,
  alone,
}: AttachmentPlaces): (document: string) => Promise<AttachmentFiles> {
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
    const places = await Promise.all([
      ...(named === undefined
        ? []
        : [list(join(named, name), true, named), list(named, true, named)]),
      // A document without an extension has that name itself.
      ...(name === basename(document) ? [] : [list(join(folder, name), true, folder)]),
      list(join(folder, 'bilag'), true, folder),
      list(join(folder, 'Bilag'), true, folder),
      list(folder, false, folder),
    ]);
    const owned = places.filter(
      ({ path }) =>
        (alone && path === named) ||
        path === join(folder, name) ||
        (named !== undefined && path === join(named, name)),
    );
    return {
      own: [...new Set(owned.flatMap(({ files }) => files))],
      find(listed) {
        for (const { index } of places) {
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
 * Those of `files` that really lie in `folder`. A link may lead anywhere, and an attachment is
 * published: what lies elsewhere has to be named with its folder.
 */
async function filesInside(files: readonly string[], folder: string): Promise<string[]> {
  const real = await realpath(folder).catch(() => undefined);
  if (real === undefined) return [];
  const start = real.endsWith(sep) ? real : `${real}${sep}`;
  const places = await Promise.all(files.map((file) => realpath(file).catch(() => '')));
  return files.filter((_, index) => places[index]?.startsWith(start));
}

/** The files in `folder`, hidden ones apart; none where it is not there or may not be read. */
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
