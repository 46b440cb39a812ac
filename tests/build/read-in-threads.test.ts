/** Minutes read in several threads are what they are when they are read in one. */
import { availableParallelism } from 'node:os';
import { expect, it } from 'vitest';
import { loadFolder } from '../../src/engine/content/load-folder.ts';
import { outlineMeeting, readMeetingLightly } from '../../src/archive/meeting-outline.ts';
import { readCommittees } from '../../src/archive/read-committees.ts';
import { readInThreads } from '../../src/engine/content/read-in-threads.ts';
import { workOutAhead } from '../../src/engine/content/work-out-ahead.ts';
import { isMeetingFile } from '../../src/minutes/read-facts.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';

const { files: known } = await loadFolder('tests/fixtures/eksempelkoebing');
const minutes = [...known.keys()].filter(isMeetingFile);
const committees = known.get('udvalg.yml') ?? '';

/** So many files of minutes, not all of which can be read, and the committees. */
function copies(count: number): Map<string, string> {
  const texts = [...minutes.map((file) => known.get(file) ?? ''), '---\nudvalg: [', ''];
  const names = Array.from({ length: count }, (_, at) => `moeder/udvalg-${at}/2026-03-24.md`);
  const copied = names.map((file, at) => [file, texts[at % texts.length] ?? ''] as const);
  return new Map([['udvalg.yml', committees], ...copied]);
}

it('many', async () => {
  const files = copies(250);
  const wanted = [...files.keys()].filter(isMeetingFile);
  expect(wanted.length).toBe(250);
  const read = await readInThreads(files, wanted);
  // One processor alone reads them where they are asked for.
  if (availableParallelism() > 1) expect([...read.keys()].toSorted()).toEqual(wanted.toSorted());
  const workOut = workOutAhead(readCommittees(committees, () => undefined));
  for (const [file, known] of read) {
    const text = files.get(file) ?? '';
    const alone = readMeetingLightly(readMeeting(text, file), () => text, file, workOut);
    expect(known).toEqual(alone);
    expect(outlineMeeting(known)).toEqual(outlineMeeting(alone));
  }
});

it('starts no thread for a few', async () => {
  const files = copies(150);
  expect(files.size).toBe(151);
  expect(await readInThreads(files, [...files.keys()].filter(isMeetingFile))).toEqual(new Map());
});
