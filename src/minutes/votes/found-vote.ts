/** Puts together one vote from what sentence after sentence tells of it. */
import type { Place } from '../problem.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Side, Tally } from './tallies.ts';
import type { Vote } from './vote.ts';

/** A vote that is being read. */
export interface Found {
  about: string | undefined;
  sides: Map<Side, Tally>;
  /** Whether what it was about was adopted, where that is told. */
  adopted?: boolean;
  position: Place | undefined;
  /** Whether other text follows. */
  isEnded: boolean;
}

/** Whether a sentence tells the result of what was voted on just before, and which. */
export function decide(vote: Found, read: ReadSentence, text: string): void {
  const isSame =
    read.motion === undefined ||
    vote.about === undefined ||
    kindOf(read.motion) === kindOf(vote.about);
  const isLater = /uden afstemning|herefter|derefter/iu.test(text);
  // »Ændringsforslaget faldt. Godkendt.«: the numbers are not those of the decision.
  if (!vote.isEnded && !isLater && /ændringsforslag/iu.test(read.motion ?? '')) {
    vote.about ??= read.motion;
  }
  if (!vote.isEnded && isSame && !isLater && read.adopts !== read.rejects)
    vote.adopted ??= read.adopts;
  vote.isEnded = true;
}

const kindOf = (motion: string): string =>
  /ændringsforslag|hovedforslag|forslag om|forslag|indstilling/iu.exec(motion)?.[0].toLowerCase() ??
  motion;

/** Whether a sentence tells of another vote than the one before it. */
export function startsAnew(open: Found, read: ReadSentence, about: string | undefined): boolean {
  if (about !== undefined && open.about !== undefined && about !== open.about) return true;
  return read.tallies.some(({ side, count }) => {
    const told = open.sides.get(side);
    return (
      told !== undefined && count !== undefined && told.count !== undefined && count !== told.count
    );
  });
}

/** `false` where a side is told twice and not the same way, or with a wrong sum. */
export function add({ sides }: Found, tally: Tally): boolean {
  const told = sides.get(tally.side);
  if (tally.sum !== undefined) return false;
  if (told === undefined) {
    sides.set(tally.side, tally);
    return true;
  }
  const count = told.count ?? tally.count;
  if (tally.count !== undefined && tally.count !== count) return false;
  if (told.voters.length > 0 && tally.voters.length > 0) return false;
  const voters = told.voters.length > 0 ? told.voters : tally.voters;
  sides.set(tally.side, { ...tally, ...(count !== undefined && { count }), voters });
  return true;
}

/** The vote, whole and in agreement with what was decided; `undefined` for any other. */
export function voteOf({ about, sides, adopted, position }: Found): Vote | undefined {
  const [inFavour, against, abstained, absent] = (
    ['for', 'against', 'abstained', 'absent'] as const
  ).map((side) => sides.get(side));
  if (inFavour?.count === undefined || against?.count === undefined) return undefined;
  if (abstained && abstained.count === undefined) return undefined;
  const hasMost = inFavour.count > against.count;
  if (adopted !== undefined && adopted !== hasMost) return undefined;
  return {
    ...(about !== undefined && { motion: about }),
    for: { count: inFavour.count, voters: inFavour.voters },
    against: { count: against.count, voters: against.voters },
    ...(abstained?.count !== undefined && {
      abstained: { count: abstained.count, voters: abstained.voters },
    }),
    absent: absent?.count ?? 0,
    position,
  };
}
