/** The changes that are measured are what they say, and may be published. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Archive } from '../../src/archive/model.ts';
import { loadContent } from '../../src/engine/content/load-content.ts';
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

it('edits, adds, corrects, withdraws and edits what is old, one after another, and leaves nothing to report', async () => {
  await withTemporaryFolder(async (folder) => {
    const content = join(folder, 'content');
    writeArchive(content, 60);
    const found = [sizes((await loadContent(content)).archive)];
    for (const change of Object.values(changes)) {
      change(content);
      const { archive, problems } = await loadContent(content);
      expect(problems).toEqual([]);
      found.push(sizes(archive));
    }
    const [before, edited, added, corrected, withdrawn, revised] = found;
    if (before === undefined || added === undefined) throw new Error('Nothing was changed.');
    expect(edited).toEqual(before);
    expect(added.items).toBeGreaterThan(before.items);
    const more = { meetings: before.meetings + 1, cases: before.cases + 1 };
    expect(added).toEqual({ ...before, ...more, items: added.items });
    expect(corrected).toEqual({ ...added, corrections: added.corrections + 1 });
    expect(withdrawn).toEqual({ ...corrected, items: added.items - 1, moves: added.moves + 1 });
    expect(revised).toEqual(withdrawn);
  });
});
