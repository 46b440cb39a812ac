/** What two documents of a meeting do not agree on, and what an editor has answered. */

/** Which of two texts counts: the file's, or the document's; or that they are of two items. */
export type Answer = 'old' | 'new' | 'both';

/** An editor's answers by number of item, or by number and part: `3`, `3:titel`; facts by their key. */
export type Answers = ReadonlyMap<string, Answer>;

/** A place where the file of a meeting and a further document of it say different things. */
export interface Question {
  /** Number of the item in the file, or key of a fact. */
  place: string;
  /** What of the item: `titel`, `sag`, `lukket`, or the fragment of a section. */
  part?: string;
  /** It is about an item as a whole. */
  isItem?: true;
  /** What it is about, in Danish, for an editor. */
  about: string;
  /** The text of the file. Nothing of a closed item is among these texts. */
  old: string;
  /** The text of the document. */
  fresh: string;
  /** Whether the two may be two items. */
  mayBeBoth?: true;
}

/** Asks a question. Unanswered, it is noted, and the file's text stays for the time being. */
export type Ask = (question: Question) => Answer;

/** Answers questions by `answers`; the others are added to `open`. */
export const askFrom =
  (answers: Answers, open: Question[]): Ask =>
  (question) => {
    const { place, part } = question;
    const own = part === undefined ? undefined : answers.get(`${place}:${part}`);
    const answer = own ?? answers.get(place);
    if (answer !== undefined && (answer !== 'both' || question.mayBeBoth)) return answer;
    open.push(question);
    return 'old';
  };
