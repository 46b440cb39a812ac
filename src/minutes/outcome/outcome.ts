/** What became of an item (udfald). */

/** The outcomes there are; `none-stated` where nothing certain can be said. */
export const outcomes = [
  'postponed',
  'withdrawn',
  'rejected',
  'referred',
  'amended',
  'approved',
  'recommended',
  'decided',
  'noted',
  'discussed',
  'none-stated',
] as const;
export type Outcome = (typeof outcomes)[number];

/** The outcome of some of the recommendation's points: `Ad 2 udsat`. */
export interface PointOutcome {
  /** As printed: `1`, `1-3`, `2 og 4`. */
  points: string;
  outcome: Outcome;
}

/** The outcome of an item. */
export interface ItemOutcome {
  outcome: Outcome;
  /** Where its points differ; `outcome` is then `none-stated`. */
  points?: PointOutcome[];
}
