/** Mentions of a committee's previous meeting: `referatet fra seneste møde`. */
import type { NamedCommittee } from './names.ts';
import { committeesAt, minutesStart, wordAt, type Tokens } from './phrases.ts';
import type { Reference, TextContext } from './reference.ts';
import { articlesAndMarks, meetingWords, previousWords } from './vocabulary.ts';

/**
 * The mentions of a previous meeting. The committee must be named (`seneste møde i Byrådet`, `Byrådets
 * seneste møde`), except in an item that approves minutes, where it is the meeting's own.
 */
export function findPrevious(text: string, tokens: Tokens, context: TextContext): Reference[] {
  return tokens.flatMap((_, at) => {
    const isMention =
      previousWords.has(wordAt(tokens, at)) && meetingWords.has(wordAt(tokens, at + 1));
    const whose = isMention && !isDated(tokens, at + 1) ? ownerOf(text, tokens, at, context) : null;
    if (!whose) return [];
    const committees = committeesAt(whose.committees, context.date);
    const minutes = minutesStart(tokens, whose.first);
    const start = tokens[minutes ?? whose.first]?.start;
    const end = tokens[whose.last]?.end;
    if (start === undefined || end === undefined || committees.length === 0) return [];
    return [
      {
        start,
        end,
        to: { kind: 'meeting', committees, when: 'previous', minutes: minutes !== undefined },
      },
    ];
  });
}

/** Whether a day or week follows, which tells more exactly which meeting is meant. */
function isDated(tokens: Tokens, at: number): boolean {
  let place = at + 1;
  while (articlesAndMarks.has(wordAt(tokens, place))) place++;
  return tokens[place]?.kind === 'day' || tokens[place]?.kind === 'week';
}

interface Owner {
  committees: readonly NamedCommittee[];
  /** Indexes of the first and the last token of the phrase. */
  first: number;
  last: number;
}

/** The committee whose meeting `seneste møde`, beginning at the token `at`, is. */
function ownerOf(
  text: string,
  tokens: Tokens,
  at: number,
  { committee, approval }: TextContext,
): Owner | undefined {
  const before = tokens[at - 1];
  if (before?.kind === 'committee') {
    return { committees: before.committees, first: at - 1, last: at + 1 };
  }
  const after = tokens[at + 3];
  if (/^(?:i|for|af)$/.test(wordAt(tokens, at + 2)) && after !== undefined) {
    if (after.kind === 'committee') {
      return { committees: after.committees, first: at, last: at + 3 };
    }
    // A body that is no committee of this site.
    if (/^\p{Lu}/u.test(text.slice(after.start))) return undefined;
  }
  return approval ? { committees: [{ key: committee }], first: at, last: at + 1 } : undefined;
}
