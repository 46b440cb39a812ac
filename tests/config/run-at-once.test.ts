/** Scripts of package.json run at once: all that they say, and what comes of one that fails. */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finished, root, type Finished } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

const scripts = {
  well: 'echo all is well',
  bad: 'echo something is wrong >&2 && exit 3',
};

/** Runs the scripts; how long each took is not told. */
async function runAtOnce(...names: string[]): Promise<Finished> {
  return withTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'package.json'), JSON.stringify({ scripts }));
    const program = join(root, '.config/run-at-once.js');
    const end = await finished(spawn(process.execPath, [program, ...names], { cwd: folder }));
    return { ...end, stdout: end.stdout.replaceAll(/, \d+\.\d s$/gm, '') };
  });
}

test('what each said stands together, under its name', async () => {
  const end = await runAtOnce('well', 'well', 'well');
  const said = '--- well: done\nall is well\n';
  expect(end).toEqual({ exitCode: 0, stdout: said.repeat(3), stderr: '' });
});

test('where one fails the exit code is 1, and no other is begun', async () => {
  const rest = Array.from({ length: 200 }, () => 'well');
  const { exitCode, stdout } = await runAtOnce('bad', ...rest);
  expect(exitCode).toBe(1);
  expect(stdout).toContain('--- bad: failed\nsomething is wrong\n');
  expect(stdout.split('--- well').length).toBeLessThan(100);
});
