/** One build of a folder at a time: the next one waits, or goes on to the next folder. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from '../files/error-code.ts';
import { isRunning } from '../files/is-running.ts';

/** How often a waiting build tries again (ms). */
const retryEvery = 100;

/**
 * Runs `work` while holding the lock of `workFolder`. If another process holds it, `onWait` is called
 * once and the lock is awaited. The lock of a killed process does not count.
 */
export async function withLock<Value>(
  workFolder: string,
  onWait: () => void,
  work: () => Promise<Value>,
): Promise<Value> {
  mkdirSync(workFolder, { recursive: true });
  const lock = join(workFolder, 'lock');
  let waited = false;
  while (!take(lock)) {
    if (!waited) onWait();
    waited = true;
    await pause(retryEvery);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * Runs `work` in an empty folder below `parent` that no other process uses, and removes it afterwards.
 * Takes the first free one, so mostly the same path, which is the key of Node's compile cache.
 */
export async function inFreeFolder<Value>(
  parent: string,
  work: (folder: string) => Promise<Value>,
): Promise<Value> {
  for (let number = 1; ; number++) {
    const workFolder = join(parent, String(number));
    mkdirSync(workFolder, { recursive: true });
    const lock = join(workFolder, 'lock');
    // The first try may only remove the lock of a dead process.
    if (!take(lock) && !take(lock)) continue;
    const folder = join(workFolder, 'work');
    const clear = (): void => rmSync(folder, { recursive: true, force: true });
    try {
      clear();
      mkdirSync(folder);
      return await work(folder);
    } finally {
      clear();
      rmSync(lock, { force: true });
    }
  }
}

/** Takes the lock, unless a running process holds it. The file is linked with the holder's id in it. */
function take(lock: string): boolean {
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(own);
  }
  const holder = holderOf(lock);
  if (holder === undefined || isRunning(holder)) return false;
  removeStale(lock, own, holder);
  return false;
}

/** Removes the lock of a dead process, but not one that another process has taken since. */
function removeStale(lock: string, aside: string, holder: number): void {
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return;
  }
  if (holderOf(aside) !== holder) linkSync(aside, lock);
  rmSync(aside);
}

/** The process that holds the lock; `undefined` if it has been released. */
function holderOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
