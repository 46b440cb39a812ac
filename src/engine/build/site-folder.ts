/**
 * The folder of a finished site, which is replaced atomically at the cost of what changes.
 *
 * A site of 20,000 items is 45,000 files, too many to write, copy or remove for a comma. So there are
 * two folders with the same contents, as hard links: the one that is served, and its twin in the work
 * folder beside it. A build updates the twin, and the two are swapped by renaming. Readers, and a build
 * that is killed at any moment, see the old state or the new one. What the new site does not have is
 * then removed from the twin as well: nothing that has been withdrawn stays on the disk.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { digest } from '../files/digest.ts';
import { codeOf, noSuchPath } from '../files/error-code.ts';
import { linkFile, linkFolder, removeEmptyFolders } from '../files/link-files.ts';

/** The contents of a site folder, as a build made them. */
export interface SiteState {
  /** Digest of all files: equal for equal sites. */
  id: string;
  /** Digests of the files, by path relative to the folder, with `/`. */
  files: ReadonlyMap<string, string>;
  /** Size and time of each file when it was made, which tell without reading it that it is the same. */
  stamps: ReadonlyMap<string, string>;
  /** The state that the twin had, and the files in which it differs, which it has lost. */
  twin?: { id: string; changed: readonly string[] };
}

/** File in the site folder with its {@link SiteState.id}, so that the two are never apart. */
export const siteIdFile = '.punkt';

/** The folder beside `outDir` for its twin, records and caches. */
export function workFolderOf(outDir: string): string {
  const whole = resolve(outDir);
  return join(dirname(whole), `.${basename(whole)}.punkt`);
}

/** The id of the site in `folder`, if a build has made it. */
export function siteId(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, siteIdFile), 'utf8');
  } catch (error) {
    if (noSuchPath.includes(codeOf(error))) return undefined;
    throw error;
  }
}

export const twinOf = (outDir: string): string => join(workFolderOf(outDir), 'site');
/** A twin in the making. */
export const newTwinOf = (outDir: string): string => `${twinOf(outDir)}.new`;
const asideOf = (outDir: string): string => join(workFolderOf(outDir), 'old');

/** Completes the swap of a build that was killed during it. */
export function finishSwap(outDir: string): void {
  const [twin, aside] = [twinOf(outDir), asideOf(outDir)];
  if (!existsSync(aside)) return;
  if (!existsSync(outDir)) renameSync(aside, outDir);
  else if (!existsSync(twin)) renameSync(aside, twin);
  else rmSync(aside, { recursive: true });
}

/**
 * Swaps the twin and `outDir`. The old `outDir` becomes the twin, without the files in `changed`, which
 * the new one does not have or has with other contents; with `changed` absent it is removed.
 */
export async function swap(outDir: string, changed?: readonly string[]): Promise<void> {
  const [twin, aside] = [twinOf(outDir), asideOf(outDir)];
  mkdirSync(dirname(resolve(outDir)), { recursive: true });
  if (existsSync(outDir)) renameSync(outDir, aside);
  renameSync(twin, outDir);
  if (changed === undefined) await rm(aside, { recursive: true, force: true });
  else {
    renameSync(aside, twin);
    removeFiles(twin, changed);
  }
}

function removeFiles(folder: string, files: readonly string[]): void {
  for (const file of files) rmSync(join(folder, file), { recursive: true, force: true });
}

/** Brings the twin to the contents of `outDir`, whose state is `old`. */
export function updateTwin(outDir: string, twin: string, old: SiteState): void {
  const id = siteId(twin);
  if (id !== old.id) {
    if (old.twin === undefined || id !== old.twin.id) {
      makeTwin(outDir);
      return;
    }
    relink(outDir, twin, { ...old, twin: old.twin });
  }
  if (changedFile(twin, old) !== undefined) makeTwin(outDir);
}

/** Brings a twin that has the state `old.twin` to `old`. */
function relink(outDir: string, twin: string, old: SiteState & Required<Pick<SiteState, 'twin'>>) {
  rmSync(join(twin, siteIdFile));
  const now = old.files;
  const { changed } = old.twin;
  // They are there still if the build was killed between the swap and their removal.
  removeFiles(twin, changed);
  const gone = changed.filter((file) => !now.has(file));
  removeEmptyFolders(twin, gone);
  for (const file of changed) {
    if (now.has(file)) linkFile(join(outDir, file), join(twin, file));
  }
}

/** Size and time of a file. */
export function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.size} ${found.mtimeMs}`;
}

/**
 * The first file of `folder` that is not as a build left it: changed, removed, or put there since.
 * Where its time is another, as in a copy, its bytes decide.
 */
export function changedFile(folder: string, { files, stamps }: SiteState): string | undefined {
  const found = filesBelow(folder);
  const others = [...found].filter((file) => file !== siteIdFile && !files.has(file));
  return [...others, ...files.keys()].find((file) => {
    const known = files.get(file);
    if (known === undefined || !found.has(file)) return true;
    const path = join(folder, file);
    return stampOf(path) !== stamps.get(file) && digest(readFileSync(path)) !== known;
  });
}

/** All that is in a folder and is no folder, as paths from it. */
function filesBelow(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const start = join(folder, sep).length;
  return new Set(
    entries
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => join(parentPath, name).slice(start).split(sep).join('/')),
  );
}

/** Makes a new twin of `outDir`. */
function makeTwin(outDir: string): void {
  const [twin, made] = [twinOf(outDir), newTwinOf(outDir)];
  for (const folder of [made, twin]) rmSync(folder, { recursive: true, force: true });
  linkFolder(outDir, made);
  renameSync(made, twin);
}
