/** Minutes read in several threads are what they are when they are read in one. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readCommittees } from '../../src/archive/read-committees.ts';
import { readOutline } from '../../src/check/read-outline.ts';
import { loadFolder } from '../../src/engine/content/load-folder.ts';
import { readOutlines } from '../../src/engine/content/read-outlines.ts';
import { isMeetingFile } from '../../src/minutes/read-facts.ts';
import { committeeNames } from '../../src/references/names.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

const { files: known } = await loadFolder('tests/fixtures/eksempelkoebing');
const minutes = [...known.keys()].filter(isMeetingFile);
const committees = known.get('udvalg.yml') ?? '';
const names = committeeNames(readCommittees(committees, () => undefined));

/** A folder with so many files of minutes, not all of which can be read, and the committees. */
async function copies(folder: string, count: number) {
  const texts = [...minutes.map((file) => known.get(file) ?? ''), '---\nudvalg: [', ''];
  await writeFile(join(folder, 'udvalg.yml'), committees);
  for (let at = 0; at < count; at++) {
    const path = join(folder, `moeder/udvalg-${at}/2026-03-24.md`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, texts[at % texts.length] ?? '');
  }
  return (await loadFolder(folder)).files;
}

// From 200 on in two threads, where there are as many processors.
it.each([20, 250])('%s files', async (count) => {
  await withTemporaryFolder(async (folder) => {
    const files = await copies(folder, count);
    const outlines = await readOutlines(files, new Map());
    expect([...outlines.keys()]).toEqual([...files.keys()].filter(isMeetingFile));
    for (const [file, { digest, outlined }] of outlines) {
      expect(digest).toBe(files.digest(file));
      expect(outlined).toEqual(
        readOutline(await readFile(join(folder, file), 'utf8'), file, names),
      );
    }
  });
});

it('reads nothing again that is known', async () => {
  await withTemporaryFolder(async (folder) => {
    const files = await copies(folder, 5);
    const marked = new Map(
      [...(await readOutlines(files, new Map()))].map(([file, { digest }], at) => [
        file,
        // One has changed since.
        { digest: at === 3 ? 'another' : digest, outlined: { problems: [] } },
      ]),
    );
    const again = [...(await readOutlines(files, marked))];
    const kept = again.map(([file, each]) => each === marked.get(file));
    expect(kept).toEqual([true, true, true, false, true]);
  });
});
