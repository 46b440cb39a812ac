/**
 * A meeting without its text: all that joining, checking and linking an archive needs, small enough
 * to be kept from build to build. The text is read where a page shows it, and again where that was
 * long ago: an archive of any size is worked on in the memory of a small one.
 */
import type { AgendaItem, Meeting } from '../minutes/model.ts';
import type { Problem } from '../minutes/problem.ts';
import {
  readMeeting,
  readTextAgain,
  type MeetingText,
  type ReadMeeting,
} from '../minutes/read-meeting.ts';
import { apartFromText, memoryOf, recall, type Memory } from '../minutes/remembered.ts';
import { leaveOut, withText } from './light-meeting.ts';

/** Plain data, whatever the Markdown was. */
export interface MeetingOutline {
  problems: Problem[];
  /** With what is remembered of it; absent where the file could not be read as a meeting. */
  meeting?: {
    facts: Omit<Meeting, 'introduction' | 'items'>;
    memory: Memory;
    items: { facts: Omit<AgendaItem, 'sections'>; memory: Memory }[];
  };
}

/** The outline of a meeting that has been read, with everything remembered of it so far. */
export function outlineMeeting({ meeting, problems }: ReadMeeting): MeetingOutline {
  if (meeting === undefined) return { problems };
  return {
    problems,
    meeting: {
      facts: leaveOut(meeting, ['introduction', 'items']),
      memory: memoryOf(meeting),
      items: meeting.items.map((item) => ({
        facts: leaveOut(item, ['sections']),
        memory: memoryOf(item),
      })),
    },
  };
}

/** What {@link readMeeting} gives, with a meeting whose text is asked for again when it is needed. */
export function readMeetingLightly(textOf: () => string, file: string): ReadMeeting {
  const text = textOf();
  const read = readMeeting(text, file);
  const outline = apartFromText(outlineMeeting(read));
  if (read.meeting && outline.meeting) keepForNow(outline.meeting, read.meeting, text.length);
  return reviveMeeting(outline, textOf, file);
}

/**
 * So many characters of text are kept as they were read: a megabyte takes some ten of memory. All of
 * an archive of 20,000 items can be; of one that cannot, most would be gone before they are asked for
 * again, so that only a few are.
 */
const most = 50_000_000;
const few = 2_000_000;

/** The texts read last, by the outlines of their meetings, the latest last. */
const recent = new Map<object, { read: MeetingText; size: number }>();
let size = 0;
let room = most;

function keepForNow(outline: object, read: MeetingText, length: number): void {
  recent.set(outline, { read, size: length });
  size += length;
  if (size > most) room = few;
  for (const [oldest, each] of recent) {
    if (size <= room) break;
    recent.delete(oldest);
    size -= each.size;
  }
}

/** The meeting of an outline made from the very text that `textOf` gives. */
export function reviveMeeting(
  { meeting: outline, problems }: MeetingOutline,
  textOf: () => string,
  file: string,
): ReadMeeting {
  if (outline === undefined) return { meeting: undefined, problems };
  const read = (): MeetingText => {
    const known = recent.get(outline);
    if (known) return known.read;
    const text = textOf();
    const again = readTextAgain(text, outline.facts);
    if (again.items.length !== outline.items.length)
      throw new Error(`${file} is not what its outline was made from.`);
    keepForNow(outline, again, text.length);
    return again;
  };
  const items = outline.items.map(({ facts, memory }, index) => {
    const item = withText(facts, 'sections', () => read().items[index]?.sections ?? []);
    recall(item, memory);
    return item;
  });
  const facts = { ...outline.facts, items };
  const meeting = withText(facts, 'introduction', () => read().introduction);
  recall(meeting, outline.memory);
  return { meeting, problems };
}
