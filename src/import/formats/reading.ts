/** What a format's reader has found, as the next steps get it. */
import { isWholeWith, type ImportNote } from '../report.ts';
import type { PageNoise, ReadDocument, ReadingDoubt, SourceLine } from '../source-line.ts';

/** Puts a document together; `notes` is what its editor is told. */
export function readingOf(
  lines: SourceLine[],
  noise: PageNoise[],
  notes: readonly ImportNote[],
): ReadDocument {
  const doubts: ReadingDoubt[] = [];
  const others: ImportNote[] = [];
  let hidden = 0;
  for (const each of hiddenByLine(notes)) {
    if (each.kind === 'struck-through') {
      doubts.push({ line: each.line ?? 1, kind: each.kind, text: each.details[0] });
    } else others.push(each);
    if (each.kind === 'hidden-text') hidden += each.details[0];
  }
  if (others.length === 0) return { lines, noise, doubts };
  const isWhole = others.every(isWholeWith);
  const losses = { notes: others, hidden, unreadable: 0, unread: 0, isWhole };
  return { lines, noise, doubts, losses };
}

/** One note of hidden words for each line. */
function hiddenByLine(notes: readonly ImportNote[]): ImportNote[] {
  const counts = new Map<number | undefined, number>();
  for (const { kind, line, details } of notes) {
    if (kind === 'hidden-text') counts.set(line, (counts.get(line) ?? 0) + details[0]);
  }
  return notes.flatMap((each): ImportNote[] => {
    if (each.kind !== 'hidden-text') return [each];
    const count = counts.get(each.line);
    counts.delete(each.line);
    return count === undefined ? [] : [{ ...each, details: [count] }];
  });
}
