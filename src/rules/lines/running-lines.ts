/** The lines of running text that stand at the margin, where a heading or a field could have been meant. */
import type { ParsedMeeting } from '../../minutes/parse-meeting.ts';
import type { Place } from '../../minutes/problem.ts';

interface RunningLine {
  /** As it stands in the file: what is escaped (`\##`, `Sag\:`) is meant as text. */
  typed: string;
  place: Place;
}

/** Those of all paragraphs that are not in a list, a quotation or a table. */
export function runningLines({ meeting, lines }: ParsedMeeting): RunningLine[] {
  const sections = meeting.items.flatMap((item) => item.sections);
  const texts = [meeting.introduction, ...sections.map(({ blocks }) => blocks)];
  const found: RunningLine[] = [];
  for (const { type, position } of texts.flat()) {
    if (type !== 'paragraph' || position === undefined) continue;
    for (let line = position.start.line; line <= position.end.line; line++) {
      found.push({ typed: lines[line - 1] ?? '', place: { line, column: 1 } });
    }
  }
  return found;
}
