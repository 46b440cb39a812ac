import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteIdFile } from '../../src/engine/build/site-folder.ts';
import { callCommand } from '../call-command.ts';
import { exampleContent, runCommand } from '../run-command.ts';
import { withExampleContent } from '../temporary-folder.ts';

test('content with an error is not published: the report of the check, 1, the old site', async () => {
  await withExampleContent(async (content, folder) => {
    const out = join(folder, 'dist');
    await mkdir(out);
    await writeFile(join(out, 'index.html'), 'den gamle side');
    await writeFile(join(out, siteIdFile), 'den-gamle');
    const file = join(content, 'moeder/byraad/2026-03-24.md');
    const closed = 'Lukket: ja\n';
    const text = await readFile(file, 'utf8');
    expect(text).toContain(closed);
    await writeFile(file, text.replace(closed, `${closed}\n### Sagsfremstilling\n\nHemmeligt.\n`));
    const checked = await callCommand('check', [], { CONTENT_DIR: content });
    expect(checked.exitCode).toBe(1);
    expect(checked.stdout).toContain('[lukket-indhold]');
    const { exitCode, stdout, stderr } = await runCommand('build', [], {
      CONTENT_DIR: content,
      OUT_DIR: out,
    });
    expect(stderr).toBe(
      `${checked.stdout}Siden er ikke bygget. Ret fejlene ovenfor, og prøv igen.\n`,
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('den gamle side');
    expect(await readdir(folder)).toEqual(['.dist.punkt', 'content', 'dist']);
  });
});

test('a folder that holds something else is not overwritten', async () => {
  await withExampleContent(async (content, folder) => {
    expect(await callCommand('build', [], { CONTENT_DIR: content, OUT_DIR: content })).toEqual({
      exitCode: 1,
      stdout: '',
      stderr:
        `${content} indeholder andet end en side, som er bygget her, og bliver ikke overskrevet. ` +
        'Vælg en anden mappe med OUT_DIR.\n',
    });
    expect(await readdir(content)).toContain('moeder');
    expect(await readdir(folder)).toEqual(['content']);
    const www = join(folder, 'www');
    await mkdir(www);
    await writeFile(join(www, '404.html'), 'En andens side');
    const linked = join(folder, 'link');
    await symlink(www, linked);
    for (const out of [www, linked]) {
      const { exitCode, stderr } = await callCommand('build', [], {
        CONTENT_DIR: content,
        OUT_DIR: out,
      });
      expect({ exitCode, stderr }).toEqual({
        exitCode: 1,
        stderr: expect.stringContaining(`${www} indeholder andet`) as string,
      });
    }
    expect(await readdir(www)).toEqual(['404.html']);
  });
});

test('a file that is a folder, or a link to itself, is told with a sentence', async () => {
  await withExampleContent(async (content) => {
    const file = join(content, 'kle.yml');
    await rm(file, { force: true });
    await symlink('kle.yml', file);
    expect(await callCommand('check', [], { CONTENT_DIR: content })).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `${file} kan ikke læses eller skrives: det er et link, som fører i ring. Ret det, og prøv igen.\n`,
    });
    await rm(file);
    await mkdir(file);
    const { exitCode, stderr } = await callCommand('check', [], { CONTENT_DIR: content });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: expect.stringContaining('det er en mappe og ikke en fil') as string,
    });
  });
});

test('settings that cannot be used', async () => {
  expect(await callCommand('build', [], { CONTENT_DIR: 'findes-ikke' })).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: 'Mappen findes-ikke findes ikke.\n',
  });
  for (const siteUrl of [
    'eksempel.dk',
    '//eksempel.dk/',
    'https://eksempel.dk/?a=1',
    'https://eksempel.dk/#a',
    'https://navn@eksempel.dk/',
  ]) {
    expect(
      await callCommand('build', [], { CONTENT_DIR: exampleContent, SITE_URL: siteUrl }),
    ).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        `SITE_URL »${siteUrl}« er ikke en adresse på nettet alene. ` +
        'Skriv den som https://eksempel.dk/referater/.\n',
    });
  }
});
