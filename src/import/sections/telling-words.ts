/** Words of a text that its editor should look at, or is told how they were understood. */
import { sectionKind } from '../../minutes/section-kinds.ts';
import { readVotes } from '../../minutes/votes.ts';
import type { DraftItem } from '../draft.ts';
import type { SourceLine } from '../source-line.ts';
import { note, type ImportNote } from '../report.ts';

/** Why somebody was absent may be about their health: `Navn Navnesen, F, (sygdom)`. */
const reason =
  /\((?:\p{L}+ )?(?:syg|sygdom|sygemeldt|sygemelding|indlagt|hospital|barsel|orlov|operation|lægebesøg)\)/iu;

/** Letters that were decoded as others: `Regionsr├ådet`, `BestyrelsesmÃ¸de`. */
const brokenLetter = /├\S|Ã[\u0080-\u00BF¦¸¥˜†…]|â€/u;

/** Tells of reasons for absence, and of letters that a system has broken, at the first of them. */
export function noteTellingWords(lines: readonly SourceLine[]): ImportNote[] {
  const notes: ImportNote[] = [];
  for (const [kind, pattern] of [
    ['absence-reason', reason],
    ['broken-letters', brokenLetter],
  ] as const) {
    const line = lines.find(({ text }) => pattern.test(text));
    if (line) notes.push(note(kind, line.number, line.text.trim()));
  }
  return notes;
}

/** Tells how the votes in the decisions of `items` were understood. */
export function noteVotes(items: readonly DraftItem[]): ImportNote[] {
  return items.flatMap(({ number, sections }) =>
    sections
      .filter(({ heading }) => heading !== null && sectionKind(heading) === 'decision')
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => {
        const votes = block.type === 'paragraph' ? readVotes(block.text) : [];
        const told = votes.map(({ side, count, parties, voters }) => ({
          side,
          count,
          who: [
            ...parties,
            ...voters.map(({ name, party }) => (party === undefined ? name : `${name} (${party})`)),
          ],
        }));
        return told.length === 0 ? [] : [note('votes', block.line, number, told)];
      }),
  );
}
