/** Paths of a user who called npm in a folder below the package's. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { pathsFrom } from '../../src/cli/import/import-arguments.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

it('are meant from where the user stood, if they lead somewhere from there', async () => {
  await withTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'under'));
    await writeFile(join(folder, 'fil.txt'), '');
    const fromHere = pathsFrom(join(folder, 'under'));
    expect(fromHere('../fil.txt')).toBe(relative(process.cwd(), join(folder, 'fil.txt')));
    expect(resolve(fromHere('.'))).toBe(join(folder, 'under'));
    expect(fromHere('nej.txt')).toBe('nej.txt');
    expect(fromHere(join(folder, 'fil.txt'))).toBe(join(folder, 'fil.txt'));
  });
});

it.each([undefined, '', process.cwd()])('stay as they are from %j', (startFolder) => {
  expect(pathsFrom(startFolder)('./package.json')).toBe('./package.json');
});
