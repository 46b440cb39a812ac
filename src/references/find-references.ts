/** Finds mentions of other meetings, their items, and cases in running text. */
import { monthNames } from '../i18n/da-dates.ts';
import { findCases } from './find-cases.ts';
import { findItems } from './find-items.ts';
import { findMeetings } from './find-meetings.ts';
import { findPrevious } from './find-previous.ts';
import type { Reference, TextContext } from './reference.ts';
import { tokenise } from './tokens.ts';
import { previousWords } from './vocabulary.ts';

const months = monthNames.map((name) => name.slice(0, 3)).join('|');

/**
 * A cheap test before tokenising: a text without any of these (digits as of a day, a case, a week
 * or an item; a previous meeting) has no references. That is so of most texts.
 */
const hints = [
  new RegExp(
    [
      String.raw`\d(?:(?:\.\s{0,9}|\s{1,9}|-)(?:${months})|[./-]\s?\d{1,2}[./ -]\s?\d\d)`,
      String.raw`(?<=(?:den|d\.)\s{0,9})\d{1,2}[./]\d`,
      // Cases: `12/160`, `330-2018`, `00.01.00-P35-`, `08.03.00 G01/`, `sagsnr. 29`
      String.raw`\d(?:\/\d{3}|-\d{3}|\.\d\d[- ]?[a-zæøå]\d\d|-\d+-\d)`,
      String.raw`(?<=(?:sag|sagen|nr\.?|nummer|id\.?):?\s{1,9})\d\d`,
      String.raw`(?<=uge\s{1,9}|(?:pkt\.?|punkt(?:er|erne)?)\s{0,9}(?:nr\.?\s{0,9})?)\d`,
      String.raw`(?<=(?:referat|protokol)\p{L}{0,20}\s(?:\p{L}{1,40}\s)?)\d{1,2}[./]\d`,
    ].join('|'),
    'iu',
  ),
  new RegExp(String.raw`(?<=(?:${[...previousWords].join('|')})\s{1,9}\p{L}{0,40})mød`, 'iu'),
];

/**
 * The references in `text`, the words of one paragraph, in order and without overlaps. They are what
 * the text says; `links/resolve-references.ts` looks them up in the archive.
 *
 * A meeting is mentioned by a committee and a day (or week) with nothing between them but words such as
 * `møde`, `har på mødet den`, `godkendte`. Without a committee, `referat fra … den …` is of the
 * meeting's own. `seneste møde` is the previous meeting of a committee where the committee is named, or
 * where the item approves minutes. An item alone is one of the meeting itself (`find-items.ts`).
 */
export function findReferences(text: string, context: TextContext): Reference[] {
  if (!hints.some((hint) => hint.test(text))) return [];
  const tokens = tokenise(text, context.names);
  const found = [
    ...findMeetings(text, tokens, context),
    ...findPrevious(text, tokens, context),
    ...findCases(text, tokens),
    ...findItems(text, tokens, context),
  ];
  return found.filter(isFree).toSorted((a, b) => a.start - b.start);
}

/** Whether no reference earlier in the list overlaps: a day is more exact than `seneste møde`. */
function isFree({ start, end }: Reference, place: number, all: readonly Reference[]): boolean {
  return all.slice(0, place).every((other) => end <= other.start || other.end <= start);
}
