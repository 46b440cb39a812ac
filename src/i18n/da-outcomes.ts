/** Danish words of outcomes. */

/** On a badge. */
export const outcomeBadge = {
  postponed: 'Udsat',
  withdrawn: 'Udgået',
  rejected: 'Ikke godkendt',
  referred: 'Oversendt',
  amended: 'Godkendt med ændringer',
  approved: 'Godkendt',
  recommended: 'Anbefalet',
  decided: 'Besluttet',
  noted: 'Taget til efterretning',
  discussed: 'Drøftet',
} as const;

export type OutcomeName = keyof typeof outcomeBadge | 'none-stated';

/** On the badge of points: `Ad 1–3: Godkendt`. */
export const pointsBadge = (points: string, outcome: OutcomeName): string =>
  outcome === 'none-stated' ? '' : `Ad ${points}: ${outcomeBadge[outcome].toLocaleLowerCase('da')}`;

/** What the decision about the agenda has done to an item, before a link to that. */
export const changedWords = {
  withdrawn: 'Udgik, se',
  postponed: 'Udsat, se',
  named: 'Omtalt i',
  /** Before the items that a decision about the agenda names. */
  items: 'Om punkterne',
  /** After such an item's number. */
  became: { withdrawn: 'udgik', postponed: 'udsat' },
} as const;

/** In a sentence: `drøftet 20. november 2012`; without a stated outcome `behandlet`. */
export const outcomeInSentence = (outcome: OutcomeName): string =>
  outcome === 'none-stated' ? 'behandlet' : outcomeBadge[outcome].toLocaleLowerCase('da');
