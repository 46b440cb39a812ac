/**
 * One build of a folder at a time: the next one waits, or goes on to the next folder.
 *
 * A lock is a file that names its holder. While it is held, its time is renewed; so that of a holder on
 * another machine, of which nothing else can be known, is known to be left when its time is old.
 */
import {
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commandWords } from '../../i18n/da-cli.ts';
import { CommandError } from '../command-error.ts';
import { codeOf } from '../files/error-code.ts';
import { isAtWork, ownHolder, readHolder, writeHolder } from './lock-holder.ts';

/** Times in ms. */
interface LockTimes {
  /** How often a waiting build tries again. */
  retry: number;
  /** How often a held lock is renewed. */
  renew: number;
  /** The age of a lock that has been left by a process of another machine. */
  left: number;
  /** The longest wait for one holder: no build takes so long. */
  most: number;
}

const usual: LockTimes = { retry: 100, renew: 5_000, left: 120_000, most: 3_600_000 };

/**
 * Runs `work` while holding the lock of `workFolder`. If another process holds it, `onWait` is called
 * once and the lock is awaited. The lock of a killed process does not count. Rejects with a
 * {@link CommandError} if one process holds it for longer than any build takes.
 */
export async function withLock<Value>(
  workFolder: string,
  onWait: () => void,
  work: () => Promise<Value>,
  times: LockTimes = usual,
): Promise<Value> {
  mkdirSync(workFolder, { recursive: true });
  const lock = join(workFolder, 'lock');
  let waitingFor: string | undefined;
  let since = 0;
  while (!isTaken(lock, times)) {
    if (waitingFor === undefined) onWait();
    const holder = textOf(lock) ?? '';
    if (holder !== waitingFor) [waitingFor, since] = [holder, Date.now()];
    if (Date.now() - since > times.most) throw new CommandError(tooLong(lock, holder, times));
    await pause(times.retry);
  }
  return holding(lock, work, times);
}

function tooLong(lock: string, holder: string, { most }: LockTimes): string {
  const { pid = 0, host = '' } = readHolder(holder) ?? {};
  return commandWords.build.waitedTooLong({ lock, pid, host }, Math.round(most / 60_000));
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
    if (!isTaken(lock, usual)) continue;
    const folder = join(workFolder, 'work');
    const clear = (): void => rmSync(folder, { recursive: true, force: true });
    return holding(
      lock,
      async () => {
        try {
          clear();
          mkdirSync(folder);
          return await work(folder);
        } finally {
          clear();
        }
      },
      usual,
    );
  }
}

/** Runs `work`, renewing the lock, and gives it up afterwards, unless another process has it by then. */
async function holding<Value>(
  lock: string,
  work: () => Promise<Value>,
  { renew }: LockTimes,
): Promise<Value> {
  const own = writeHolder(ownHolder());
  const isOwn = (): boolean => textOf(lock) === own;
  const renewing = setInterval(() => {
    try {
      if (isOwn()) writeAgain(lock, own);
    } catch (error) {
      codeOf(error);
    }
  }, renew).unref();
  try {
    return await work();
  } finally {
    clearInterval(renewing);
    if (isOwn()) rmSync(lock, { force: true });
  }
}

/** Renews the time of a file, by the clock of its disk, with the same bytes in the same place. */
function writeAgain(path: string, text: string): void {
  const file = openSync(path, 'r+');
  try {
    writeSync(file, text, 0);
  } finally {
    closeSync(file);
  }
}

/** Takes the lock, unless it is held: the first try may only remove one that was left. */
const isTaken = (lock: string, times: LockTimes): boolean => take(lock, times) || take(lock, times);

/** Takes the lock, unless there is one. The file is linked with the holder in it, so it is never empty. */
function take(lock: string, { left }: LockTimes): boolean {
  const own = `${lock}.${process.pid}`;
  rmSync(own, { force: true });
  writeFileSync(own, writeHolder(ownHolder()));
  /** By the clock of the disk, which may be another machine's. */
  const now = statSync(own).mtimeMs;
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(own, { force: true });
  }
  const text = textOf(lock);
  if (text !== undefined && isLeft(lock, text, now - left)) removeLeft(lock, own, text);
  return false;
}

/** Whether the lock with that `text` is nobody's any more; of another machine's, if older than `oldest`. */
function isLeft(lock: string, text: string, oldest: number): boolean {
  const holder = readHolder(text);
  const atWork = holder === undefined ? false : isAtWork(holder);
  if (atWork !== undefined) return !atWork;
  const found = statSync(lock, { throwIfNoEntry: false });
  return found !== undefined && found.mtimeMs < oldest;
}

/** Removes a lock that was left, but not one that another process has taken since. */
function removeLeft(lock: string, aside: string, text: string): void {
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return;
  }
  if (textOf(aside) !== text) linkSync(aside, lock);
  rmSync(aside);
}

/** What the lock says; `undefined` if it has been given up. */
function textOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
