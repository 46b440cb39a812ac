import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { inFreeFolder, withLock } from '../../src/engine/build/build-lock.ts';
import { ownHolder, writeHolder, type Holder } from '../../src/engine/build/lock-holder.ts';
import { CommandError } from '../../src/engine/command-error.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

test('each works in an empty folder of its own, and the next one in the first again', async () => {
  await withTemporaryFolder(async (parent) => {
    const folders = await inFreeFolder(parent, async (first) => {
      writeFileSync(join(first, 'file'), '');
      const second = await inFreeFolder(parent, (folder) => {
        expect(readdirSync(folder)).toEqual([]);
        return Promise.resolve(folder);
      });
      expect(readdirSync(first)).toEqual(['file']);
      return [first, second];
    });
    expect(new Set(folders).size).toBe(2);
    expect(folders.map((folder) => existsSync(folder))).toEqual([false, false]);
    expect(await inFreeFolder(parent, (folder) => Promise.resolve(folder))).toBe(folders[0]);
  });
});

test('work that fails leaves its folder free', async () => {
  await withTemporaryFolder(async (parent) => {
    let first = '';
    const failing = inFreeFolder(parent, (folder) => {
      first = folder;
      return Promise.reject(new Error('disk'));
    });
    await expect(failing).rejects.toThrow('disk');
    expect(await inFreeFolder(parent, (folder) => Promise.resolve(folder))).toBe(first);
  });
});

const { pid: dead } = spawnSync(process.execPath, ['--version']);
const own = ownHolder();
const lockOf = (changes: Partial<Holder>): string => writeHolder({ ...own, ...changes });
const times = { retry: 5, renew: 20, left: 150, most: 300 };

test('what a killed process left is cleared away', async () => {
  await withTemporaryFolder(async (parent) => {
    const first = await inFreeFolder(parent, (folder) => Promise.resolve(folder));
    writeFileSync(join(first, '../lock'), lockOf({ pid: dead }));
    mkdirSync(first);
    writeFileSync(join(first, 'file'), '');
    await inFreeFolder(parent, (folder) => {
      expect(folder).toBe(first);
      expect(readdirSync(folder)).toEqual([]);
      return Promise.resolve();
    });
  });
});

describe('a lock that is nobody’s any more is taken at once', () => {
  test.each([
    ['an empty one', ''],
    ['one with anything else in it', '{"pid":'],
    ['a number alone', String(process.pid)],
    ['of a process that has ended', lockOf({ pid: dead })],
    ['of our own number, of a process that began at another time', lockOf({ start: '1' })],
    ['of our own number, elsewhere, and old', lockOf({ space: 'another' }), true],
    ['of another machine, and old', lockOf({ host: 'another' }), true],
  ])('%s', async (_, text, isOld = false) => {
    await withTemporaryFolder(async (folder) => {
      const lock = join(folder, 'lock');
      writeFileSync(lock, text);
      if (isOld) utimesSync(lock, 1, 1);
      const waits: string[] = [];
      const wait = (): void => void waits.push('waiting');
      const held = await withLock(folder, wait, () => Promise.resolve(readFileSync(lock, 'utf8')));
      expect(held).toBe(writeHolder(own));
      expect(readdirSync(folder)).toEqual([]);
      expect(waits).toEqual([]);
    });
  });
});

test('that of another machine is waited for as long as it is renewed', async () => {
  await withTemporaryFolder(async (folder) => {
    const lock = join(folder, 'lock');
    const elsewhere = lockOf({ host: 'another' });
    writeFileSync(lock, elsewhere);
    const began = performance.now();
    const renewing = setInterval(() => writeFileSync(lock, elsewhere), 20);
    setTimeout(() => clearInterval(renewing), 100);
    await withLock(
      folder,
      () => undefined,
      () => Promise.resolve(),
      times,
    );
    expect(performance.now() - began).toBeGreaterThan(times.left + 50);
  });
});

test('the wait for one that never ends has an end and a sentence', async () => {
  await withTemporaryFolder(async (folder) => {
    const lock = join(folder, 'lock');
    writeFileSync(lock, writeHolder(own));
    const waiting = withLock(
      folder,
      () => undefined,
      () => Promise.resolve(),
      times,
    );
    const said = new RegExp(`proces ${own.pid} på ${own.host}, .* slet .*lock, og kør kommandoen`);
    await expect(waiting).rejects.toThrow(said);
    await expect(waiting).rejects.toBeInstanceOf(CommandError);
    expect(existsSync(lock)).toBe(true);
  });
});

test('a lock is renewed while it is held, and one that another has taken is left to it', async () => {
  await withTemporaryFolder(async (folder) => {
    const lock = join(folder, 'lock');
    await withLock(
      folder,
      () => undefined,
      async () => {
        utimesSync(lock, 1, 1);
        await pause(4 * times.renew);
        expect(statSync(lock).mtimeMs).toBeGreaterThan(1000);
        expect(readFileSync(lock, 'utf8')).toBe(writeHolder(own));
        writeFileSync(lock, lockOf({ host: 'another' }));
      },
      times,
    );
    expect(readFileSync(lock, 'utf8')).toBe(lockOf({ host: 'another' }));
  });
});
