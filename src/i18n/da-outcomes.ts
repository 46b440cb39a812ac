/** Danish words of outcomes. */

/** On a badge. */
export const outcomeBadge = {
  postponed: 'Udsat',
  withdrawn: 'Trukket',
  rejected: 'Ikke godkendt',
  referred: 'Oversendt',
  amended: 'Godkendt med ændringer',
  approved: 'Godkendt',
  recommended: 'Anbefalet',
  decided: 'Besluttet',
  noted: 'Taget til efterretning',
  discussed: 'Drøftet',
  'none-stated': 'Udfald ikke angivet',
} as const;

export type OutcomeName = keyof typeof outcomeBadge;

/** In a sentence: `drøftet 20. november 2012`; without a stated outcome `behandlet`. */
export const outcomeInSentence = (outcome: OutcomeName): string =>
  outcome === 'none-stated' ? 'behandlet' : outcomeBadge[outcome].toLocaleLowerCase('da');
