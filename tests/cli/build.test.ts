import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finished, runCommand, startCommand, type Finished } from '../run-command.ts';
import { withExampleContent } from '../temporary-folder.ts';

const build = (content: string, out: string): Promise<Finished> =>
  runCommand('build', [], { CONTENT_DIR: content, OUT_DIR: out });

/** A site that an earlier build might have left. */
async function putOldSite(out: string): Promise<void> {
  await mkdir(out);
  await writeFile(join(out, 'index.html'), 'den gamle side');
  await writeFile(join(out, '404.html'), '');
}

const homePage = (out: string): Promise<string> => readFile(join(out, 'index.html'), 'utf8');

test('builds pages, search index and attachments, and replaces the old site whole', async () => {
  await withExampleContent(async (content, folder) => {
    const out = join(folder, 'dist');
    await putOldSite(out);
    await writeFile(join(out, 'fra-den-gamle.html'), '');
    const { exitCode, stdout, stderr } = await build(content, out);
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^.+\/dist: (\d+) sider \(\1 lavet om\), 12 punkter i søgningen, \d+,\d s\.\n$/,
    );
    expect(exitCode).toBe(0);
    expect(await homePage(out)).toContain('Eksempelkøbing Kommune');
    expect(await readdir(folder)).toEqual(['.dist.punkt', 'content', 'dist']);
    const top = await readdir(out);
    expect(top).not.toContain('fra-den-gamle.html');
    expect(top.filter((name) => name.startsWith('.'))).toEqual(['.punkt']);
    expect(top).toContain('pagefind');
    const attachment = 'byraad/2026-03-24/bilag/hoeringssvar.txt';
    expect(await readFile(join(out, attachment), 'utf8')).toBe(
      'Høringssvar fra Søndre Skole: Vi glæder os til stien.\n',
    );
  });
});

test('content with an error is not published: the report of the check, 1, the old site', async () => {
  await withExampleContent(async (content, folder) => {
    const out = join(folder, 'dist');
    await putOldSite(out);
    const file = join(content, 'moeder/byraad/2026-03-24.md');
    const closed = 'Lukket: ja\n';
    const text = await readFile(file, 'utf8');
    expect(text).toContain(closed);
    await writeFile(file, text.replace(closed, `${closed}\n### Sagsfremstilling\n\nHemmeligt.\n`));
    const checked = await runCommand('check', [], { CONTENT_DIR: content });
    expect(checked.exitCode).toBe(1);
    expect(checked.stdout).toContain('[lukket-indhold]');
    const { exitCode, stdout, stderr } = await build(content, out);
    expect(stderr).toBe(
      `${checked.stdout}Siden er ikke bygget. Ret fejlene ovenfor, og prøv igen.\n`,
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(await homePage(out)).toBe('den gamle side');
    expect(await readdir(folder)).toEqual(['.dist.punkt', 'content', 'dist']);
  });
});

test('a build killed at any moment leaves the old site whole, and the next one is right', async () => {
  await withExampleContent(async (content, folder) => {
    const out = join(folder, 'dist');
    await putOldSite(out);
    for (const milliseconds of [300, 900, 1500]) {
      const child = startCommand('build', [], { CONTENT_DIR: content, OUT_DIR: out });
      const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
      const { exitCode } = await finished(child);
      clearTimeout(timer);
      // On a fast machine a build may be done before its time is out.
      const home = await homePage(out);
      if (exitCode === null) expect(home).toBe('den gamle side');
      else expect(home).toContain('Eksempelkøbing Kommune');
    }
    expect((await build(content, out)).exitCode).toBe(0);
    expect(await homePage(out)).toContain('Eksempelkøbing Kommune');
    expect(await readdir(folder)).toEqual(['.dist.punkt', 'content', 'dist']);
    const left = ['lock', 'search', 'old', 'site.new'];
    expect(
      (await readdir(join(folder, '.dist.punkt'))).filter((name) => left.includes(name)),
    ).toEqual([]);
  });
});

test('several builds at once do not disturb each other', async () => {
  await withExampleContent(async (content, folder) => {
    const outs = ['a', 'b'].map((name) => join(folder, name));
    const ends = await Promise.all(outs.map((out) => build(content, out)));
    expect(ends.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    const [first, second] = await Promise.all(
      outs.map(async (out) => (await readdir(out, { recursive: true })).toSorted()),
    );
    // The search index names its files after what they hold.
    expect(first).toEqual(second);
  });
});

test('a folder that holds something else is not overwritten', async () => {
  await withExampleContent(async (content, folder) => {
    expect(await build(content, content)).toEqual({
      exitCode: 1,
      stdout: '',
      stderr:
        `${content} indeholder andet end en side, som er bygget her, og bliver ikke overskrevet. ` +
        'Vælg en anden mappe med OUT_DIR.\n',
    });
    expect(await readdir(content)).toContain('moeder');
    expect(await readdir(folder)).toEqual(['content']);
  });
});

test('settings that cannot be used', async () => {
  expect(await runCommand('build', [], { CONTENT_DIR: 'findes-ikke' })).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: 'Mappen findes-ikke findes ikke.\n',
  });
  expect(await runCommand('build', [], { SITE_URL: 'eksempel.dk' })).toEqual({
    exitCode: 2,
    stdout: '',
    stderr:
      'SITE_URL »eksempel.dk« er ikke en adresse på nettet. ' +
      'Skriv den som https://eksempel.dk/referater/.\n',
  });
});
