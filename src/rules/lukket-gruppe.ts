import { toString } from 'mdast-util-to-string';
import type { AgendaItem } from '../minutes/model.ts';
import { isSentence, opennessOfGroup } from '../minutes/openness/group.ts';
import type { ParsedMeeting } from '../minutes/parse-meeting.ts';
import { meetingRule } from './rule.ts';

export const lukketGruppe = meetingRule({
  id: 'lukket-gruppe',
  severity: 'error',
  importWrites: true,
  about: 'En overskrift over flere lukkede punkter bliver til et felt på hvert af dem.',
  say: (words: string, numbers: readonly string[]) => ({
    reason: `»${words}« ser ud til at gælde ${numbers.length === 1 ? 'punkt' : 'punkterne'} ${numbers.join(', ')}, som ikke er mærket lukket.`,
    advice:
      'Skriv »Lukket: ja« (eller »Lukket: nej«) på linjen under hvert punkts overskrift, og slet så denne linje.',
  }),
  check(parsed, report) {
    const blocks = parsed.tree.children;
    const groups = blocks.flatMap((block, at) => {
      // A line, which another of strokes may underline.
      const { start, end } = block.position ?? { start: { line: 0 }, end: { line: 0 } };
      if (end.line > start.line + 1) return [];
      const words = toString(block);
      // A sentence stands over what follows only where an item follows.
      const next = blocks[at + 1];
      if (isSentence(words) && !(next?.type === 'heading' && next.depth === 2)) return [];
      const openness = words.length > longest ? undefined : opennessOfGroup(words);
      return openness === undefined ? [] : [{ words, openness, place: block.position?.start }];
    });
    for (const [at, { words, openness, place }] of groups.entries()) {
      const items = itemsBetween(parsed, place?.line ?? 0, groups[at + 1]?.place?.line ?? Infinity);
      if (openness === 'closed' && items.length > 0) {
        report(
          place,
          words,
          items.map(({ number }) => number || '?'),
        );
      }
    }
  },
  example: { good: '## Punkt 1: God', bad: 'Lukket dagsorden\n\n## Punkt 1: God', at: '14:1' },
});

/** In characters: a longer line is a sentence. */
const longest = 80;

/** The open items that nothing says are open, with a part of their text between two lines. */
function itemsBetween({ meeting, stated }: ParsedMeeting, from: number, to: number): AgendaItem[] {
  const { items } = meeting;
  const lineOf = (item: AgendaItem | undefined): number => item?.position?.line ?? Infinity;
  return items.filter((item, at) => {
    const begins = lineOf(item);
    // Of the item above, only if something stands below the line.
    const isBelow = begins >= from || hasTextBelow(item, from, lineOf(items[at + 1]));
    return isBelow && begins < to && !item.closed && !stated.has(item);
  });
}

function hasTextBelow({ sections }: AgendaItem, line: number, end: number): boolean {
  if (end < line) return false;
  const places = sections.flatMap(({ position, blocks }) => [
    position,
    ...blocks.map((block) => block.position?.start),
  ]);
  return places.some((place) => place !== undefined && place.line > line && place.line < end);
}
