/** Headings of votes: `Afstemning`. */
import { visibleText } from '../words/plain-words.ts';

const votes =
  /^(?:afstemning(?:en|er|sresultat(?:et)?)?|stemmeafgivning(?:en)?|stemmer|stemmetal|stemmefordeling|votering)$/iu;

/** Whether a whole line is such a heading. */
export const isVotesHeading = (line: string): boolean =>
  votes.test(visibleText(line).replace(/ ?:$/u, ''));
