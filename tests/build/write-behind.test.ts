/** Files written in a thread of their own: whole when it says so, and no fault is lost. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digest } from '../../src/engine/files/digest.ts';
import { startWriter } from '../../src/engine/files/write-behind.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

test('all files are whole at the end, and what was given can be used further', async () => {
  await withTemporaryFolder(async (folder) => {
    const writer = startWriter();
    const both = Buffer.from('one two');
    const views = [both.subarray(0, 3), both.subarray(4)];
    for (const [number, bytes] of views.entries()) {
      await writer.write({
        path: join(folder, 'new', `${number}`),
        bytes,
        inNewFolder: number === 0,
      });
    }
    // Far more at once than may be under way.
    const large = new Uint8Array(2 ** 25).fill(7);
    for (const name of ['a', 'b', 'c', 'd']) {
      await writer.write({ path: join(folder, name), bytes: large, inNewFolder: false });
    }
    const digests = await writer.finish();
    expect(both.toString()).toBe('one two');
    expect(await readFile(join(folder, 'new', '0'), 'utf8')).toBe('one');
    expect(await readFile(join(folder, 'new', '1'), 'utf8')).toBe('two');
    expect((await readFile(join(folder, 'd'))).equals(large)).toBe(true);
    expect(digests.size).toBe(6);
    expect(digests.get(join(folder, 'new', '1'))).toBe(digest('two'));
    expect(digests.get(join(folder, 'd'))).toBe(digest(large));
    await writer.stop();
  });
});

test('a fault of the disk is told with its code, and nothing more is written after it', async () => {
  await withTemporaryFolder(async (folder) => {
    const writer = startWriter();
    const bytes = Buffer.from('x');
    await writer.write({ path: join(folder, 'missing', 'file'), bytes, inNewFolder: false });
    await expect(writer.finish()).rejects.toMatchObject({ code: 'ENOENT', syscall: 'open' });
    const another = { path: join(folder, 'other'), bytes, inNewFolder: false };
    await expect(writer.write(another)).rejects.toMatchObject({ code: 'ENOENT' });
    await writer.stop();
    await expect(readFile(another.path)).rejects.toThrow('ENOENT');
  });
});
