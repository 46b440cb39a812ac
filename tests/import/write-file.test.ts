/** Writing a file whole or not at all. */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyWhole, removeTemporaries, writeWhole } from '../../src/engine/files/write-file.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

it('writes text and bytes, making the folder, and replaces what was there', async () => {
  await withTemporaryFolder(async (folder) => {
    const path = join(folder, 'a/b/fil.txt');
    await writeWhole(path, 'æøå');
    await writeWhole(path, new Uint8Array([104, 105]));
    expect(await readFile(path, 'utf8')).toBe('hi');
    expect(await readdir(join(folder, 'a/b'))).toEqual(['fil.txt']);
  });
});

it('leaves nothing behind when the place cannot be taken', async () => {
  await withTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'optaget/inden'), { recursive: true });
    await expect(writeWhole(join(folder, 'optaget'), 'x')).rejects.toMatchObject({
      syscall: 'rename',
    });
    expect(await readdir(folder)).toEqual(['optaget']);
  });
});

it('leaves one whole file when many are written at once', async () => {
  await withTemporaryFolder(async (folder) => {
    const path = join(folder, 'fil.txt');
    const texts = Array.from({ length: 20 }, (_, n) => String(n).repeat(50_000));
    await Promise.all(texts.map((text) => writeWhole(path, text)));
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['fil.txt']);
  });
});

it('copies a file, making the folder; one that may only be read becomes one like any other', async () => {
  await withTemporaryFolder(async (folder) => {
    const from = join(folder, 'fra.bin');
    await writeFile(from, new Uint8Array([0, 1, 255]));
    await chmod(from, 0o444);
    await copyWhole(from, join(folder, 'a/til.bin'));
    await copyWhole(from, join(folder, 'a/til.bin'));
    expect([...(await readFile(join(folder, 'a/til.bin')))]).toEqual([0, 1, 255]);
    expect((await stat(join(folder, 'a/til.bin'))).mode & 0o777).toBe(0o644);
    expect(await readdir(join(folder, 'a'))).toEqual(['til.bin']);
  });
});

it('leaves nothing behind when there is nothing to copy', async () => {
  await withTemporaryFolder(async (folder) => {
    const path = join(folder, 'a/til.bin');
    await expect(copyWhole(join(folder, 'nej'), path)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readdir(join(folder, 'a'))).toEqual([]);
  });
});

it('removes what killed processes left, and nothing else', async () => {
  await withTemporaryFolder(async (folder) => {
    const gone = spawnSync(process.execPath, ['--version']).pid;
    const left = `.${gone}-${randomUUID()}.tmp`;
    const running = `.${process.pid}-${randomUUID()}.tmp`;
    const others = ['.skjult', 'fil.tmp', `.${gone}-noter.tmp`];
    await mkdir(join(folder, 'a/b'), { recursive: true });
    for (const name of [left, running, ...others]) await writeFile(join(folder, 'a/b', name), '');
    await removeTemporaries(folder);
    expect((await readdir(join(folder, 'a/b'))).toSorted()).toEqual(
      [running, ...others].toSorted(),
    );
    await expect(removeTemporaries(join(folder, 'nej'))).resolves.toBeUndefined();
  });
});
