/** The text of a meeting, read when it is asked for, is of what the archive has of the meeting. */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MeetingText } from '../../src/archive/outline.ts';
import { ChangedMeanwhile } from '../../src/engine/content/files-on-disk.ts';
import { loadContent } from '../../src/engine/content/load-content.ts';
import { meetingFile } from '../../src/minutes/read-facts.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';
import { withoutPositions } from '../minutes/without-positions.ts';
import { withExampleContent } from '../temporary-folder.ts';

it.each(['albertslund', 'eksempelkoebing'])('is what the file says: all of %s', async (name) => {
  const { archive, texts, files } = await loadContent(`tests/fixtures/${name}`);
  expect(archive.meetings.size).toBeGreaterThan(0);
  for (const outline of archive.meetings.values()) {
    const file = meetingFile(outline);
    const text = files.get(file) ?? '';
    const { body, ...read } = texts.read(outline);
    expect(read).toEqual({ meeting: readMeeting(text, file).meeting, earlier: [] });
    expect(body.trim()).not.toBe('');
    expect(text.endsWith(body.trimStart())).toBe(true);
  }
});

const key = 'byraad/2026-03-24';
const file = `moeder/${key}.md`;

/** The text of a meeting of a content folder now. */
async function textIn(content: string): Promise<MeetingText> {
  const { archive, texts } = await loadContent(content);
  const outline = archive.meetings.get(key);
  if (outline === undefined) throw new Error('No meeting');
  return texts.read(outline);
}

describe('of a meeting with a withdrawn item', () => {
  const address = `/${key}/punkt-2/`;
  const moves = `- fra: ${address}\n  trukket: 2026-05-01\n  grund: Derfor.\n`;

  it('has nothing of the item, whether or not its words still lie in the file', async () => {
    await withExampleContent(async (content) => {
      const before = await textIn(content);
      const [, withdrawn] = before.meeting.items;
      expect(withdrawn?.number).toBe('2');
      await writeFile(join(content, 'omdirigeringer.yml'), moves);
      const after = await textIn(content);
      const left = before.meeting.items.filter((item) => item !== withdrawn);
      expect(after.meeting).toEqual({
        ...before.meeting,
        items: left.map((item, index) => ({ ...item, order: index + 1 })),
        corrections: before.meeting.corrections.filter(({ item }) => item !== '2'),
      });
      const text = await readFile(join(content, file), 'utf8');
      const [start, end] = ['## Punkt 2', '## Punkt 3'].map((heading) => text.indexOf(heading));
      expect(start).toBeGreaterThan(0);
      expect(end).toBeGreaterThan(start ?? 0);
      await writeFile(join(content, file), text.slice(0, start) + text.slice(end));
      // The editor deletes its correction, too.
      const { meeting } = await textIn(content);
      expect(withoutPositions(meeting.items)).toEqual(withoutPositions(after.meeting.items));
    });
  });
});

it('is refused where the file has changed since', async () => {
  await withExampleContent(async (content) => {
    const { archive, texts } = await loadContent(content);
    const [outline, other] = [...archive.meetings.values()];
    if (outline === undefined || other === undefined) throw new Error('No meetings');
    await appendFile(join(content, meetingFile(outline)), '\n## Punkt 9: Mere\n');
    expect(() => texts.read(outline)).toThrow(ChangedMeanwhile);
    expect(texts.read(other).meeting.date).toBe(other.date);
  });
});
