/** One build of a folder at a time: the next one waits, or goes on to the next folder. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from '../files/error-code.ts';
import { isRunning } from '../files/is-running.ts';

/** How often a build that waits looks again, in milliseconds. */
const patience = 100;

/**
 * Runs `work` when no other process works in the folder `workshop`; `onWait` is called once where it
 * has to wait. A process that was killed holds nothing up.
 */
export async function withLock<Value>(
  workshop: string,
  onWait: () => void,
  work: () => Promise<Value>,
): Promise<Value> {
  mkdirSync(workshop, { recursive: true });
  const lock = join(workshop, 'lock');
  let waited = false;
  while (!take(lock)) {
    if (!waited) onWait();
    waited = true;
    await pause(patience);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * Runs `work` in an empty folder below `workshops` that no other process works in, and which is gone
 * afterwards. It is the first that is free and so mostly the same: Node finds what it has compiled by
 * the path of the module.
 */
export async function inFreeFolder<Value>(
  workshops: string,
  work: (folder: string) => Promise<Value>,
): Promise<Value> {
  for (let number = 1; ; number++) {
    const workshop = join(workshops, String(number));
    mkdirSync(workshop, { recursive: true });
    const lock = join(workshop, 'lock');
    // The first try may only find out that the lock is a dead process's.
    if (!take(lock) && !take(lock)) continue;
    const folder = join(workshop, 'work');
    const clear = (): void => {
      rmSync(folder, { recursive: true, force: true });
    };
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

/** Takes the lock, unless a running process has it. It comes with its holder's id in it. */
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

/** Removes the lock of a process that is gone, but never one that another has taken meanwhile. */
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

/** The process that has the lock; `undefined` where it was let go meanwhile. */
function holderOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
