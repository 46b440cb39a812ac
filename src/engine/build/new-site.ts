/** New contents of a site folder: written beside what is served, then put in its place. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digest, digestOfFile, hasBytes, isSameFile } from '../files/digest.ts';
import { linkFile, removeEmptyFolders } from '../files/link-files.ts';
import {
  catchUp,
  changePlaces,
  newTwinOf,
  siteIdFile,
  twinOf,
  type SiteState,
} from './site-folder.ts';
import { startWriter, type FileWriter } from '../files/write-behind.ts';

/** The new contents of a site folder, in the making. */
export interface NewSite {
  /**
   * Makes `data` the contents of a file. One that has them already is left alone. Resolves as soon
   * as the next one can be taken.
   */
  write(file: string, data: string | Uint8Array): Promise<void>;
  /** The same with the contents of a file elsewhere, of any size. */
  copy(file: string, from: string): Promise<void>;
  /** Leaves a file that the old site has as it is. */
  keep(file: string): void;
  /**
   * Removes what was neither written nor kept, and puts the new contents in place. `remember` is
   * called when they are whole and before they are seen, with their state.
   */
  publish(remember: (state: SiteState) => Promise<void>): Promise<SiteState>;
}

/**
 * Lets `make` make new contents for `outDir`, and gives what it gives. With `old`, the state of what is
 * there, they begin as a copy of it; otherwise empty, and a twin for the next build is made along with
 * them, `withTwin`. Nothing is written any more when this ends, whether they were published
 * or not.
 */
export async function inNewSite<Made>(
  outDir: string,
  old: SiteState | undefined,
  make: (into: NewSite) => Promise<Made>,
  { withTwin = true } = {},
): Promise<Made> {
  const writer = startWriter();
  try {
    return await make(newSite(outDir, old, writer, withTwin));
  } finally {
    await writer.stop();
  }
}

function newSite(
  outDir: string,
  old: SiteState | undefined,
  writer: FileWriter,
  withTwin: boolean,
): NewSite {
  const twin = twinOf(outDir);
  const newTwin = old === undefined && withTwin ? newTwinOf(outDir) : undefined;
  if (old) catchUp(outDir, twin, old);
  else rmSync(twin, { recursive: true, force: true });
  rmSync(newTwinOf(outDir), { recursive: true, force: true });
  mkdirSync(twin, { recursive: true });
  // From here on it is of no build.
  rmSync(join(twin, siteIdFile), { force: true });
  const before = old?.files ?? new Map<string, string>();
  const files = new Map<string, string>();
  const changed = new Set<string>();
  const folders = new Set<string>();

  const remove = (file: string): void => {
    rmSync(join(twin, file), { recursive: true, force: true });
    changed.add(file);
  };
  /** Makes room for a file: what lies there is a link to the file that is being served. */
  const makeRoom = (file: string): { path: string; inNewFolder: boolean } => {
    const inNewFolder = !folders.has(dirname(file));
    if (inNewFolder) {
      // A file may have had the name of the folder.
      foldersOf(file)
        .filter((name) => before.has(name))
        .forEach(remove);
      for (const name of foldersOf(file)) folders.add(name);
    }
    if (old) remove(file);
    changed.add(file);
    return { path: join(twin, file), inNewFolder };
  };
  /** Without a digest, it gets that of the bytes that are written. */
  const add = (file: string, itsDigest = ''): void => {
    if (files.has(file)) throw new Error(`${file} is made twice.`);
    files.set(file, itsDigest);
  };

  return {
    async write(file, data) {
      const bytes = typeof data === 'string' ? Buffer.from(data) : data;
      const isSame = before.has(file) && hasBytes(join(twin, file), bytes);
      add(file, isSame ? digest(bytes) : undefined);
      if (isSame) return;
      await writer.write({ ...makeRoom(file), bytes, alsoAs: newTwin && join(newTwin, file) });
    },
    async copy(file, from) {
      add(file, await digestOfFile(from));
      if (before.has(file) && isSameFile(join(twin, file), from)) return;
      const { path } = makeRoom(file);
      mkdirSync(dirname(path), { recursive: true });
      await copyFile(from, path);
      if (newTwin !== undefined) linkFile(path, join(newTwin, file));
    },
    keep(file) {
      const itsDigest = before.get(file);
      if (itsDigest === undefined) throw new Error(`${file} is not there to be kept.`);
      add(file, itsDigest);
    },
    async publish(remember) {
      const written = await writer.finish();
      for (const file of files.keys()) {
        const itsDigest = written.get(join(twin, file));
        if (itsDigest !== undefined) files.set(file, itsDigest);
      }
      const gone = [...before.keys()].filter((file) => !files.has(file));
      gone.filter((file) => !changed.has(file)).forEach(remove);
      removeEmptyFolders(twin, gone);
      const id = digestOfSite(files);
      const state: SiteState = { id, files };
      // What has been mended by hand in between is not what its name says.
      const isTwin = old !== undefined && old.id !== id;
      if (isTwin) state.twin = { id: old.id, changed: [...changed] };
      writeFileSync(join(twin, siteIdFile), id);
      await remember(state);
      if (old?.id !== id || changed.size > 0) await changePlaces(outDir, isTwin);
      if (newTwin !== undefined) {
        linkFile(join(outDir, siteIdFile), join(newTwin, siteIdFile));
        renameSync(newTwin, twin);
      }
      return state;
    },
  };
}

const digestOfSite = (files: ReadonlyMap<string, string>): string =>
  digest(
    [...files.keys()]
      .sort()
      .map((file) => `${file} ${files.get(file) ?? ''}`)
      .join('\n'),
  );

/** The folders above a file, the nearest last. */
const foldersOf = (file: string): string[] =>
  file
    .split('/')
    .flatMap((_, depth, parts) => (depth > 0 ? [parts.slice(0, depth).join('/')] : []));
