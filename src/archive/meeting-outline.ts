/**
 * A meeting without its text: all that joining, checking and linking an archive needs, small enough
 * to be kept from build to build. The text is read where a page shows it, once, and then kept as
 * bytes: an archive of any size is worked on in the memory of a small one.
 */
import { attachmentLinks } from '../minutes/attachment-links.ts';
import type { AgendaItem, Meeting } from '../minutes/model.ts';
import type { Problem } from '../minutes/problem.ts';
import { readTextAgain } from '../minutes/parse-meeting.ts';
import { apartFromText, memoryOf, recall, type Memory } from '../minutes/remembered.ts';
import type { ReadMeeting } from '../rules/read-meeting.ts';
import { leaveOut, withText } from './light-meeting.ts';
import { packText, unpackText, type PackedText, type ShownText } from './packed-text.ts';

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

/** A meeting's file as plain data that can be handed from thread to thread. */
export interface MeetingParts {
  outline: MeetingOutline;
  /** Absent where the file could not be read as a meeting. */
  text: PackedText | undefined;
}

/**
 * A meeting that has been read, taken apart, with what `workOut` lets be remembered of it, and with
 * what tells a place within a section, which is gone afterwards.
 */
export function readMeetingParts(
  read: ReadMeeting,
  workOut?: (meeting: Meeting) => void,
): MeetingParts {
  if (read.meeting) {
    attachmentLinks(read.meeting);
    workOut?.(read.meeting);
  }
  return { outline: outlineMeeting(read), text: read.meeting && packText(read.meeting) };
}

/** The same, put together again: a meeting whose text is bytes until it is asked for. */
export function readMeetingLightly(
  read: ReadMeeting,
  textOf: () => string,
  file: string,
  workOut?: (meeting: Meeting) => void,
): ReadMeeting {
  const { outline, text } = readMeetingParts(read, workOut);
  return reviveMeeting(apartFromText(outline), textOf, file, text);
}

/**
 * The meeting of an outline made from the very text that `textOf` gives. That is read when it is
 * asked for first, if it is not known already.
 */
export function reviveMeeting(
  { meeting: outline, problems }: MeetingOutline,
  textOf: () => string,
  file: string,
  packed?: PackedText,
): ReadMeeting {
  if (outline === undefined) return { meeting: undefined, problems };
  const pack = (): PackedText => {
    const again = readTextAgain(textOf(), outline.facts);
    if (again.items.length === outline.items.length) return packText(again);
    throw new Error(`${file} is not what its outline was made from.`);
  };
  const shown = (): ShownText => atHand(outline, () => (packed ??= pack()));
  const items = outline.items.map(({ facts, memory }, index) => {
    const item = withText(facts, 'sections', () => shown().sections[index] ?? []);
    recall(item, memory);
    return item;
  });
  const facts = { ...outline.facts, items };
  const meeting = withText(facts, 'introduction', () => shown().introduction);
  recall(meeting, outline.memory);
  return { meeting, problems };
}

/** So many bytes of text are at hand as values, which take some ten times the memory. */
const room = 4_000_000;

/** The texts asked for last, by the outlines of their meetings, the latest last. */
const recent = new Map<object, { shown: ShownText; size: number }>();
let taken = 0;

function atHand(outline: object, packed: () => PackedText): ShownText {
  const known = recent.get(outline);
  if (known) return known.shown;
  const bytes = packed();
  const shown = unpackText(bytes);
  recent.set(outline, { shown, size: bytes.byteLength });
  taken += bytes.byteLength;
  for (const [oldest, { size }] of recent) {
    if (taken <= room) break;
    recent.delete(oldest);
    taken -= size;
  }
  return shown;
}
