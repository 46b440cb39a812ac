/** The folder on disk is the folder in memory. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ChangedMeanwhile } from '../../src/engine/content/files-on-disk.ts';
import { loadFolder } from '../../src/engine/content/load-folder.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'punkt-load-'));
  for (const [file, text] of Object.entries({
    'site.yml': 'kommune: Ø',
    'README.md': 'not content',
    'moeder/b/2020-01-02.md': 'b',
    'moeder/a/2020-01-02.md': 'a',
    'moeder/a/.2020-01-02.md.swp': 'an editor’s own file',
    'bilag/a/2020-01-02/kort over å.pdf': '%PDF',
    'bilag/a/2020-01-02/.git/config': 'hidden',
    'andet/hemmeligt.pdf': '%PDF',
  })) {
    await mkdir(path.dirname(path.join(directory, file)), { recursive: true });
    await writeFile(path.join(directory, file), text);
  }
  // Links to a folder, to a file, and to nothing.
  for (const [link, target] of [
    ['b', '../andet'],
    ['a/2020-01-02/link.pdf', '../../../andet/hemmeligt.pdf'],
    ['c', 'x'],
  ] as const) {
    await symlink(target, path.join(directory, 'bilag', link));
  }
});
afterAll(() => rm(directory, { recursive: true }));

it('reads what is content, sorted', async () => {
  const folder = await loadFolder(directory);
  expect([...folder.files.keys()].map((file) => [file, folder.files.get(file)])).toEqual([
    ['site.yml', 'kommune: Ø'],
    ['moeder/a/2020-01-02.md', 'a'],
    ['moeder/b/2020-01-02.md', 'b'],
  ]);
  expect([...folder.attachmentFiles]).toEqual([
    'a/2020-01-02/.git/config',
    'a/2020-01-02/kort over å.pdf',
  ]);
  expect([...(folder.attachmentSymlinks ?? [])]).toEqual(['a/2020-01-02/link.pdf', 'b', 'c']);
});

it('gives a text again only while it is the one that was given first', async () => {
  const file = 'moeder/a/2020-01-02.md';
  const { files } = await loadFolder(directory);
  const digest = files.digest(file);
  await writeFile(path.join(directory, file), 'changed');
  expect(() => files.get(file)).toThrow(ChangedMeanwhile);
  const { files: later } = await loadFolder(directory, files.known);
  expect(later.get(file)).toBe('changed');
  expect(later.digest(file)).not.toBe(digest);
  await writeFile(path.join(directory, file), 'a');
  expect((await loadFolder(directory, later.known)).files.digest(file)).toBe(digest);
  await rm(path.join(directory, file));
  expect(() => later.get(file)).toThrow(ChangedMeanwhile);
  await writeFile(path.join(directory, file), 'a');
});

it('takes over what is known of files that have not been touched for a while, and of no others', async () => {
  const file = 'moeder/b/2020-01-02.md';
  await writeFile(path.join(directory, file), 'b');
  const { files: fresh } = await loadFolder(directory);
  fresh.digest(file);
  // Written so lately that it could be written once more within the same time stamp.
  expect(fresh.known.get(file)?.state).toBe('');
  await setTimeout(2100);
  const { files: old } = await loadFolder(directory);
  old.digest(file);
  const known = new Map([
    [file, { state: old.known.get(file)?.state ?? '', digest: 'taken over' }],
  ]);
  expect((await loadFolder(directory, known)).files.digest(file)).toBe('taken over');
  await writeFile(path.join(directory, file), 'b');
  expect((await loadFolder(directory, known)).files.digest(file)).toBe(fresh.digest(file));
});

it('throws for a folder that is not there', async () => {
  await expect(loadFolder(path.join(directory, 'nowhere'))).rejects.toThrow('ENOENT');
});
