/** Notes words that the editor should check, and how votes were understood. */
import type { SourceLine } from '../source-line.ts';
import { note, type ImportNote } from '../report.ts';
import { sectionKind } from '../../minutes/sections/section-kinds.ts';
import { decidedBlocks } from '../../minutes/decisions/decision-parts.ts';
import { readVotes } from '../../minutes/votes/read-votes.ts';
import { voteSides } from '../../minutes/votes/vote.ts';
import { buildBlock } from '../meeting/build-blocks.ts';
import type { DraftItem } from '../draft.ts';

/** A reason for absence, which may be about health: `Navn Navnesen, F, (sygdom)`. */
export const absenceReason =
  /\((?:\p{L}+ )?(?:syg|sygdom|sygemeldt|sygemelding|indlagt|hospital|barsel|orlov|operation|lægebesøg)\)/iu;

/** Letters decoded with the wrong encoding: `Regionsr├ådet`, `BestyrelsesmÃ¸de`. */
const brokenLetter = /├\S|Ã[\u0080-\u00BF¦¸¥˜†…]|â€/u;

export function noteSuspectWords(lines: readonly SourceLine[]): ImportNote[] {
  const notes: ImportNote[] = [];
  for (const [kind, pattern] of [
    ['absence-reason', absenceReason],
    ['broken-letters', brokenLetter],
  ] as const) {
    const line = lines.find(({ text }) => pattern.test(text));
    if (line) notes.push(note(kind, line.number, line.text.trim()));
  }
  return notes;
}

export function noteVotes(items: readonly DraftItem[]): ImportNote[] {
  return items.flatMap(({ number, sections }) =>
    sections
      .filter(({ heading }) => heading !== null && sectionKind(heading) === 'decision')
      .flatMap(({ blocks }) => {
        const votes = readVotes(decidedBlocks(blocks.map(buildBlock)));
        const sides = votes.flatMap((vote) => voteSides.map((side) => ({ side, ...vote[side] })));
        const understood = sides.flatMap(({ side, count, voters = [] }) =>
          count === undefined ? [] : [{ side, count, who: voters.map(({ name }) => name) }],
        );
        return understood.length === 0 ? [] : [note('votes', blocks[0]?.line, number, understood)];
      }),
  );
}
