/** Danish words of the tables of votes. */
import { capitalized } from './da-pages.ts';

export const voteWords = {
  /** `motion` is what the vote was about, in the words of the minutes. */
  caption: (motion: string | undefined, number: number, of: number): string => {
    const name = of === 1 ? 'Afstemning' : `${number}. afstemning`;
    return motion === undefined ? name : `${name}: ${capitalized(motion)}`;
  },
  side: 'Stemme',
  count: 'Antal',
  voters: { parties: 'Partier', names: 'Navne', both: 'Partier og navne' },
  sides: { for: 'For', against: 'Imod', abstained: 'Undlod' },
  notTold: 'ikke oplyst',
} as const;
