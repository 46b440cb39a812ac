/** Writing is the reader's inverse. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingFile } from '../../src/minutes/read-facts.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';
import { writeMeeting } from '../../src/minutes/write-meeting.ts';
import { sampleContent, sampleMeetingFile } from '../rules/sample.ts';
import { arbitraryMeeting } from './arbitrary-meeting.ts';
import { withoutPositions } from './without-positions.ts';

describe('writeMeeting', () => {
  it('gives a text that reads as the same meeting, for any meeting', () => {
    fc.assert(
      fc.property(arbitraryMeeting, (meeting) => {
        const read = readMeeting(writeMeeting(meeting), meetingFile(meeting));
        expect(withoutPositions(read.meeting)).toEqual(withoutPositions(meeting));
      }),
      { numRuns: 60, seed: 20121120 },
    );
  });

  it('keeps what it wrote when that is read and written again', () => {
    const { meeting } = readMeeting(sampleContent[sampleMeetingFile] ?? '', sampleMeetingFile);
    const written = meeting && writeMeeting(meeting);
    const again = readMeeting(written ?? '', sampleMeetingFile);
    expect(again.problems).toEqual([]);
    expect(withoutPositions(again.meeting)).toEqual(withoutPositions(meeting));
    expect(again.meeting && writeMeeting(again.meeting)).toBe(written);
  });
});
