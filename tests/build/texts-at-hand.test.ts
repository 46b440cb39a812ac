/** What is worked out of a meeting as it is read is all that anything but its own pages needs of it. */
import { expect, it } from 'vitest';
import { loadFolder } from '../../src/engine/content/load-folder.ts';
import { outlineMeeting, reviveMeeting } from '../../src/archive/meeting-outline.ts';
import { readContent } from '../../src/check/read-content.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { workOutAhead } from '../../src/engine/content/work-out-ahead.ts';
import { approvals } from '../../src/links/approvals.ts';
import { mentions } from '../../src/links/mentions.ts';
import { allPages } from './all-pages.ts';

it.each(['albertslund', 'eksempelkoebing'])('%s', async (name) => {
  const folder = await loadFolder(`tests/fixtures/${name}`);
  const { meetingFiles } = readContent({ ...folder, workOut: workOutAhead });
  const asked = new Set<string>();
  const read = new Map(
    [...meetingFiles].map(([file, known]) => {
      const textOf = (): string => {
        asked.add(file);
        return folder.files.get(file) ?? '';
      };
      return [file, reviveMeeting(structuredClone(outlineMeeting(known)), textOf, file)];
    }),
  );
  const { archive } = checkContent({ ...folder, read });
  mentions(archive);
  approvals(archive);
  const own = new Set(archive.meetings.keys());
  const others = [...allPages(archive)].filter(([page]) => !own.has(page.split(' ')[0] ?? ''));
  for (const [, make] of others) make();
  expect(others.length).toBeGreaterThan(5);
  expect([...asked]).toEqual([]);
  // That it would be noticed.
  for (const [, make] of allPages(archive)) make();
  expect(asked.size).toBe(meetingFiles.size);
});
