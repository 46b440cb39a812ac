/** Minutes taken apart and put together again are what they were, but for where words stand in the file. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadFolder } from '../../src/engine/content/load-folder.ts';
import {
  readMeetingLightly,
  readMeetingParts,
  reviveMeeting,
} from '../../src/archive/meeting-outline.ts';
import { attachmentLinks } from '../../src/minutes/attachment-links.ts';
import { isMeetingFile } from '../../src/minutes/read-facts.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';
import { writeMeeting } from '../../src/minutes/write-meeting.ts';
import { arbitraryMeeting } from '../minutes/arbitrary-meeting.ts';
import { withoutPositions } from '../minutes/without-positions.ts';

/** By each way there is: read at once, handed over as parts, and from an outline alone. */
function expectTheSame(text: string, file: string): void {
  const { meeting, problems } = readMeeting(text, file);
  const textOf = (): string => text;
  const { outline, text: packed } = structuredClone(readMeetingParts(readMeeting(text, file)));
  const ways = [
    readMeetingLightly(readMeeting(text, file), textOf, file),
    reviveMeeting(outline, () => 'not asked for', file, packed),
    reviveMeeting(outline, textOf, file),
  ];
  for (const light of ways) {
    expect(light.problems).toEqual(problems);
    expect(withoutPositions(light.meeting)).toEqual(withoutPositions(meeting));
    expect(light.meeting && attachmentLinks(light.meeting)).toEqual(
      meeting && attachmentLinks(meeting),
    );
    const places = light.meeting?.items.map((item) => [
      item.position,
      ...item.sections.map(placeOf),
    ]);
    expect(places).toEqual(
      meeting?.items.map((item) => [item.position, ...item.sections.map(placeOf)]),
    );
  }
}

const placeOf = ({ position }: { position?: unknown }): unknown => position;

it.each(['albertslund', 'eksempelkoebing'])('all of %s', async (name) => {
  const { files } = await loadFolder(`tests/fixtures/${name}`);
  const minutes = [...files.keys()].filter(isMeetingFile);
  expect(minutes.length).toBeGreaterThan(0);
  for (const file of minutes) expectTheSame(files.get(file) ?? '', file);
});

it('any meeting', () => {
  fc.assert(
    fc.property(arbitraryMeeting, (meeting) => {
      const file = `moeder/${meeting.committee}/${meeting.date}.md`;
      expectTheSame(writeMeeting(meeting), file);
    }),
    { numRuns: 20, seed: 1 },
  );
});

it('refuses an outline of another text', () => {
  const file = 'moeder/byraad/2026-03-24.md';
  const facts = '---\nudvalg: byraad\ndato: 2026-03-24\nstatus: referat\n---\n';
  const { outline } = readMeetingParts(readMeeting(`${facts}\n## Punkt 1: A\n`, file));
  const { meeting } = reviveMeeting(outline, () => facts, file);
  expect(() => meeting?.items[0]?.sections).toThrow(file);
});
