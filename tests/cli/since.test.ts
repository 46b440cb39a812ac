/** `npm run check -- --since REF`: what is there is held against what git has. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callCommand } from '../call-command.ts';
import { commitAll, git } from '../git-repository.ts';
import { exampleContent, root, type Finished } from '../run-command.ts';
import { withExampleContent, withTemporaryFolder } from '../temporary-folder.ts';

const check = (content: string, ...args: string[]): Promise<Finished> =>
  callCommand('check', args, { CONTENT_DIR: content });

const file = 'moeder/byraad/2025-12-16.md';

/** The example's content, published as `main`, with a decision changed since in {@link file}. */
async function withChangedDecision(
  use: (content: string, folder: string) => Promise<void>,
): Promise<void> {
  await withExampleContent(async (content, folder) => {
    commitAll(folder, '2026-05-01');
    const text = await readFile(join(content, file), 'utf8');
    await writeFile(
      join(content, file),
      text.replace(/(### Beslutning\n\n)/, '$1Alligevel ikke. '),
    );
    await use(content, folder);
  });
}

test('a decision that changed in silence: 1; without --since nothing is compared', async () => {
  await withChangedDecision(async (content) => {
    expect((await check(content)).exitCode).toBe(0);
    const since = await check(content, '--since', 'main');
    expect(since.stdout).toContain(
      'fejl  Beslutningen i punkt 1 er ændret, siden den blev udgivet.  [beslutning-aendret]',
    );
    expect(since).toMatchObject({ exitCode: 1, stderr: '' });
    expect((await check(content, '--since=main', join(content, 'sider'))).exitCode).toBe(0);
  });
});

test('committed or not, staged or not, makes no difference', async () => {
  await withChangedDecision(async (content, folder) => {
    git(folder, 'rm', '--quiet', '--cached', join('content', file));
    expect((await check(content, '--since', 'main')).exitCode).toBe(1);
    commitAll(folder, '2026-05-02');
    expect((await check(content, '--since', 'main~1')).exitCode).toBe(1);
    expect(await check(content, '--since', 'HEAD')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

test('a file that is deleted is missed', async () => {
  await withChangedDecision(async (content) => {
    await rm(join(content, file));
    const { stdout } = await check(content, '--since', 'main');
    expect(stdout).toContain('Punkt 1 er væk, og det var udgivet med en beslutning.');
  });
});

test('a number that comes to name another item is told without --since, until it is told to readers', async () => {
  await withExampleContent(async (content, folder) => {
    const path = join(content, 'moeder/byraad/2026-04-28.md');
    const published = await readFile(path, 'utf8');
    const renumbered = published
      .replace('Punkt 1: Godkendelse', 'Punkt 2: Godkendelse')
      .replace('Punkt 2: Lokalplan', 'Punkt 1: Lokalplan');
    const told = async (...args: string[]) => {
      const { stdout } = await check(content, '--format', 'json', ...args);
      const { problems } = JSON.parse(stdout) as { problems: { ruleId: string; advice: string }[] };
      return problems;
    };
    const rule = expect.objectContaining({ ruleId: 'adresse-andet-punkt' }) as unknown;
    await writeFile(path, renumbered);
    // Nothing to compare with.
    expect(await told()).not.toContainEqual(rule);
    await writeFile(path, published);
    commitAll(folder, '2026-05-01');
    await writeFile(path, renumbered);
    const [problem, ...more] = await told();
    expect([problem, more]).toEqual([rule, []]);
    expect(await told('--since', 'main')).toEqual([rule]);
    // What is committed is not published before it is pushed.
    const remote = join(folder, 'remote.git');
    git(folder, 'clone', '--quiet', '--bare', '.', remote);
    git(folder, 'remote', 'add', 'origin', remote);
    git(folder, 'fetch', '--quiet', 'origin');
    git(folder, 'branch', '--quiet', '--set-upstream-to=origin/main');
    git(folder, 'commit', '--quiet', '--all', '--message=Referat');
    expect(await told()).toEqual([rule]);
    const lines = problem?.advice.split('\n').slice(1).join('\n');
    await writeFile(join(content, 'omdirigeringer.yml'), `${lines}\n`);
    expect(await check(content)).toMatchObject({ exitCode: 0 });
    await rm(join(content, 'omdirigeringer.yml'));
    git(folder, 'push', '--quiet', 'origin', 'main');
    expect(await told()).toEqual([]);
  });
});

test('content that was not there then: nothing to compare', async () => {
  await withTemporaryFolder(async (folder) => {
    commitAll(folder, '2026-05-01');
    const content = join(folder, 'content');
    await cp(join(root, exampleContent), content, { recursive: true });
    expect(await check(content, '--since', 'main')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('wrong usage: 2, for what is no commit:', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'punkt-'));
    await cp(join(root, exampleContent), folder, { recursive: true });
    commitAll(folder, '2026-05-01');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([['findes-ikke'], ['--output=fil'], ['main:moeder'], ['']])('»%s«', async (ref) => {
    const { exitCode, stdout, stderr } = await check(folder, `--since=${ref}`);
    expect(stderr.split('\n')[0]).toMatch(`Git kender ikke udgaven »${ref}« her.`);
    expect(stderr).toContain('Brug: npm run check');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });
});

test('wrong usage: 2, outside git and without git', async () => {
  await withExampleContent(async (content, folder) => {
    // Wherever the folder lies, no repository is found around it.
    const alone = { CONTENT_DIR: content, GIT_CEILING_DIRECTORIES: folder };
    expect(await callCommand('check', ['--since', 'main'], alone)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(
        `${content} ligger ikke i git, så --since har intet at sammenligne med.`,
      ) as string,
    });
    const withoutGit = { CONTENT_DIR: content, PATH: '/findes-ikke' };
    expect(await callCommand('check', ['--since', 'main'], withoutGit)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('Programmet git findes ikke her') as string,
    });
  });
});
