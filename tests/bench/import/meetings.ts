/** Meetings that documents are written from: those of a made-up archive, which no two share their words. */
import type { Meeting } from '../../../src/minutes/model.ts';
import { readMeeting } from '../../../src/rules/read-meeting.ts';
import { archiveFiles } from '../archive/archive-files.ts';

/** As many as a meeting has at the least, so that there are enough. */
const mostItems = 12;

/**
 * The minutes of `count` meetings, the same ones every time for a seed. They have open items alone: what is
 * closed is asked about, and none is the second of its day.
 */
export function meetingsOf(count: number, seed: number): Meeting[] {
  const meetings: Meeting[] = [];
  for (const [file, text] of archiveFiles(count * mostItems, seed)) {
    if (!file.startsWith('moeder/')) continue;
    const { meeting } = readMeeting(text, file);
    if (meeting === undefined || meeting.status !== 'minutes' || meeting.sequence > 1) continue;
    const open = meeting.items.filter(({ closed }) => !closed);
    const items = open.map((item, index) => ({ ...item, number: String(index + 1) }));
    meetings.push({ ...meeting, items });
    if (meetings.length === count) return meetings;
  }
  throw new Error(`Only ${meetings.length} meetings.`);
}
