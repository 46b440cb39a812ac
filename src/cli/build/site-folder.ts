/**
 * The folder of a finished site, which is replaced whole and costs only what changes.
 *
 * A site of 20,000 items is 45,000 files, too many to write, copy or remove for a comma. So there are
 * two folders with the same contents, whose files are hard links to one another: the one that is
 * served, and its twin in the workshop beside it. A build brings the twin up to the new state and the
 * two change places by renaming. Who looks at the site, and whoever kills the build, meets the old
 * state or the new one.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf } from '../error-code.ts';
import { digest, digestOfFile } from './fingerprint.ts';
import { linkFile, linkFolder, removeEmptyFolders } from './link-files.ts';
import { hasBytes, isSameFile } from './same-bytes.ts';

/** What is known of the contents of a folder that an earlier build made. */
export interface SiteState {
  /** A digest of all files: the same for the same site. */
  id: string;
  /** The digest of each file, by its path from the folder, with `/`. */
  files: ReadonlyMap<string, string>;
  /** The build that the twin is left from, and the files in which it differs. */
  twin?: { id: string; changed: readonly string[] };
}

/** The new contents of a site folder, in the making. */
export interface NewSite {
  /** Makes `data` the contents of a file. One that has them already is left alone. */
  write(file: string, data: string | Uint8Array): void;
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

/** Holds a site's {@link SiteState.id}, in the folder itself, so that the two are never apart. */
export const siteIdFile = '.punkt';

/** The folder beside `outDir` for everything that belongs to its builds and is not published. */
export function workshopOf(outDir: string): string {
  const whole = resolve(outDir);
  return join(dirname(whole), `.${basename(whole)}.punkt`);
}

const digestOfSite = (files: ReadonlyMap<string, string>): string =>
  digest(
    [...files.keys()]
      .sort()
      .map((file) => `${file} ${files.get(file) ?? ''}`)
      .join('\n'),
  );

/** The build that made the contents of `folder`, if one has. */
export function siteId(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, siteIdFile), 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw error;
  }
}

const twinOf = (outDir: string): string => join(workshopOf(outDir), 'site');
const asideOf = (outDir: string): string => join(workshopOf(outDir), 'old');

/** Puts right what a build left that was stopped while the two folders changed places. */
export function settle(outDir: string): void {
  const [twin, aside] = [twinOf(outDir), asideOf(outDir)];
  if (!existsSync(aside)) return;
  if (!existsSync(outDir)) renameSync(aside, outDir);
  else if (!existsSync(twin)) renameSync(aside, twin);
  else rmSync(aside, { recursive: true });
}

/**
 * Begins new contents for `outDir`. With `old`, the state of what is there, they begin as a copy of
 * it; otherwise empty.
 */
export function beginSite(outDir: string, old: SiteState | undefined): NewSite {
  const twin = twinOf(outDir);
  if (old) catchUp(outDir, twin, old);
  else rmSync(twin, { recursive: true, force: true });
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
  const makeRoom = (file: string): string => {
    const folder = dirname(file);
    if (!folders.has(folder)) {
      // A file may have had the name of the folder.
      foldersOf(file)
        .filter((name) => before.has(name))
        .forEach(remove);
      mkdirSync(join(twin, folder), { recursive: true });
      for (const name of foldersOf(file)) folders.add(name);
    }
    if (old) remove(file);
    changed.add(file);
    return join(twin, file);
  };
  const add = (file: string, itsDigest: string): void => {
    if (files.has(file)) throw new Error(`${file} is made twice.`);
    files.set(file, itsDigest);
  };

  return {
    write(file, data) {
      const bytes = typeof data === 'string' ? Buffer.from(data) : data;
      add(file, digest(bytes));
      if (before.has(file) && hasBytes(join(twin, file), bytes)) return;
      writeFileSync(makeRoom(file), bytes);
    },
    async copy(file, from) {
      add(file, await digestOfFile(from));
      if (before.has(file) && isSameFile(join(twin, file), from)) return;
      await copyFile(from, makeRoom(file));
    },
    keep(file) {
      const itsDigest = before.get(file);
      if (itsDigest === undefined) throw new Error(`${file} is not there to be kept.`);
      add(file, itsDigest);
    },
    async publish(remember) {
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
      return state;
    },
  };
}

/** `isTwin`: whether what has been served so far is worth keeping as the new twin. */
async function changePlaces(outDir: string, isTwin: boolean): Promise<void> {
  const [twin, aside] = [twinOf(outDir), asideOf(outDir)];
  mkdirSync(dirname(resolve(outDir)), { recursive: true });
  if (existsSync(outDir)) renameSync(outDir, aside);
  renameSync(twin, outDir);
  if (isTwin) renameSync(aside, twin);
  else await rm(aside, { recursive: true, force: true });
}

/** Gives the twin the contents of `outDir`, whose state is `old`. */
function catchUp(outDir: string, twin: string, old: SiteState): void {
  const id = siteId(twin);
  if (id === old.id) return;
  if (old.twin === undefined || id !== old.twin.id) {
    makeTwin(outDir);
    return;
  }
  rmSync(join(twin, siteIdFile));
  const now = old.files;
  const { changed } = old.twin;
  for (const file of changed) rmSync(join(twin, file), { recursive: true, force: true });
  const gone = changed.filter((file) => !now.has(file));
  removeEmptyFolders(twin, gone);
  for (const file of changed) {
    if (now.has(file)) linkFile(join(outDir, file), join(twin, file));
  }
}

/** Makes a twin of what is in `outDir`, as every build after the first needs one. */
export function makeTwin(outDir: string): void {
  const twin = twinOf(outDir);
  const made = `${twin}.new`;
  for (const folder of [made, twin]) rmSync(folder, { recursive: true, force: true });
  linkFolder(outDir, made);
  renameSync(made, twin);
}

/** The folders above a file, the nearest last. */
const foldersOf = (file: string): string[] =>
  file
    .split('/')
    .flatMap((_, depth, parts) => (depth > 0 ? [parts.slice(0, depth).join('/')] : []));
