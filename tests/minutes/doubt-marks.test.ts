/** Marks of doubt are reported and never part of a meeting. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutDoubtMarks, writeDoubtMark } from '../../src/minutes/doubt-marks.ts';
import { meetingFile } from '../../src/minutes/read-facts.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';
import { writeMeeting } from '../../src/minutes/write-meeting.ts';
import { sampleContent, sampleMeetingFile } from '../rules/sample.ts';
import { arbitraryMeeting } from './arbitrary-meeting.ts';
import { withoutPositions } from './without-positions.ts';

const sample = sampleContent[sampleMeetingFile] ?? '';

/** What is told of the sample with `bad` before the first section of Punkt 2. */
function told(bad: string): string[] {
  const text = sample.replace('### Sagsfremstilling', `${bad}### Sagsfremstilling`);
  const { meeting, problems } = readMeeting(text, sampleMeetingFile);
  expect(JSON.stringify(meeting)).not.toContain('tvivlsomt');
  return problems.map(
    ({ ruleId, line, column, reason }) => `${line}:${column} ${ruleId} ${reason}`,
  );
}

describe('a mark of doubt', () => {
  it('is reported with its text and dropped', () => {
    expect(told('<!-- usikker: tvivlsomt -->\n\n')).toEqual([
      '24:1 usikkert-sted Importen var i tvivl her: tvivlsomt',
    ]);
    expect(told('<!--usikker:\ntvivlsomt\n-->\n')).toEqual([
      '24:1 usikkert-sted Importen var i tvivl her: tvivlsomt',
    ]);
  });

  it('may stand where an editor moved it: in a list, in a quotation, between lines', () => {
    expect(told('- a\n\n  <!-- usikker: tvivlsomt -->\n\n  b\n\n')).toHaveLength(1);
    expect(told('> <!-- usikker: tvivlsomt -->\n> a\n\n')).toHaveLength(1);
    expect(told('a\n<!-- usikker: tvivlsomt -->\nb\n\n')).toHaveLength(1);
  });

  it.each([
    '<!-- usikkert: noget -->\n\n',
    '<!-- usikker: noget --> <b>\n\n',
    'Tekst <!-- usikker: noget --> og mere.\n\n',
    '<p>usikker:</p>\n\n',
  ])('is nothing else: %j', (html) => {
    expect(told(html).map((line) => line.split(' ')[1])).toContain('raa-html');
  });

  it('holds any text', () => {
    expect(writeDoubtMark('a\n-->\n<b> --- c--')).toBe('<!-- usikker: a –> <b> – c– -->');
    const unmarked = withoutPositions(readMeeting(sample, sampleMeetingFile).meeting);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const mark = writeDoubtMark(`Se: ${text}`);
        const { meeting, problems } = readMeeting(`${sample}\n${mark}\n`, sampleMeetingFile);
        expect(problems.map(({ ruleId }) => ruleId)).toEqual(['usikkert-sted']);
        expect(withoutPositions(meeting)).toEqual(unmarked);
      }),
      { numRuns: 120, seed: 20121120 },
    );
  });
});

describe('a written meeting', () => {
  it('reads as the same meeting with marks before any heading or block, and without them again', () => {
    fc.assert(
      fc.property(arbitraryMeeting, fc.array(fc.nat(), { maxLength: 4 }), (meeting, picks) => {
        const text = writeMeeting(meeting);
        const file = meetingFile(meeting);
        const plain = readMeeting(text, file);
        const places = [
          ...(plain.meeting?.introduction ?? []).map(({ position }) => position?.start.line),
          ...(plain.meeting?.items ?? []).flatMap(({ position, sections }) => [
            position?.line,
            ...sections.flatMap((section) => [
              section.position?.line,
              ...section.blocks.map((block) => block.position?.start.line),
            ]),
          ]),
        ].filter((line) => line !== undefined);
        const chosen = new Set(picks.map((pick) => places[pick % places.length]));
        const marked = text
          .split('\n')
          .flatMap((line, at) =>
            chosen.has(at + 1) ? [writeDoubtMark('Se efter.'), '', line] : [line],
          )
          .join('\n');
        const read = readMeeting(marked, file);
        expect(withoutPositions(read.meeting)).toEqual(withoutPositions(meeting));
        expect(read.problems).toHaveLength(plain.problems.length + chosen.size);
        expect(withoutDoubtMarks(marked)).toBe(text);
      }),
      // That any meeting is written and read again is a law of its own, with runs of its own.
      { numRuns: 35, seed: 20121120 },
    );
  });
});
