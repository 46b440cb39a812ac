/** The lines of running text, where a heading or a field could have been meant. */
import type { RootContent } from 'mdast';
import type { AgendaItem, Meeting, Section } from '../model.ts';
import type { Place } from '../problem.ts';

export interface RunningLine {
  /** As it stands in the file: what is escaped (`\##`, `Sag\:`) is meant as text. */
  typed: string;
  place: Place;
  /** Kind of the block it stands in. */
  type: RootContent['type'];
  /** The only line of its block. */
  alone: boolean;
  /** Absent before the first item. */
  item?: AgendaItem;
  section?: Section;
}

/** The lines of all blocks of a meeting, in the order of its file, which has these `lines`. */
export function runningLines(
  meeting: Pick<Meeting, 'introduction' | 'items'>,
  lines: readonly string[],
): RunningLine[] {
  const found: RunningLine[] = [];
  const add = (blocks: readonly RootContent[], within: Pick<RunningLine, 'item' | 'section'>) => {
    for (const { type, position } of blocks) {
      if (position === undefined) continue;
      const { start, end } = position;
      for (let line = start.line; line <= end.line; line++) {
        const place = { line, column: 1 };
        const alone = start.line === end.line;
        found.push({ typed: lines[line - 1] ?? '', place, type, alone, ...within });
      }
    }
  };
  add(meeting.introduction, {});
  for (const item of meeting.items) {
    for (const section of item.sections) add(section.blocks, { item, section });
  }
  return found;
}
