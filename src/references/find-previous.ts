/** Mentions of a committee's previous meeting: `referatet fra seneste møde`. */
import type { NamedCommittee } from './names.ts';
import { committeesAt, minutesStart, wordAt, type Tokens } from './phrases.ts';
import type { Reference, TextContext } from './reference.ts';
import type { Token } from './tokens.ts';
import { articlesAndMarks, meetingWords, minutesWords, previousWords } from './vocabulary.ts';

/**
 * The mentions of a previous meeting. The committee must be named (`seneste møde i Byrådet`, `Byrådets
 * seneste møde`), except in an item that approves minutes, where it is the meeting's own.
 */
export function findPrevious(text: string, tokens: Tokens, context: TextContext): Reference[] {
  return tokens.flatMap((_, at) => {
    const isMention = previousWords.has(wordAt(tokens, at)) && isMeeting(tokens[at + 1], text);
    const whose = isMention && !isDated(tokens, at + 1) ? ownerOf(text, tokens, at, context) : null;
    if (!whose) return [];
    const committees = committeesAt(whose.committees, context.date);
    const before = minutesStart(tokens, whose.first);
    // `seneste mødes referat`
    const isOwner = minutesWords.has(wordAt(tokens, whose.last + 1));
    const start = tokens[before ?? whose.first]?.start;
    const end = tokens[isOwner ? whose.last + 1 : whose.last]?.end;
    if (start === undefined || end === undefined || committees.length === 0) return [];
    const minutes = isOwner || before !== undefined;
    return [{ start, end, to: { kind: 'meeting', committees, when: 'previous', minutes } }];
  });
}

/** Whether a day or week follows, which tells more exactly which meeting is meant. */
function isDated(tokens: Tokens, at: number): boolean {
  let place = at + 1;
  while (articlesAndMarks.has(wordAt(tokens, place))) place++;
  return tokens[place]?.kind === 'day' || tokens[place]?.kind === 'week';
}

/** `møde`, or a committee's: `byrådsmøde`. */
function isMeeting(token: Token | undefined, text: string): boolean {
  if (token?.kind === 'committee')
    return /møde(?:t|ts|s)?$/iu.test(text.slice(token.start, token.end));
  return meetingWords.has(token?.word ?? '') && !/møder/u.test(token?.word ?? '');
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
  const named = tokens[at + 1];
  if (named?.kind === 'committee') return { committees: named.committees, first: at, last: at + 1 };
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
