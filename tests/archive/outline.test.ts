/** Minutes as outline and text: what an outline holds, and that both together are the minutes. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, it } from 'vitest';
import { outlineMeeting } from '../../src/archive/outline-meeting.ts';
import { factsOf } from '../../src/archive/outline.ts';
import { readCommittees } from '../../src/archive/read-committees.ts';
import { readOutline } from '../../src/check/read-outline.ts';
import { loadFolder } from '../../src/engine/content/load-folder.ts';
import { contentLinks } from '../../src/minutes/markdown/content-links.ts';
import { decisionSections } from '../../src/minutes/decisions/decision-sections.ts';
import type { Meeting, Section } from '../../src/minutes/model.ts';
import { isMeetingFile, meetingFile } from '../../src/minutes/read-facts.ts';
import { readTextAgain } from '../../src/minutes/parse-meeting.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';
import { walk } from '../../src/minutes/markdown/walk.ts';
import { writeMeeting } from '../../src/minutes/write-meeting.ts';
import { committeeNames, type CommitteeNames } from '../../src/references/names.ts';
import { itemText } from '../../src/site/section-view.ts';
import { arbitraryMeeting } from '../minutes/arbitrary-meeting.ts';
import { outlineOf } from '../view-page.ts';

/** The committees' names, and the texts of all meetings' files. */
async function fixture(
  name: string,
): Promise<{ names: CommitteeNames; texts: [string, string][] }> {
  const { files } = await loadFolder(`tests/fixtures/${name}`);
  const committees = readCommittees(files.get('udvalg.yml') ?? '', () => undefined);
  const minutes = [...files.keys()].filter(isMeetingFile);
  expect(minutes.length).toBeGreaterThan(0);
  return {
    names: committeeNames(committees),
    texts: minutes.map((file) => [file, files.get(file) ?? '']),
  };
}

const fixtures = ['albertslund', 'eksempelkoebing'];

function expectWhole(text: string, file: string, names: CommitteeNames): void {
  const { meeting, problems } = readMeeting(text, file);
  if (meeting === undefined) throw new Error(`${file} is no meeting.`);
  const outline = outlineMeeting(meeting, names);
  expect(JSON.parse(JSON.stringify(outline))).toStrictEqual(outline);
  expect(readOutline(text, file, names)).toStrictEqual({ meeting: outline, problems });
  const { introduction, items, ...facts } = meeting;
  expect(factsOf(outline)).toStrictEqual(facts);
  expect(outline.items).toMatchObject(items.map(({ sections, ...itemFacts }) => itemFacts));
  expect(outline).toMatchObject(contentLinks(meeting));
  expect(readTextAgain(text, outline)).toStrictEqual({ introduction, items });
}

it.each(fixtures)('survive JSON and leave out nothing: all of %s', async (name) => {
  const { names, texts } = await fixture(name);
  for (const [file, text] of texts) expectWhole(text, file, names);
});

it('survive JSON and leave out nothing: any meeting', () => {
  fc.assert(
    fc.property(arbitraryMeeting, (meeting) => {
      expectWhole(writeMeeting(meeting), meetingFile(meeting), committeeNames([]));
    }),
    { numRuns: 20, seed: 1 },
  );
});

const mark = 'xyzzy';

/** The same with the mark at the end of each text and heading, those of decisions left as they are. */
function marked(meeting: Meeting): Meeting {
  const copy = structuredClone(meeting);
  const markAll = (children: Section['blocks']): void =>
    walk({ type: 'root', children }, (node: Nodes) => {
      if (node.type === 'text' || node.type === 'code') node.value += ` ${mark}`;
    });
  markAll(copy.introduction);
  for (const item of copy.items) {
    const decided = decisionSections(item);
    for (const section of item.sections) {
      if (decided.includes(section)) continue;
      section.heading = `${section.heading} ${mark}`;
      section.attachments.push({ name: mark });
      markAll(section.blocks);
    }
  }
  return copy;
}

/** An outline says nothing of text beside decisions; what that refers to is told by its kind. */
function expectNoText(meeting: Meeting, names: CommitteeNames): void {
  const outline = outlineMeeting(marked(meeting), names);
  expect(JSON.stringify(outline)).not.toContain(mark);
  for (const item of outline.items) {
    // About as much as the box at the top of an item's page may hold.
    const stated = JSON.stringify([item.decision?.blocks ?? [], item.decisionInShort]);
    expect(stated.length).toBeLessThan(5000);
  }
}

it.each(fixtures)('hold no text: all of %s', async (name) => {
  const { names, texts } = await fixture(name);
  const meetings = texts.flatMap(([file, text]) => readMeeting(text, file).meeting ?? []);
  expect(JSON.stringify(meetings.map(marked))).toContain(mark);
  for (const meeting of meetings) expectNoText(meeting, names);
});

it('hold no text: any meeting', () => {
  fc.assert(
    fc.property(arbitraryMeeting, (meeting) => expectNoText(meeting, committeeNames([]))),
    { numRuns: 20, seed: 1 },
  );
});

it('hold of a long decision how it begins and ends', () => {
  const paragraphs = Array.from({ length: 300 }, (_, at) => `Ord${at} blev drøftet af udvalget.`);
  const text = `---\nudvalg: byraad\ndato: 2026-03-24\nstatus: referat\n---\n\n## Punkt 1: A\n\n### Beslutning\n\n${paragraphs.join('\n\n')}\n`;
  const { meeting } = readMeeting(text, 'moeder/byraad/2026-03-24.md');
  if (meeting === undefined) throw new Error('No meeting');
  const said = JSON.stringify(outlineOf(meeting));
  expect(said).toContain('Ord0 ');
  expect(said).toContain('Ord299 ');
  expect(said).not.toContain('Ord150 ');
  expect(said.length).toBeLessThan(3000);
});

it('are not shown with another text', () => {
  const text = '---\nudvalg: byraad\ndato: 2026-03-24\nstatus: referat\n---\n\n## Punkt 1: A\n';
  const { meeting } = readMeeting(text, 'moeder/byraad/2026-03-24.md');
  if (meeting === undefined) throw new Error('No meeting');
  expect(() => itemText({ meeting, body: '', earlier: [] }, '2')).toThrow(
    'byraad 2026-03-24: no item 2',
  );
});
