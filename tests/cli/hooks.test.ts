/** The hook of git, in a repository of the test's own that has the program as its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installHooks } from '../../src/cli/hooks.ts';
import type { Problem } from '../../src/minutes/problem.ts';
import { callCommand, callMain } from '../call-command.ts';
import { git, gitSettings } from '../git-repository.ts';
import { exampleContent, root, type Finished } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

const hooks = (folder: string, ...args: string[]): Promise<Finished> =>
  callMain(() => installHooks(args, folder));

const configured = (folder: string, key: string): string | undefined => {
  const { status, stdout } = spawnSync('git', ['config', '--get', key], {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : undefined;
};

const withRepository = (use: (folder: string) => Promise<void>): Promise<void> =>
  withTemporaryFolder(async (folder) => {
    git(folder, 'init', '--quiet', '--initial-branch=main');
    await use(folder);
  });

test('is installed, and undone', async () => {
  await withRepository(async (folder) => {
    const installed = {
      exitCode: 0,
      stdout:
        'Git efterser nu det indhold, der lægges i git (core.hooksPath er .githooks).\n' +
        'Fortryd: npm run hooks -- --fjern\n',
      stderr: '',
    };
    expect(await hooks(folder)).toEqual(installed);
    expect(configured(folder, 'core.hooksPath')).toBe('.githooks');
    expect(configured(folder, 'punkt.node')).toBe(process.execPath);
    expect(await hooks(folder)).toEqual(installed);

    const removed = { exitCode: 0, stdout: 'Git efterser ikke længere indholdet.\n', stderr: '' };
    expect(await hooks(folder, '--fjern')).toEqual(removed);
    expect(configured(folder, 'core.hooksPath')).toBeUndefined();
    expect(await hooks(folder, '--fjern')).toMatchObject({
      exitCode: 1,
      stderr: 'Git er ikke sat til at efterse indholdet. Intet er ændret.\n',
    });
    expect(await hooks(folder, '--tving')).toMatchObject({ exitCode: 2 });
  });
});

test('never stops what git runs already', async () => {
  await withRepository(async (folder) => {
    await writeFile(join(folder, '.git/hooks/pre-commit'), '#!/bin/sh\n');
    expect(await hooks(folder)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('Git kører allerede pre-commit i .git/hooks') as string,
    });
    expect(configured(folder, 'core.hooksPath')).toBeUndefined();

    git(folder, 'config', 'core.hooksPath', '.husky');
    expect(await hooks(folder)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('(core.hooksPath er .husky). Intet er ændret.') as string,
    });
    expect(configured(folder, 'core.hooksPath')).toBe('.husky');
  });
});

test('outside a repository: 1', async () => {
  await withTemporaryFolder(async (folder) => {
    expect(await hooks(folder)).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `${folder} ligger ikke i git.\n`,
    });
  });
});

/** A repository in a folder below its top, with the hook, the program and the example's content. */
async function makeRepository(top: string): Promise<string> {
  const folder = join(top, 'referater');
  await mkdir(folder);
  for (const name of ['.config', 'src', 'package.json', 'package-lock.json', 'node_modules']) {
    await symlink(join(root, name), join(folder, name));
  }
  for (const name of ['public', 'astro.config.mjs', 'tsconfig.json']) {
    await symlink(join(root, name), join(folder, name));
  }
  await cp(join(root, '.githooks'), join(folder, '.githooks'), { recursive: true });
  await cp(join(root, exampleContent), join(folder, 'content'), { recursive: true });
  git(top, 'init', '--quiet', '--initial-branch=main');
  git(top, 'add', '--all');
  git(top, 'commit', '--quiet', '--message=Indhold');
  await hooks(folder);
  return folder;
}

function commit(folder: string, ...args: string[]): { status: number | null; said: string } {
  const options = { cwd: folder, encoding: 'utf8', env: gitSettings } as const;
  const { status, stderr } = spawnSync(
    'git',
    ['commit', '--quiet', '--message=Ret', ...args],
    options,
  );
  return { status, said: stderr };
}

test('refuses what is staged, not what lies in the folder', async () => {
  await withTemporaryFolder(async (top) => {
    const folder = await makeRepository(top);
    const content = join(folder, 'content');
    const staged = (): Promise<Finished> =>
      callCommand('check', ['--staged'], { CONTENT_DIR: content });
    const file = 'content/moeder/byraad/2025-12-16.md';
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    expect(await staged()).toEqual({ exitCode: 0, stdout: '', stderr: '' });

    await writeFile(path, text.replace('dato: 2025-12-16', 'dato: i går'));
    git(folder, 'add', file);
    await writeFile(path, text);
    const refused = commit(folder);
    expect(refused.status).toBe(1);
    expect(refused.said).toMatch(/^content\/moeder\/byraad\/2025-12-16\.md\n {2}3:7 {2}fejl {2}/);
    expect(refused.said).toContain('\n1 fejl i 1 fil.\n');
    expect(refused.said).toContain('\nIntet er lagt i git. Ret fejlene, læg filerne klar igen');

    // The other way round; and a file committed by its name has an index of its own.
    git(folder, 'add', file);
    await writeFile(path, 'Noget andet');
    expect((await staged()).exitCode).toBe(0);
    expect(commit(folder, file).status).toBe(1);

    // A file that goes missing is no fault of itself, but of an address.
    git(folder, 'rm', '--quiet', '--force', file);
    const lost = await staged();
    expect(lost.exitCode).toBe(1);
    expect(lost.stderr).toContain('[adresse-tabt]');

    // An address that comes to lead to another item is told as it is without --staged.
    const more = '## Punkt 1: Hastesag\n\n### Beslutning\n\nGodkendt.\n\n## Punkt 2:';
    await writeFile(path, text.replace('## Punkt 1:', more));
    git(folder, 'add', file);
    const renumbered = await staged();
    expect(renumbered.exitCode).toBe(1);
    expect(renumbered.stderr).toContain('[adresse-andet-punkt]');
    expect(renumbered.stderr).toContain(
      '- { fra: /byraad/2025-12-16/punkt-1/, nu: /byraad/2025-12-16/punkt-2/ }',
    );

    // What was committed is no reason to refuse another file.
    await writeFile(path, text.replace('dato: 2025-12-16', 'dato: i går'));
    git(folder, 'add', file);
    expect(commit(folder, '--no-verify').status).toBe(0);
    await writeFile(join(content, 'sider/om.md'), '---\ntitel: Om\n---\n\nNyt.\n');
    git(folder, 'add', 'content/sider/om.md');
    expect(await staged()).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });
});

test('says what a check of the folder says, whatever has been read before', async () => {
  await withTemporaryFolder(async (folder) => {
    const content = join(folder, 'content');
    await cp(join(root, exampleContent), content, { recursive: true });
    git(folder, 'init', '--quiet', '--initial-branch=main');
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message=Indhold');
    const problems = async (out: string, ...args: string[]): Promise<Problem[]> => {
      const environment = { CONTENT_DIR: content, OUT_DIR: join(folder, out, 'dist') };
      const called = await callCommand('check', ['--format', 'json', ...args], environment);
      const [json = ''] = (called.stdout || called.stderr).split(/\n(?=Intet er)/);
      return (JSON.parse(json) as { problems: Problem[] }).problems.filter(
        ({ severity }) => severity === 'error',
      );
    };
    const edits: [file: string, edit: (text: string) => string, rule: string][] = [
      [
        'moeder/byraad/2025-12-16.md',
        (text) => text.replace('dato: 2025', 'dato: 25'),
        'moede-dato',
      ],
      // Of meetings that have not changed only the text says where their committee stands.
      ['udvalg.yml', (text) => text.replace('byraad', 'raad'), 'udvalg-ukendt'],
    ];
    for (const [file, edit, rule] of edits) {
      const path = join(content, file);
      const text = await readFile(path, 'utf8');
      await writeFile(path, edit(text));
      git(folder, 'add', '--all', 'content');
      const expected = await problems('warm');
      expect(expected.map(({ ruleId }) => ruleId)).toContain(rule);
      expect(await problems('warm', '--staged')).toEqual(expected);
      expect(await problems('cold', '--staged')).toEqual(expected);
      await writeFile(path, text);
    }
  });
});

test('without Node: refused, and told what to do', async () => {
  await withTemporaryFolder(async (folder) => {
    await cp(join(root, '.githooks'), join(folder, '.githooks'), { recursive: true });
    const sh = spawnSync('sh', ['-c', 'command -v sh dirname git'], { encoding: 'utf8' }).stdout;
    const bin = join(folder, 'bin');
    await mkdir(bin);
    for (const program of sh.trim().split('\n')) {
      await symlink(program, join(bin, program.slice(program.lastIndexOf('/') + 1)));
    }
    const run = () =>
      execFileSync(join(bin, 'sh'), ['.githooks/pre-commit'], {
        cwd: folder,
        env: { PATH: bin },
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(run).toThrow('programmet Node blev ikke fundet. Intet er lagt i git.');
  });
});
