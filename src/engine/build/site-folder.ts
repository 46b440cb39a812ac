/**
 * The folder of a finished site, which is replaced whole and costs only what changes.
 *
 * A site of 20,000 items is 45,000 files, too many to write, copy or remove for a comma. So there are
 * two folders with the same contents, whose files are hard links to one another: the one that is
 * served, and its twin in the workshop beside it. A build brings the twin up to the new state and the
 * two change places by renaming. Who looks at the site, and whoever kills the build, meets the old
 * state or the new one.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf } from '../files/error-code.ts';
import { linkFile, linkFolder, removeEmptyFolders } from '../files/link-files.ts';

/** What is known of the contents of a folder that an earlier build made. */
export interface SiteState {
  /** A digest of all files: the same for the same site. */
  id: string;
  /** The digest of each file, by its path from the folder, with `/`. */
  files: ReadonlyMap<string, string>;
  /** The build that the twin is left from, and the files in which it differs. */
  twin?: { id: string; changed: readonly string[] };
}

/** Holds a site's {@link SiteState.id}, in the folder itself, so that the two are never apart. */
export const siteIdFile = '.punkt';

/** The folder beside `outDir` for everything that belongs to its builds and is not published. */
export function workshopOf(outDir: string): string {
  const whole = resolve(outDir);
  return join(dirname(whole), `.${basename(whole)}.punkt`);
}

/** The build that made the contents of `folder`, if one has. */
export function siteId(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, siteIdFile), 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw error;
  }
}

export const twinOf = (outDir: string): string => join(workshopOf(outDir), 'site');
/** A twin in the making. */
export const newTwinOf = (outDir: string): string => `${twinOf(outDir)}.new`;
const asideOf = (outDir: string): string => join(workshopOf(outDir), 'old');

/** Puts right what a build left that was stopped while the two folders changed places. */
export function settle(outDir: string): void {
  const [twin, aside] = [twinOf(outDir), asideOf(outDir)];
  if (!existsSync(aside)) return;
  if (!existsSync(outDir)) renameSync(aside, outDir);
  else if (!existsSync(twin)) renameSync(aside, twin);
  else rmSync(aside, { recursive: true });
}

/** Lets the twin and what is served change places, and keeps the latter as the new twin if `isTwin`. */
export async function changePlaces(outDir: string, isTwin: boolean): Promise<void> {
  const [twin, aside] = [twinOf(outDir), asideOf(outDir)];
  mkdirSync(dirname(resolve(outDir)), { recursive: true });
  if (existsSync(outDir)) renameSync(outDir, aside);
  renameSync(twin, outDir);
  if (isTwin) renameSync(aside, twin);
  else await rm(aside, { recursive: true, force: true });
}

/** Gives the twin the contents of `outDir`, whose state is `old`. */
export function catchUp(outDir: string, twin: string, old: SiteState): void {
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

/** Makes a twin of what is in `outDir`. */
function makeTwin(outDir: string): void {
  const [twin, made] = [twinOf(outDir), newTwinOf(outDir)];
  for (const folder of [made, twin]) rmSync(folder, { recursive: true, force: true });
  linkFolder(outDir, made);
  renameSync(made, twin);
}
