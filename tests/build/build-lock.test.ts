import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFreeFolder } from '../../src/engine/build/build-lock.ts';
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

test('what a killed process left is cleared away', async () => {
  await withTemporaryFolder(async (parent) => {
    const first = await inFreeFolder(parent, (folder) => Promise.resolve(folder));
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(join(first, '../lock'), String(pid));
    mkdirSync(first);
    writeFileSync(join(first, 'file'), '');
    await inFreeFolder(parent, (folder) => {
      expect(folder).toBe(first);
      expect(readdirSync(folder)).toEqual([]);
      return Promise.resolve();
    });
  });
});
