/** Votes that cannot have led to the outcome: `For stemte 4, imod stemte 5. Indstillingen blev godkendt.` */
import { readSentence } from '../votes/read-sentence.ts';
import type { Tally } from '../votes/tallies.ts';
import type { Outcome } from './outcome.ts';
import type { Said } from './said.ts';

/** Whether the votes that `sentences` tell contradict `outcome`. Votes on a proposal are another matter. */
export function votesContradict(
  sentences: readonly { words: string; said: readonly Said[] }[],
  outcome: Outcome,
): boolean {
  if (!adopting.has(outcome) && outcome !== 'rejected') return false;
  // A fast path for most decisions: no vote is read without those against.
  if (!sentences.some(({ words }) => /mod/iu.test(words))) return false;
  const read = sentences.map(({ words }) => readSentence(words));
  const isOfOthers = sentences.some(({ said }) => said.some(({ kind }) => ofOthers.has(kind)));
  return sentences.some(({ said }, index) => {
    const isDeciding = said.some((each) => each.kind === 'whole' && each.outcome === outcome);
    if (isOfOthers && !isDeciding) return false;
    const [votes, more] = [read[index], read[index + 1]];
    // `14 stemmer mod 5` tells the most first, whatever was decided.
    if (outcome === 'rejected' && votes?.paired) return false;
    const told = [...(votes?.tallies ?? []), ...(isOfOthers ? [] : (more?.tallies ?? []))];
    const [inFavour, against] = [countOf(told, 'for'), countOf(told, 'against')];
    if (inFavour === undefined || against === undefined) return false;
    return outcome === 'rejected' ? inFavour > against : inFavour <= against;
  });
}

const adopting: ReadonlySet<Outcome> = new Set(['approved', 'amended', 'recommended', 'noted']);
const ofOthers: ReadonlySet<Said['kind']> = new Set(['proposed', 'put', 'dropped', 'changed']);

const countOf = (tallies: readonly Tally[], side: Tally['side']): number | undefined =>
  tallies.find((tally) => tally.side === side)?.count;
