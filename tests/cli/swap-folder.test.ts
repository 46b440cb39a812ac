import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeBeside, swap, tidyUp } from '../../src/cli/swap-folder.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

/** The id of a process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'close');
  return child.pid ?? 0;
}

async function put(folder: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), text);
}

test('a swap leaves the new contents and nothing beside them', async () => {
  await withTemporaryFolder(async (parent) => {
    const dist = join(parent, 'dist');
    for (const text of ['første', 'anden']) {
      const made = await makeBeside(dist);
      await put(made, text);
      await swap(made, dist);
      expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe(text);
      expect(await readdir(parent)).toEqual(['dist']);
    }
  });
});

test('what a killed process left is removed, and what a running one makes is let be', async () => {
  await withTemporaryFolder(async (parent) => {
    const dist = join(parent, 'dist');
    const ended = await endedProcess();
    await put(dist, 'gammel');
    await put(join(parent, `.dist.${ended}.new`), 'halv');
    await put(join(parent, `.dist.${ended}.old`), 'ældre');
    await put(join(parent, `.dist.${process.pid}.new`), 'på vej');
    await put(join(parent, `.distance.${ended}.new`), 'en andens');
    await put(join(parent, '.dist.noter'), 'en andens');
    await tidyUp(dist);
    expect((await readdir(parent)).toSorted()).toEqual(
      ['.dist.noter', `.dist.${process.pid}.new`, `.distance.${ended}.new`, 'dist'].toSorted(),
    );
    expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('gammel');
  });
});

test('a process killed between the two steps of a swap gives the old contents back', async () => {
  await withTemporaryFolder(async (parent) => {
    const dist = join(parent, 'dist');
    const ended = await endedProcess();
    await put(join(parent, `.dist.${ended}.new`), 'ny');
    await put(join(parent, `.dist.${ended}.old`), 'gammel');
    await tidyUp(dist);
    expect(await readdir(parent)).toEqual(['dist']);
    expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('gammel');
  });
});

test('a folder in a place that is not there yet', async () => {
  await withTemporaryFolder(async (parent) => {
    const dist = join(parent, 'a', 'b', 'dist');
    await tidyUp(dist);
    const made = await makeBeside(dist);
    await put(made, 'ny');
    await swap(made, dist);
    expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('ny');
  });
});
