/** Adds the facts stated by lines above the first item to the header. */
import { isBodyName } from '../../minutes/sections/dated-heading.ts';
import { given } from '../../minutes/given.ts';
import { findDays } from '../../minutes/days/printed-day.ts';
import type { Header, Located } from '../draft.ts';
import { newCommitteeKey } from './committees.ts';
import type { FactLabel } from './labels.ts';
import { withoutDays } from './label-lines.ts';
import { readPeople } from './people.ts';
import type { SourceLine } from '../source-line.ts';
import { readHours, readTitleLine, takeTimes, type LineFacts } from './title-line.ts';

/** Printed for an empty list of people. */
export const nobody = /^(?:ingen|[-–])\.?$/iu;

export const located = ({ number, text }: SourceLine): Located => ({
  line: number,
  text: text.trim(),
});

/** Adds the value of a label. Returns whether it was accepted; see {@link addFacts}. */
export function addValue(
  label: FactLabel,
  value: string,
  line: SourceLine,
  header: Header,
): boolean {
  if (label === 'present' || label === 'apologies') {
    if (!nobody.test(value)) header[label].push(...readPeople(value));
    return true;
  }
  if (label === 'committee') return addFacts({ committee: value }, line, header, label);
  if (label === 'place') return addFacts({ place: value }, line, header);
  if (label === 'document') {
    const facts = readTitleLine(value) ?? (isBodyName(value) ? { committee: value } : {});
    if (facts.status !== undefined) header.title ??= { line: line.number, text: value };
    return addFacts(facts, line, header);
  }
  const [day, other] = findDays(value, true);
  const rest = withoutDays(value);
  const { times } = takeTimes(rest);
  const [first, second] = times.length > 0 || label === 'date' ? times : readHours(rest);
  const [start, end] = label === 'end' ? [undefined, first] : [first, second];
  if (label === 'end') return addFacts(given({ until: day?.date, end }), line, header);
  // `8. november 2026 kl. 9.00 - 9. november 2026 kl. 16.00`
  const until = day?.until ?? (times.length > 1 ? other?.date : undefined);
  return addFacts(given({ date: day?.date, until, start, end }), line, header, label);
}

/** What is called the day of the meeting stands above a mere `Dato`, which may be that of a letter. */
function addDate(
  day: Header['dates'][number],
  { text }: SourceLine,
  header: Header,
  label: FactLabel | undefined,
): void {
  const isOfMeeting = label === 'date' && /møde/iu.test(text);
  const isMere = label === 'date' && /^\W*dato\s*:/iu.test(text);
  if (isMere && header.dates.some((each) => each.isOfMeeting)) return;
  if (isOfMeeting) header.dates = header.dates.filter((each) => !each.isMere);
  header.dates.push({ ...day, ...(isOfMeeting && { isOfMeeting }), ...(isMere && { isMere }) });
}

/**
 * Adds the facts of a line. Returns whether it states a date, start or status, or any other fact
 * first.
 */
export function addFacts(
  { date, until, start, status, ...others }: LineFacts,
  line: SourceLine,
  header: Header,
  label?: FactLabel,
): boolean {
  const isNew =
    (date !== undefined && !header.dates.some((known) => known.date === date)) ||
    (start !== undefined && header.start === undefined) ||
    (status !== undefined && header.status === undefined) ||
    (until !== undefined && header.until === undefined) ||
    (others.committee !== undefined && label === 'committee') ||
    Object.keys(others).some((key) => header[key as keyof typeof others] === undefined);
  const isKnown = date !== undefined || start !== undefined || status !== undefined;
  if (date !== undefined) addDate({ date, line: line.number }, line, header, label);
  if (status !== undefined) header.status ??= status;
  if (start !== undefined) header.start ??= { time: start, ...(date !== undefined && { date }) };
  const isSure = date !== undefined || status !== undefined || label === 'committee';
  const isBetter = label === 'committee' || (isSure && header.committeeIsSure !== true);
  const { committee = '' } = others;
  if (committee !== '' && (header.committee === undefined || isBetter)) {
    // `Regionsrådet` may be called `regionsrådet` within a title.
    const isSame = newCommitteeKey(header.committee ?? '') === newCommitteeKey(committee);
    if (!isSame || label === 'committee') header.committee = committee;
    header.committeeIsSure = isSure;
  }
  header.end ??= others.end;
  header.until ??= until;
  header.place ??= others.place;
  return isNew || isKnown;
}
