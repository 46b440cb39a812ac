/** What is kept of all meetings: whole at first, then only what has changed, and never half. */
import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { outlineMeeting } from '../../src/archive/meeting-outline.ts';
import { readOutlines, writeOutlines, type Outlines } from '../../src/engine/content/outlines.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

const outline = (title: string) => {
  const text = `---\nudvalg: byraad\ndato: 2026-03-24\nstatus: referat\ntitel: ${title}\n---\n`;
  return { digest: title, outline: outlineMeeting(readMeeting(text, 'moeder/byraad/m.md')) };
};

const twenty = Array.from({ length: 20 }, (_, number) => [`${number}.md`, outline('A')] as const);
const first: Outlines = {
  basis: 'b',
  files: new Map([['0.md', { digest: 'A', state: '1' }]]),
  meetings: new Map(twenty),
};

/** What a build reads, without what it need not compare. */
const readBack = (folder: string) => {
  const { basis, files, meetings } = readOutlines(folder) ?? {};
  return { basis, files, meetings };
};

it('has nothing at first, then what was written', async () => {
  await withTemporaryFolder(async (folder) => {
    expect(readOutlines(folder)).toBeUndefined();
    await writeOutlines(folder, first);
    expect(readBack(folder)).toEqual(first);
  });
});

it('writes only what has changed, until that is much', async () => {
  await withTemporaryFolder(async (folder) => {
    await writeOutlines(folder, first);
    const large = readFileSync(join(folder, 'meetings'));
    const change = async (count: number, title: string): Promise<Outlines> => {
      const before = readOutlines(folder);
      const changed = twenty.slice(0, count).map(([file]) => [file, outline(title)] as const);
      const now = { ...first, files: new Map(), meetings: new Map([...twenty, ...changed]) };
      await writeOutlines(folder, { ...now, stored: before?.stored });
      return now;
    };
    for (const title of ['B', 'C']) {
      expect(await change(2, title)).toEqual(readBack(folder));
      expect(readFileSync(join(folder, 'meetings')).equals(large)).toBe(true);
    }
    expect(await change(3, 'D')).toEqual(readBack(folder));
    expect(readFileSync(join(folder, 'meetings')).equals(large)).toBe(false);
  });
});

it('takes what cannot be read for nothing', async () => {
  await withTemporaryFolder(async (folder) => {
    const large = join(folder, 'meetings');
    await writeOutlines(folder, first);
    truncateSync(large, statSync(large).size - 5);
    expect(readOutlines(folder)).toBeUndefined();
    for (const text of ['', 'ab', 'something else', '\xff\x0fo"']) {
      writeFileSync(large, text);
      expect(readOutlines(folder)).toBeUndefined();
    }
  });
});

it('takes nothing from a small file of another large one', async () => {
  await withTemporaryFolder(async (folder) => {
    await writeOutlines(folder, first);
    const small = readFileSync(join(folder, 'meetings-since'));
    await writeOutlines(folder, { ...first, basis: 'c' });
    writeFileSync(join(folder, 'meetings-since'), small);
    expect(readBack(folder)).toEqual({ ...first, basis: 'c', files: new Map() });
  });
});
