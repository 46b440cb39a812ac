/** Writing a file whole or not at all. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeWhole } from '../../src/cli/write-file.ts';
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
