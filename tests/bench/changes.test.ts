/** The changes that are measured are what they say, and may be published. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Archive } from '../../src/archive/model.ts';
import { loadContent } from '../../src/cli/load-content.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';
import { writeArchive } from './archive/write-archive.ts';
import { changes } from './measure/changes.ts';

const sizes = ({ meetings, cases, moves }: Archive) => {
  const all = [...meetings.values()];
  return {
    meetings: all.length,
    items: all.reduce((sum, { items }) => sum + items.length, 0),
    corrections: all.reduce((sum, { corrections }) => sum + corrections.length, 0),
    cases: cases.size,
    moves: moves.size,
  };
};

it('edits, adds, corrects and withdraws, one after another, and leaves nothing to report', async () => {
  await withTemporaryFolder(async (folder) => {
    const content = join(folder, 'content');
    writeArchive(content, 120);
    const before = sizes((await loadContent(content)).archive);
    const found: unknown[] = [];
    for (const change of Object.values(changes)) {
      change(content);
      const { archive, problems } = await loadContent(content);
      expect(problems).toEqual([]);
      found.push(sizes(archive));
    }
    const added = { ...before, meetings: before.meetings + 1, cases: before.cases + 1 };
    expect(found).toMatchObject([
      before,
      { ...added, items: expect.any(Number) },
      { ...added, corrections: before.corrections + 1, items: expect.any(Number) },
      {
        ...added,
        corrections: before.corrections + 1,
        items: expect.any(Number),
        moves: before.moves + 1,
      },
    ]);
    const items = found.map((each) => (each as typeof before).items);
    expect(items[1]).toBeGreaterThan(before.items);
    expect(items[3]).toBe((items[2] ?? 0) - 1);
  });
});
