/** The README's recipes for a server of one's own, with an rsync of this machine. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentsOf } from '../built/folder-contents.ts';
import { callCommand } from '../call-command.ts';
import { root } from '../run-command.ts';
import { withExampleContent } from '../temporary-folder.ts';

const isInstalled = spawnSync('rsync', ['--version']).status === 0;

/** The recipes, as they stand in the README: by times, and by contents. */
async function readRecipes(): Promise<string[][]> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  return [...readme.matchAll(/^rsync (.+) dist\/ host:\S+$/gm)].map(([, options = '']) =>
    options.split(' '),
  );
}

/** Uploads `from`, and gives the files whose bytes were sent. */
function upload(options: readonly string[], from: string, to: string): string[] {
  const said = execFileSync('rsync', [...options, '--out-format=%i %n', `${from}/`, to], {
    encoding: 'utf8',
  });
  return said
    .split('\n')
    .filter((line) => line.startsWith('>f'))
    .map((line) => line.replace(/^\S+ /, ''))
    .sort();
}

test.skipIf(!isInstalled)('only what has changed is sent', async () => {
  const [byTimes = [], byContents = [], ...others] = await readRecipes();
  expect(others).toEqual([]);
  await withExampleContent(async (content, folder) => {
    const build = async (out: string): Promise<void> => {
      const { exitCode, stderr } = await callCommand('build', [], {
        CONTENT_DIR: content,
        OUT_DIR: out,
      });
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    };
    const [dist, anew, host] = ['dist', 'anew', 'host'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await build(dist);
    const before = new Map(await contentsOf(dist));
    expect(upload(byTimes, dist, host)).toEqual([...before.keys()]);
    await cp(host, join(folder, 'other-host'), { recursive: true });

    const file = join(content, 'moeder/byraad/2026-03-24.md');
    const decision = '### Beslutning\n\n';
    const text = await readFile(file, 'utf8');
    expect(text).toContain(decision);
    await writeFile(file, text.replace(decision, `${decision}Et ord mere. `));
    await build(dist);
    const after = await contentsOf(dist);
    const changed = after
      .filter(([path, bytes]) => before.get(path) !== bytes)
      .map(([path]) => path);
    expect(changed.length).toBeLessThan(before.size / 2);
    expect(upload(byTimes, dist, host)).toEqual(changed);
    expect(await contentsOf(host)).toEqual(after);

    // A machine that knows nothing of the last build has new times on every file.
    await build(anew);
    expect(upload(byContents, anew, join(folder, 'other-host'))).toEqual(changed);
    expect(await contentsOf(join(folder, 'other-host'))).toEqual(after);
  });
});
