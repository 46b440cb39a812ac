/** A site made in shares and put together is, byte for byte, the site that one build makes. */
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { callCommand } from '../call-command.ts';
import { exampleContent, exampleUrl, root, runCommand, type Finished } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';
import { contentsOf } from './folder-contents.ts';

const environment = (outDir: string) => ({
  ...{ CONTENT_DIR: exampleContent, OUT_DIR: outDir, SITE_URL: exampleUrl },
  // As the site was built that it is compared with: without the repository's own history.
  GIT_CEILING_DIRECTORIES: root,
});

const makeShare = (outDir: string, part: string): Promise<Finished> =>
  runCommand('build', ['--part', part], environment(outDir));

/** For what makes no page, no process is needed. */
const build = (outDir: string, ...args: string[]): Promise<Finished> =>
  callCommand('build', args, environment(outDir));

test('shares joined in any order; a missing one is named', async () => {
  await withTemporaryFolder(async (folder) => {
    const shares = [1, 2].map((number) => join(folder, `share-${number}`));
    const ends = await Promise.all(
      shares.map((share, index) => makeShare(share, `${index + 1}/2`)),
    );
    expect(ends.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    const out = join(folder, 'dist');
    expect(await build(out, '--join', shares[1] ?? '')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'Del 1 af 2 mangler. Angiv mappen med hver del én gang.\n',
    });
    expect((await build(out, '--join', ...shares.toReversed())).exitCode).toBe(0);
    expect(await contentsOf(out)).toEqual(await contentsOf(inject('builtSites').example.folder));
  });
});

test('what is no share, and words that are no wish', async () => {
  await withTemporaryFolder(async (folder) => {
    const { example } = inject('builtSites');
    expect((await build(join(folder, 'dist'), '--join', example.folder)).stderr).toBe(
      `${example.folder} indeholder ikke en del af en side. ` +
        'Angiv de mapper, som --part har skrevet.\n',
    );
    for (const args of [['--part', '3/2'], ['--part', '0/2'], ['--join'], ['--alt'], ['mappe']]) {
      const { exitCode, stderr } = await build(join(folder, 'dist'), ...args);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/^Brug: npm run build /);
    }
  });
});
