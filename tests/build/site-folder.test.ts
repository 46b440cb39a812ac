/** The folder of a site and its twin: what is served is always one whole state. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inNewSite } from '../../src/engine/build/new-site.ts';
import {
  finishSwap,
  siteId,
  workFolderOf,
  type SiteState,
} from '../../src/engine/build/site-folder.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

type Contents = Record<string, string>;

/** Publishes `contents` in place of `old`; files that are the same are kept, or written once more. */
async function publish(
  dist: string,
  contents: Contents,
  old?: { state: SiteState; contents: Contents },
  keep = true,
): Promise<{ state: SiteState; contents: Contents }> {
  const state = await inNewSite(dist, old?.state, async (site) => {
    for (const [file, text] of Object.entries(contents)) {
      if (keep && old?.contents[file] === text) site.keep(file);
      else await site.write(file, text);
    }
    return site.publish(() => Promise.resolve());
  });
  return { state, contents };
}

/** All files of a folder with their texts, empty folders as `<folder>/`; without the site's id. */
async function contentsOf(folder: string): Promise<Contents> {
  const contents: Contents = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1);
    if (entry.isFile()) contents[name] = await readFile(path, 'utf8');
    else if ((await readdir(path)).length === 0) contents[`${name}/`] = '';
  }
  delete contents['.punkt'];
  return contents;
}

test('a first build leaves a twin: the same files under second names', async () => {
  await withTemporaryFolder(async (parent) => {
    const dist = join(parent, 'dist');
    await publish(dist, { 'a/index.html': 'a', 'c.txt': 'c' });
    const twin = join(workFolderOf(dist), 'site');
    expect(await contentsOf(twin)).toEqual({ 'a/index.html': 'a', 'c.txt': 'c' });
    for (const file of ['a/index.html', 'c.txt', '.punkt']) {
      expect((await stat(join(twin, file))).ino).toBe((await stat(join(dist, file))).ino);
    }
  });
});

test('only what changes is written: everything else keeps its bytes and its time', async () => {
  await withTemporaryFolder(async (parent) => {
    const dist = join(parent, 'dist');
    let built = await publish(dist, { 'a/index.html': 'a', 'b/index.html': 'b', 'c.txt': 'c' });
    const before = await stat(join(dist, 'a/index.html'));
    built = await publish(
      dist,
      { 'a/index.html': 'a', 'b/index.html': 'B', 'd/e.txt': 'e' },
      built,
    );
    expect(await contentsOf(dist)).toEqual({
      'a/index.html': 'a',
      'b/index.html': 'B',
      'd/e.txt': 'e',
    });
    const after = await stat(join(dist, 'a/index.html'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    // Written again with the same words is not changed either.
    await publish(dist, built.contents, built, false);
    expect((await stat(join(dist, 'a/index.html'))).mtimeMs).toBe(before.mtimeMs);
    expect(await readdir(parent)).toEqual(['.dist.punkt', 'dist']);
  });
});

const names = ['a', 'a/b', 'a/b/c', 'd/e', 'd', 'f'];
/** A site in which no file has the name of a folder. */
const sites = fc
  .dictionary(fc.constantFrom(...names), fc.constantFrom('1', '2', '3'), { noNullPrototype: true })
  .map((site) =>
    Object.fromEntries(
      Object.entries(site).filter(
        ([file]) => !Object.keys(site).some((other) => other.startsWith(`${file}/`)),
      ),
    ),
  );

test('what the new site does not have is not in the twin either', async () => {
  await withTemporaryFolder(async (parent) => {
    const dist = join(parent, 'dist');
    const twin = join(workFolderOf(dist), 'site');
    let built = await publish(dist, { a: 'a', 'b/c': 'secret', d: 'secret' });
    built = await publish(dist, { a: 'a', d: 'other' }, built);
    expect(await contentsOf(twin)).toEqual({ a: 'a', 'b/': '' });
    await publish(dist, { a: 'a', d: 'third' }, built);
    expect(await contentsOf(dist)).toEqual({ a: 'a', d: 'third' });
    expect(await contentsOf(twin)).toEqual({ a: 'a' });
  });
});

test('whatever sites follow one another, the last one stands there, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sites, { minLength: 3, maxLength: 6 }), async (row) => {
      await withTemporaryFolder(async (parent) => {
        const dist = join(parent, 'dist');
        let built: Awaited<ReturnType<typeof publish>> | undefined;
        for (const contents of row) {
          built = await publish(dist, contents, built);
          expect(await contentsOf(dist)).toEqual(contents);
          expect(siteId(dist)).toBe(built.state.id);
        }
      });
    }),
    { seed: 4321, numRuns: 12 },
  );
});

test('a build that stops before it publishes changes nothing, and the next one is right', async () => {
  await withTemporaryFolder(async (parent) => {
    const dist = join(parent, 'dist');
    const built = await publish(dist, { a: '1', b: '1' });
    await inNewSite(dist, built.state, async (stopped) => {
      await stopped.write('a', '2');
      await stopped.write('c', '2');
    });
    expect(await contentsOf(dist)).toEqual({ a: '1', b: '1' });
    await expect(
      inNewSite(dist, built.state, (site) =>
        site.publish(() => Promise.reject(new Error('disk full'))),
      ),
    ).rejects.toThrow('disk full');
    expect(await contentsOf(dist)).toEqual({ a: '1', b: '1' });
    await publish(dist, { b: '1', d: '3' }, built);
    expect(await contentsOf(dist)).toEqual({ b: '1', d: '3' });
  });
});

test('a build stopped while the folders change places: the old state or the new one', async () => {
  await withTemporaryFolder(async (parent) => {
    const dist = join(parent, 'dist');
    const built = await publish(dist, { a: '1' });
    const [twin, aside] = ['site', 'old'].map((name) => join(workFolderOf(dist), name));
    // After the first step there is no site, and the old one comes back.
    await rename(dist, aside ?? '');
    finishSwap(dist);
    expect(await contentsOf(dist)).toEqual({ a: '1' });
    // After the second the new one is there, and the old one becomes its twin.
    await rename(dist, aside ?? '');
    await rename(twin ?? '', dist);
    finishSwap(dist);
    expect(existsSync(aside ?? '')).toBe(false);
    await publish(dist, { a: '2' }, built);
    expect(await contentsOf(dist)).toEqual({ a: '2' });
  });
});

test('a file that somebody changed or removed in the site is mended when it is made again', async () => {
  await withTemporaryFolder(async (parent) => {
    const dist = join(parent, 'dist');
    let built = await publish(dist, { a: '1', b: '1' });
    await rm(join(dist, 'a'));
    await writeFile(join(dist, 'b'), 'x');
    for (let build = 0; build < 3; build++) {
      built = await publish(dist, { a: '1', b: '1' }, built, false);
      expect(await contentsOf(dist)).toEqual({ a: '1', b: '1' });
    }
  });
});

test('what was changed in the twin alone does not come into the site', async () => {
  await withTemporaryFolder(async (parent) => {
    const dist = join(parent, 'dist');
    let built = await publish(dist, { a: '1', 'b/c': '1' });
    for (const damage of ['a', 'b/c', 'b/new', '.punkt']) {
      const path = join(workFolderOf(dist), 'site', damage);
      await rm(path, { force: true });
      await writeFile(path, 'x');
      built = await publish(dist, { a: '1', 'b/c': '1', d: damage }, built);
      expect(await contentsOf(dist)).toEqual({ a: '1', 'b/c': '1', d: damage });
    }
  });
});

test('the id is of the files alone', async () => {
  await withTemporaryFolder(async (parent) => {
    const one = await publish(join(parent, 'one'), { b: '2', a: '1' });
    const other = await publish(join(parent, 'other'), { a: '1', b: '2' });
    const third = await publish(join(parent, 'third'), { a: '1', b: '3' });
    expect(other.state.id).toBe(one.state.id);
    expect(third.state.id).not.toBe(one.state.id);
    await mkdir(join(parent, 'from'));
    await writeFile(join(parent, 'from', 'file'), '1');
    const copied = await inNewSite(join(parent, 'copied'), undefined, async (site) => {
      await site.copy('a', join(parent, 'from', 'file'));
      await site.write('b', '2');
      return site.publish(() => Promise.resolve());
    });
    expect(copied.id).toBe(one.state.id);
  });
});
