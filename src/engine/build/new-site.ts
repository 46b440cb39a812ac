/** New contents of a site folder: written to its twin, which then takes its place. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digest, digestOfFile, hasBytes, isSameFile } from '../files/digest.ts';
import { linkFile, removeEmptyFolders } from '../files/link-files.ts';
import {
  updateTwin,
  swap,
  newTwinOf,
  siteIdFile,
  stampOf,
  twinOf,
  type SiteState,
} from './site-folder.ts';
import { startWriter, type FileWriter } from '../files/write-behind.ts';

export interface NewSite {
  /**
   * Writes a file, unless it has these contents already. Resolves as soon as the next one can be
   * taken.
   */
  write(file: string, data: string | Uint8Array): Promise<void>;
  /** Writes a file with the contents of another, of any size. */
  copy(file: string, from: string): Promise<void>;
  /** Keeps a file of the old site. Throws if it has none of that name. */
  keep(file: string): void;
  /**
   * Removes what was neither written nor kept, and puts the new contents in place. `remember` gets
   * their state when they are complete, before they are visible.
   */
  publish(remember: (state: SiteState) => Promise<void>): Promise<SiteState>;
}

/**
 * Calls `make` to make new contents for `outDir`, and returns its result. With `old`, the state of
 * `outDir`, they begin as a copy of it; otherwise they are empty, and a twin for the next build is
 * written along with them (`withTwin`). When this ends, nothing is written any more.
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
  if (old) updateTwin(outDir, twin, old);
  else rmSync(twin, { recursive: true, force: true });
  rmSync(newTwinOf(outDir), { recursive: true, force: true });
  mkdirSync(twin, { recursive: true });
  // From here on the twin is the state of no build.
  rmSync(join(twin, siteIdFile), { force: true });
  const before = old?.files ?? new Map<string, string>();
  const files = new Map<string, string>();
  const changed = new Set<string>();
  const folders = new Set<string>();

  const remove = (file: string): void => {
    rmSync(join(twin, file), { recursive: true, force: true });
    changed.add(file);
  };
  /** Removes what is at the path of a file: it is a hard link to the file that is served. */
  const makeRoom = (file: string): { path: string; inNewFolder: boolean } => {
    const inNewFolder = !folders.has(dirname(file));
    if (inNewFolder) {
      // There may have been a file with the name of the folder.
      foldersOf(file)
        .filter((name) => before.has(name))
        .forEach(remove);
      for (const name of foldersOf(file)) folders.add(name);
    }
    if (old) remove(file);
    changed.add(file);
    return { path: join(twin, file), inNewFolder };
  };
  /** Without a digest, the file gets the one that the writer returns. */
  const add = (file: string, fileDigest = ''): void => {
    if (files.has(file)) throw new Error(`${file} is made twice.`);
    files.set(file, fileDigest);
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
      const known = before.get(file);
      if (known === undefined) throw new Error(`${file} is not there to be kept.`);
      add(file, known);
    },
    async publish(remember) {
      const written = await writer.finish();
      for (const file of files.keys()) {
        const digest = written.get(join(twin, file));
        if (digest !== undefined) files.set(file, digest);
      }
      const gone = [...before.keys()].filter((file) => !files.has(file));
      gone.filter((file) => !changed.has(file)).forEach(remove);
      removeEmptyFolders(twin, gone);
      const id = digestOfSite(files);
      const stamps = new Map([...files.keys()].map((file) => [file, stampOf(join(twin, file))]));
      const state: SiteState = { id, files, stamps };
      // A site that was changed by hand may have the id of the new one.
      const differing = old !== undefined && old.id !== id ? [...changed] : undefined;
      if (old && differing) state.twin = { id: old.id, changed: differing };
      writeFileSync(join(twin, siteIdFile), id);
      await remember(state);
      if (old?.id !== id || changed.size > 0) await swap(outDir, differing);
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

/** The folders above a file, outermost first. */
const foldersOf = (file: string): string[] =>
  file
    .split('/')
    .flatMap((_, depth, parts) => (depth > 0 ? [parts.slice(0, depth).join('/')] : []));
