/** Finds where running text mentions another meeting, an item of it, or a case. */
import { monthNames } from '../i18n/da-dates.ts';
import { findMeetings } from './find-meetings.ts';
import { findPrevious } from './find-previous.ts';
import type { Tokens } from './phrases.ts';
import type { Reference, TextContext } from './reference.ts';
import { tokenise } from './tokens.ts';
import { previousWords } from './vocabulary.ts';

const months = monthNames.map((name) => name.slice(0, 3)).join('|');

/**
 * What a text must have to refer to anything: digits as of a day, a case or a week, or a previous
 * meeting. Most have nothing of it and need no closer look.
 */
const hints = [
  new RegExp(
    [
      String.raw`\d(?:(?:\.\s*|\s+|-)(?:${months})|[./-]\s?\d{1,2}[./ -]\s?\d\d)`,
      String.raw`(?<=(?:den|d\.)\s*)\d{1,2}[./]\d`,
      // Cases: `12/160`, `330-2018`, `00.01.00-P35-`, `08.03.00 G01/`, `sagsnr. 29`
      String.raw`\d(?:\/\d{3}|-\d{3}|\.\d\d[- ]?[a-zæøå]\d\d|-\d+-\d)`,
      String.raw`(?<=(?:sag|sagen|nr\.?|nummer|id\.?):?\s+)\d\d`,
      String.raw`(?<=uge\s+)\d`,
    ].join('|'),
    'i',
  ),
  new RegExp(String.raw`(?<=(?:${[...previousWords].join('|')})\s+)mød`, 'i'),
];

/**
 * The references in `text`, the value of one text node, in order and never overlapping. They are
 * what the words say; see `resolve-references.ts` for what the archive has.
 *
 * A meeting is a committee and a day (or week) that stand together: nothing between them but words
 * such as `møde`, `har på mødet den`, `godkendte`. Without a committee, `referat fra … den …` is of
 * the committee that speaks. `seneste møde` is a committee's previous one where the committee is
 * named, or where the item approves minutes.
 */
export function findReferences(text: string, context: TextContext): Reference[] {
  if (!hints.some((hint) => hint.test(text))) return [];
  const tokens = tokenise(text, context.names);
  const found = [
    ...findMeetings(text, tokens, context),
    ...findPrevious(text, tokens, context),
    ...findCases(tokens),
  ];
  return found.filter(isFree).toSorted((a, b) => a.start - b.start);
}

function findCases(tokens: Tokens): Reference[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'case') return [];
    const { start, end, number } = token;
    return [{ start, end, to: { kind: 'case', number } }];
  });
}

/** Whether no reference before it covers a part of it: a day says better than `seneste` what is meant. */
function isFree({ start, end }: Reference, place: number, all: readonly Reference[]): boolean {
  return all.slice(0, place).every((other) => end <= other.start || other.end <= start);
}
