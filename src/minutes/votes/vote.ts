/** A vote as a decision tells it. */
import type { Place } from '../problem.ts';
import type { Voter } from './voters.ts';

export interface VotesOfSide {
  count: number;
  /** Empty where they are not told. */
  voters: Voter[];
}

/** The sides of a {@link Vote}. */
export const voteSides = ['for', 'against', 'abstained'] as const;

export type VoteSide = (typeof voteSides)[number];

/** One vote. */
export interface Vote {
  /** What it was about, as printed; absent where that is not certain. */
  motion?: string;
  for: VotesOfSide;
  against: VotesOfSide;
  /** Absent where nothing is told of them. */
  abstained?: VotesOfSide;
  /** How many are told to be absent, in its own words. */
  absent: number;
  /** Where it begins. */
  position: Place | undefined;
}
