/** Commands that run from one file: always what their modules say now. */
import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { finished, root, type Finished } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

const modules = {
  'src/command.ts': `
    import { told } from './told.ts';
    if (import.meta.main) console.log(told(process.argv.slice(2) as string[]), import.meta.url);
    process.exitCode = 3;`,
  'src/told.ts': `
    export const told = (args: string[]): string => args.join('+') + String(import.meta.main);`,
};

/** A program of two modules in `folder`, with the repository's launcher; `run` gives what it said. */
async function withProgram(
  use: (folder: string, run: (...args: string[]) => Promise<Finished>) => Promise<void>,
): Promise<void> {
  await withTemporaryFolder(async (folder) => {
    await cp(join(root, '.config'), join(folder, '.config'), { recursive: true });
    for (const made of ['src', 'node_modules']) await mkdir(join(folder, made));
    for (const [file, text] of Object.entries(modules)) await writeFile(join(folder, file), text);
    for (const file of ['package.json', 'package-lock.json']) {
      await cp(join(root, file), join(folder, file));
    }
    const bundler = 'node_modules/rolldown';
    await symlink(join(root, bundler), join(folder, bundler));
    await use(folder, (...args) => {
      const launched = ['.config/bundled.js', 'src/command.ts', ...args];
      return finished(spawn(process.execPath, launched, { cwd: folder }));
    });
  });
}

const bundlesIn = async (folder: string): Promise<string[]> => {
  const files = await readdir(join(folder, 'node_modules/.cache/punkt/bundled/command'));
  return files.filter((file) => file.endsWith('.mjs'));
};

test('says what the command says, the first time and from its bundle', async () => {
  await withProgram(async (folder, run) => {
    const address = pathToFileURL(join(folder, 'src/command.ts')).href;
    const said = { exitCode: 3, stdout: `a+bfalse ${address}\n`, stderr: '' };
    expect(await run('a', 'b')).toEqual(said);
    const bundles = await bundlesIn(folder);
    expect(bundles).toHaveLength(1);
    expect(await run('a', 'b')).toEqual(said);

    await writeFile(join(folder, 'src/told.ts'), "export const told = () => 'something else';");
    expect(await run()).toMatchObject({ stdout: `something else ${address}\n` });
    const anew = await bundlesIn(folder);
    expect(anew).toHaveLength(1);
    expect(anew).not.toEqual(bundles);
  });
});

test('goes by what a module is, not by whether it is newer', async () => {
  await withProgram(async (folder, run) => {
    await run();
    const module = join(folder, 'src/told.ts');
    await writeFile(module, "export const told = () => 'an older version';");
    await utimes(module, 0, 0);
    expect((await run()).stdout).toMatch(/^an older version /);
  });
});

test('runs the command where no bundle can be made', async () => {
  await withProgram(async (folder, run) => {
    await rm(join(folder, 'node_modules/rolldown'));
    expect(await run('a')).toMatchObject({
      exitCode: 3,
      stdout: expect.stringMatching(/^afalse /) as string,
      stderr: '',
    });
  });
});
