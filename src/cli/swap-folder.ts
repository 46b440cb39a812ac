/**
 * A folder that is never half-written: its new contents are made beside it, under a name of their
 * own, and change places with the old ones when they are whole.
 *
 * For `dist` the names are `.dist.<process>.new` and `.dist.<process>.old`. What a killed process
 * left behind is put right by {@link tidyUp}.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from './is-running.ts';

/** Makes an empty folder beside `folder`, on the same disk, and returns its path. */
export async function makeBeside(folder: string): Promise<string> {
  const made = besidePath(folder, 'new');
  await mkdir(made, { recursive: true });
  return made;
}

/** Puts `made` in the place of `folder`, whose old contents are removed. */
export async function swap(made: string, folder: string): Promise<void> {
  const old = besidePath(folder, 'old');
  if (existsSync(folder)) await rename(folder, old);
  await rename(made, folder);
  await rm(old, { recursive: true, force: true });
}

/**
 * Removes what processes that no longer run left beside `folder`. Where one of them was stopped
 * between the two steps of {@link swap}, the old contents come back.
 */
export async function tidyUp(folder: string): Promise<void> {
  const parent = dirname(resolve(folder));
  const prefix = `.${basename(resolve(folder))}.`;
  const entries = existsSync(parent) ? await readdir(parent) : [];
  for (const entry of entries.toSorted()) {
    const [, id, kind] = /^(\d+)\.(new|old)$/.exec(afterPrefix(entry, prefix)) ?? [];
    if (id === undefined || isRunning(Number(id))) continue;
    if (kind === 'old' && !existsSync(folder)) await rename(join(parent, entry), folder);
    else await rm(join(parent, entry), { recursive: true, force: true });
  }
}

const afterPrefix = (text: string, prefix: string): string =>
  text.startsWith(prefix) ? text.slice(prefix.length) : '';

function besidePath(folder: string, kind: 'new' | 'old'): string {
  const whole = resolve(folder);
  return join(dirname(whole), `.${basename(whole)}.${process.pid}.${kind}`);
}
