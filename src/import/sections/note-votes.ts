/** Notes how the votes in decisions were understood, for the editor to check. */
import { sectionKind } from '../../minutes/section-kinds.ts';
import { readVotes } from './votes.ts';
import type { DraftItem } from '../draft.ts';
import { note, type ImportNote } from '../report.ts';

/** Notes how the votes in the decisions of `items` were understood. */
export function noteVotes(items: readonly DraftItem[]): ImportNote[] {
  return items.flatMap(({ number, sections }) =>
    sections
      .filter(({ heading }) => heading !== null && sectionKind(heading) === 'decision')
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => {
        const votes = block.type === 'paragraph' ? readVotes(block.text) : [];
        const understood = votes.map(({ side, count, parties, voters }) => ({
          side,
          count,
          who: [
            ...parties,
            ...voters.map(({ name, party }) => (party === undefined ? name : `${name} (${party})`)),
          ],
        }));
        return understood.length === 0 ? [] : [note('votes', block.line, number, understood)];
      }),
  );
}
