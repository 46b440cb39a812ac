/** Days in the words of minutes that are not the day of the meeting, where they can be nothing else. */
import { toString } from 'mdast-util-to-string';
import { readDatedHeading } from '../sections/dated-heading.ts';
import { decidedSections } from '../decisions/decision-sections.ts';
import type { AgendaItem, Meeting, Section } from '../model.ts';
import { isNameOf } from '../decisions/own-decisions.ts';
import { findDays } from './printed-day.ts';
import type { Place } from '../problem.ts';

/** The only day that a title names, if it is another than `date`; a span of days is none. */
export function oddTitleDay(title: string, date: string): string | undefined {
  const [day, ...more] = findDays(title);
  const isOne = day !== undefined && more.length === 0;
  if (!isOne || day.date === date || /(?:[-–]|\bog|\btil)\s*$/u.test(title.slice(0, day.start))) {
    return undefined;
  }
  return day.date;
}

interface OddLine {
  line: string;
  place: Place | undefined;
}

/**
 * The line that names the decision of the meeting's own committee with another day than the meeting's:
 * the first line of a decision, or, where the item has no other decision, the heading of a section.
 */
export function oddDecisionDay(
  item: AgendaItem,
  meeting: Pick<Meeting, 'committee' | 'date' | 'status'>,
): OddLine | undefined {
  if (meeting.status !== 'minutes') return undefined;
  const decided = decidedSections(item);
  const isOdd = (line: string): boolean => {
    const dated = readDatedHeading(line);
    const isOwn = dated?.body === undefined || isNameOf(dated.body, meeting.committee);
    return (
      dated?.form === 'decision' && dated.date !== undefined && dated.date !== meeting.date && isOwn
    );
  };
  if (decided.length === 0) {
    const found = item.sections.find(
      ({ kind, heading }) => kind === 'history' && isOdd(heading ?? ''),
    );
    return found && { line: found.heading ?? '', place: found.position };
  }
  return decided.flatMap((section) => firstLine(section) ?? []).find(({ line }) => isOdd(line));
}

function firstLine({ blocks: [first] }: Section): OddLine | undefined {
  if (first?.type !== 'paragraph') return undefined;
  return { line: toString(first).split('\n')[0] ?? '', place: first.position?.start };
}
