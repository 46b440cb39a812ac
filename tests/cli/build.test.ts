import { watch } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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
    expect(stdout).toMatch(/^.+\/dist: \d+ sider, 12 punkter i søgningen, \d+,\d s\.\n$/);
    expect(exitCode).toBe(0);
    expect(await homePage(out)).toContain('Eksempelkøbing Kommune');
    expect(await readdir(folder)).toEqual(['content', 'dist']);
    const top = await readdir(out);
    expect(top).not.toContain('fra-den-gamle.html');
    expect(top.filter((name) => name.startsWith('.'))).toEqual([]);
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
    await cp(join(content, 'moeder/byraad'), join(content, 'moeder/hegnssynet'), {
      recursive: true,
    });
    const checked = await runCommand('check', [], { CONTENT_DIR: content });
    expect(checked.exitCode).toBe(1);
    const { exitCode, stdout, stderr } = await build(content, out);
    expect(stderr).toBe(
      `${checked.stdout}Siden er ikke bygget. Ret fejlene ovenfor, og prøv igen.\n`,
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(await homePage(out)).toBe('den gamle side');
    expect(await readdir(folder)).toEqual(['content', 'dist']);
  });
});

test('a killed build leaves the old site whole, and the next one is right', async () => {
  await withExampleContent(async (content, folder) => {
    const out = join(folder, 'dist');
    await putOldSite(out);
    const child = startCommand('build', [], { CONTENT_DIR: content, OUT_DIR: out });
    const made = join(folder, `.dist.${child.pid ?? 0}.new`);
    // Killed as soon as the build has begun to write its pages.
    const watcher = watch(folder, { recursive: true }, (_event, name) => {
      if (name?.endsWith('.html') && name.includes('.new/')) child.kill('SIGKILL');
    });
    try {
      expect((await finished(child)).exitCode).toBe(null);
    } finally {
      watcher.close();
    }
    expect(await readdir(made)).not.toEqual([]);
    expect(await homePage(out)).toBe('den gamle side');

    expect((await build(content, out)).exitCode).toBe(0);
    expect(await homePage(out)).toContain('Eksempelkøbing Kommune');
    expect(await readdir(folder)).toEqual(['content', 'dist']);
  });
});

test('a folder that holds something else is not overwritten', async () => {
  await withExampleContent(async (content, folder) => {
    await rm(join(content, 'README.md'), { force: true });
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
