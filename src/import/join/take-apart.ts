/** The text of a meeting's file by its parts, so that parts of two files can be put together unchanged. */
import type { RootContent } from 'mdast';
import { bodyOf } from '../../minutes/frontmatter.ts';
import type { AgendaItem, Meeting, Section } from '../../minutes/model.ts';
import { parseMeeting } from '../../minutes/parse-meeting.ts';
import { reportNothing } from '../../minutes/problem.ts';

/** A meeting with the text of its file. */
export interface Written {
  meeting: Meeting;
  /** The lines between the facts and the first item. */
  introduction: string;
  /**
   * The lines of an item's heading and fields, of a section with its heading, or of a block of the
   * introduction; marks of doubt that stand above them are part of them.
   */
  textOf: (part: AgendaItem | Section | RootContent) => string;
}

/** Takes a file apart; `undefined` if it cannot be read as a meeting. `file` is its path from the content folder. */
export function takeApart(text: string, file: string): Written | undefined {
  const meeting = parseMeeting(text, file, reportNothing)?.meeting;
  if (meeting === undefined) return undefined;
  const lines = bodyOf(text).split('\n');
  const above = meeting.introduction;
  const parts = [...above, ...meeting.items.flatMap((item) => [item, ...item.sections])];
  const begins = parts.map((part) => aboveMarks(lineOf(part) - 1, lines));
  const texts = new Map(
    parts.map((part, at) => [part, cut(lines, begins[at] ?? 0, begins[at + 1])] as const),
  );
  return {
    meeting,
    introduction: cut(lines, 0, begins[above.length]),
    textOf: (part) => texts.get(part) ?? '',
  };
}

const lineOf = ({ position }: AgendaItem | Section | RootContent): number =>
  (position && 'start' in position ? position.start : position)?.line ?? 1;

/** The first of the marks of doubt above a line. */
function aboveMarks(line: number, lines: readonly string[]): number {
  let first = line;
  for (let at = line - 1; isBlank(lines[at]) || isMark(lines[at]); at--) {
    if (isMark(lines[at])) first = at;
  }
  return first;
}

const isBlank = (line: string | undefined): boolean => line?.trim() === '';

/** Whether a line is a mark of doubt. */
export const isMark = (line: string | undefined): boolean =>
  line?.startsWith('<!-- usikker: ') === true;

const cut = (lines: readonly string[], from: number, to: number | undefined): string =>
  lines.slice(from, to).join('\n').replace(/^\n+/u, '').trimEnd();
