/** Over an old site: builds that are killed, and then one that is not. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { commandWords } from '../../src/i18n/da-cli.ts';
import { finished, runCommand, startCommand } from '../run-command.ts';
import { withExampleContent } from '../temporary-folder.ts';
import { contentsOf } from './folder-contents.ts';

test('killed at any moment, a build leaves the old site whole; the next one replaces it whole', async () => {
  await withExampleContent(async (content, folder) => {
    const out = join(folder, 'dist');
    const environment = { CONTENT_DIR: content, OUT_DIR: out };
    const homePage = (): Promise<string> => readFile(join(out, 'index.html'), 'utf8');
    // A site that an earlier build might have left.
    await mkdir(out);
    await writeFile(join(out, 'index.html'), 'den gamle side');
    await writeFile(join(out, '404.html'), '');
    await writeFile(join(out, 'fra-den-gamle.html'), '');
    let areAllKilled = true;
    for (const milliseconds of [300, 900, 1500]) {
      const child = startCommand('build', [], environment);
      const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
      const { exitCode } = await finished(child);
      clearTimeout(timer);
      // On a fast machine a build may be done before its time is out.
      areAllKilled &&= exitCode === null;
      expect(await homePage()).toContain(areAllKilled ? 'den gamle side' : 'Eksempelkøbing');
    }

    const { exitCode, stdout, stderr } = await runCommand('build', [], environment);
    // What was killed may have left its lock, which then has to be found out.
    expect(stderr.replace(commandWords.build.waiting(out), '').trim()).toBe('');
    const [, pages, made] =
      /^.+\/dist: (\d+) sider \((\d+) lavet om\), 12 punkter i søgningen, \d+,\d s\.\n$/.exec(
        stdout,
      ) ?? [];
    expect(Number(pages), stdout).toBeGreaterThan(0);
    if (areAllKilled) expect(made).toBe(pages);
    expect(exitCode).toBe(0);
    expect(await homePage()).toContain('Eksempelkøbing Kommune');
    expect(await readdir(folder)).toEqual(['.dist.punkt', 'content', 'dist']);
    const top = await readdir(out);
    expect(top).not.toContain('fra-den-gamle.html');
    expect(top.filter((name) => name.startsWith('.'))).toEqual(['.punkt']);
    expect(top).toContain('pagefind');
    const attachment = 'byraad/2026-03-24/bilag/hoeringssvar.txt';
    expect(await readFile(join(out, attachment), 'utf8')).toBe(
      'Høringssvar fra Søndre Skole: Vi glæder os til stien.\n',
    );
    const left = ['lock', 'search', 'old', 'site.new'];
    const workshop = await readdir(join(folder, '.dist.punkt'));
    expect(workshop.filter((name) => left.includes(name))).toEqual([]);
    // Several builds at once do not disturb each other: that one was made at the same time as others.
    expect(await contentsOf(out)).toEqual(await contentsOf(inject('builtSites').example.folder));
  });
});
