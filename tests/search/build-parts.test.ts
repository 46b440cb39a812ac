import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { IndexedPart } from '../../src/engine/build/build-record.ts';
import { openIndexer } from '../../src/search/pagefind/index-part.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';
import { buildSearchIndex, contentOf, type SearchedContent } from './archive.ts';

const sizes = { sealed: 20, block: 6, recent: 2, small: 4 };

const indexer = openIndexer();
afterAll(() => indexer.stop());

const build = (content: SearchedContent, outDir: string, earlier: readonly IndexedPart[] = []) =>
  buildSearchIndex(content, outDir, { earlier, sizes, indexer });

/** A meeting of three items on the 14th of each month from 2020 on, by name. */
function monthly(months: number): Record<string, string> {
  const meetings: Record<string, string> = {};
  for (let month = 0; month < months; month++) {
    const day = `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-14`;
    const items = [1, 2, 3].map(
      (number) =>
        `## Punkt ${number}: Sag ${month * 3 + number}\n\n### Beslutning\n\nGodkendt, ord${month}.\n`,
    );
    meetings[`${['byraad', 'teknik', 'kultur'][month % 3] ?? ''}/${day}`] = items.join('\n');
  }
  return meetings;
}

/** Every file below a folder with its bytes and time stamp. */
async function filesOf(folder: string): Promise<Map<string, { bytes: string; written: number }>> {
  const files = new Map<string, { bytes: string; written: number }>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1), {
      bytes: (await readFile(path)).toString('base64'),
      written: (await stat(path)).mtimeMs,
    });
  }
  return files;
}

const bytesOf = async (folder: string): Promise<Record<string, string>> =>
  Object.fromEntries([...(await filesOf(folder))].map(([name, { bytes }]) => [name, bytes]));

describe('the index of an archive', () => {
  test('is the same to the byte each time it is built, also over another one', async () => {
    await withTemporaryFolder(async (outDir) => {
      const content = contentOf(monthly(12));
      const built = [];
      for (const name of ['alone', 'over another']) {
        if (name !== 'alone') await build(contentOf(monthly(20)), join(outDir, name));
        await build(content, join(outDir, name));
        built.push(await bytesOf(join(outDir, name)));
      }
      expect(Object.keys(built[0] ?? {}).length).toBeGreaterThan(36);
      for (const each of built) expect(each).toEqual(built[0]);
    });
  });

  test('is after any change what a build from nothing gives, and only changed parts are written', async () => {
    await withTemporaryFolder(async (outDir) => {
      let known: IndexedPart[] = [];
      const meetings = new Map(Object.entries(monthly(12)));
      const correct = (name: string, words: string): void => {
        meetings.set(name, `${meetings.get(name)}${words}`);
      };
      /** Builds after a change, and tells which folders had files written. */
      const publish = async (): Promise<string[]> => {
        const before = await filesOf(outDir);
        const content = contentOf(Object.fromEntries(meetings));
        known = await build(content, outDir, known);
        const after = await filesOf(outDir);
        const written = [...after].filter(
          ([name, { written }]) => before.get(name)?.written !== written,
        );
        // Where nothing was written or removed, it is what it was compared as.
        if (written.length > 0 || after.size < before.size) {
          await withTemporaryFolder(async (fresh) => {
            await build(content, fresh);
            expect(await bytesOf(outDir)).toEqual(await bytesOf(fresh));
          });
        }
        const folders = written.map(([name]) => name.split('/')[1] ?? '');
        const shared = ['ord', 'parts.json'];
        return [...new Set(folders)].toSorted().filter((name) => !shared.includes(name));
      };

      expect(await publish()).toEqual(['past-1', 'past-2', 'present']);
      expect(await publish()).toEqual([]);
      // One more today.
      meetings.set('byraad/2021-01-14', '## Punkt 1: Ny sti\n\n### Beslutning\n\nUdsat.\n');
      expect(await publish()).toEqual(['present']);
      // A correction of what is not so old.
      correct('byraad/2020-10-14', '\nRettet.\n');
      expect(await publish()).toEqual(['past-2']);
      // One of what is old, which has an item more, and a whole meeting less.
      correct('byraad/2020-01-14', '\nRettet.\n');
      correct('byraad/2020-04-14', '\n## Punkt 4: Eventuelt\n');
      expect(await publish()).toEqual(['past-1']);
      meetings.delete('teknik/2020-11-14');
      expect(await publish()).toEqual(['past-2', 'present']);
      // Nearly all of it withdrawn.
      for (const name of [...meetings.keys()].slice(1)) meetings.delete(name);
      expect(await publish()).toEqual(['present']);
      expect((await readdir(join(outDir, 'pagefind'))).toSorted()).toEqual([
        'ord',
        'parts.json',
        'present',
      ]);
    });
  });
});
