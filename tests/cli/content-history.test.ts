/** What git knows of earlier texts, read from repositories made here. */
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentHistory } from '../../src/engine/git/content-history.ts';
import { replacedAttachments } from '../../src/engine/git/replaced-attachments.ts';
import { commitAll, git } from '../git-repository.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

const file = 'moeder/byraad/2026-03-24.md';
const other = 'moeder/byraad/2026-04-28.md';

/** A repository with the content folder `content`, and what writes a file in that. */
async function withRepository(
  use: (repository: string, write: (text: string, file?: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  await withTemporaryFolder(async (repository) => {
    await mkdir(join(repository, 'content/moeder/byraad'), { recursive: true });
    await use(repository, (text, name = file) =>
      writeFile(join(repository, 'content', name), text),
    );
  });
}

/** What is known in `repository` when `file` now says `now`. */
const known = async (repository: string, now: string): Promise<object> =>
  Object.fromEntries(await contentHistory(join(repository, 'content'), new Map([[file, now]])));

test('the earlier texts of files that were changed, the newest first', async () => {
  await withRepository(async (repository, write) => {
    await write('æ 1\n');
    await write('uændret\n', other);
    commitAll(repository, '2026-04-01');
    await write('æ 2\n');
    await writeFile(join(repository, 'content/moeder/noter.txt'), 'a');
    commitAll(repository, '2026-04-02');
    await writeFile(join(repository, 'content/moeder/noter.txt'), 'b');
    commitAll(repository, '2026-04-03');
    await write('æ 3\n');
    commitAll(repository, '2026-04-04');
    const earlier = [
      { text: 'æ 2\n', until: '2026-04-04' },
      { text: 'æ 1\n', until: '2026-04-02' },
    ];
    expect(await known(repository, 'æ 3\n')).toEqual({ [file]: earlier });
    expect(await known(repository, 'æ 3\r\n')).toEqual({ [file]: earlier });
    // Not committed, so nobody knows when it will have been published.
    expect(await known(repository, 'æ 4\n')).toEqual({});
  });
});

test('a merge counts as what it brought, on its day; the commits it merged do not', async () => {
  await withRepository(async (repository, write) => {
    await write('1\n');
    commitAll(repository, '2026-04-01');
    git(repository, 'checkout', '--quiet', '-b', 'rettelse');
    await write('kladde\n');
    commitAll(repository, '2026-04-02');
    await write('2\n');
    commitAll(repository, '2026-04-03');
    git(repository, 'checkout', '--quiet', 'main');
    git(repository, 'merge', '--quiet', '--no-ff', '--no-commit', 'rettelse');
    commitAll(repository, '2026-04-04');
    expect(await known(repository, '2\n')).toEqual({
      [file]: [{ text: '1\n', until: '2026-04-04' }],
    });
  });
});

test('nothing from before a file was deleted, or had another name', async () => {
  await withRepository(async (repository, write) => {
    await write('slettet\n');
    await write('flyttet\n', other);
    commitAll(repository, '2026-04-01');
    await rm(join(repository, 'content', file));
    commitAll(repository, '2026-04-02');
    await rename(join(repository, 'content', other), join(repository, 'content', file));
    commitAll(repository, '2026-04-03');
    expect(await known(repository, 'flyttet\n')).toEqual({ [file]: [] });
  });
});

test('of a shallow clone what it has', async () => {
  await withRepository(async (repository, write) => {
    for (const number of [1, 2, 3]) {
      await write(`${number}\n`);
      commitAll(repository, `2026-04-0${number}`);
    }
    const clone = join(repository, 'clone');
    git(repository, 'clone', '--quiet', '--depth=2', `file://${repository}`, clone);
    expect(await known(clone, '3\n')).toEqual({ [file]: [{ text: '2\n', until: '2026-04-03' }] });
    await rm(clone, { recursive: true });
    git(repository, 'clone', '--quiet', '--depth=1', `file://${repository}`, clone);
    expect(await known(clone, '3\n')).toEqual({});
  });
});

test('attachments that were replaced, and the day of the last time', async () => {
  await withRepository(async (repository, write) => {
    await mkdir(join(repository, 'content/bilag/byraad/2026-03-24'), { recursive: true });
    const names = ['ny æ.pdf', 'to gange.pdf', 'kun flyttet.pdf', 'uændret.pdf', 'væk.pdf'];
    const fill = async (text: string, ...some: string[]): Promise<void> => {
      for (const name of some) await write(text, `bilag/byraad/2026-03-24/${name}`);
    };
    await fill('1', ...names);
    commitAll(repository, '2026-04-01');
    await fill('2', 'to gange.pdf', 'ny æ.pdf');
    await chmod(join(repository, 'content/bilag/byraad/2026-03-24/kun flyttet.pdf'), 0o755);
    commitAll(repository, '2026-04-02');
    // As it was at first: between the two others were read.
    await fill('1', 'to gange.pdf');
    await rm(join(repository, 'content/bilag/byraad/2026-03-24/væk.pdf'));
    commitAll(repository, '2026-04-03');
    expect(Object.fromEntries(await replacedAttachments(join(repository, 'content')))).toEqual({
      'byraad/2026-03-24/ny æ.pdf': '2026-04-02',
      'byraad/2026-03-24/to gange.pdf': '2026-04-03',
    });
    expect((await replacedAttachments('/')).size).toBe(0);
  });
});

test('nothing without commits, and nothing outside git', async () => {
  await withRepository(async (repository, write) => {
    await write('1\n');
    expect(await known(repository, '1\n')).toEqual({});
    git(repository, 'init', '--quiet');
    expect(await known(repository, '1\n')).toEqual({});
  });
});
