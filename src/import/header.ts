/** The facts printed above the first item, in any order, with labels before them or without. */
import { isBodyName } from '../minutes/dated-heading.ts';
import { findDays } from '../minutes/printed-day.ts';
import { joinSpaced, knownSectionKind } from '../minutes/section-kinds.ts';
import type { Header } from './draft.ts';
import { placeWords, type FactLabel } from './header-labels.ts';
import { readLabel, withoutDays } from './label-lines.ts';
import { isDayOfBody } from './heading-lines.ts';
import { isBlank } from './layout.ts';
import { withoutBullet } from './list-mark.ts';
import { namesPerson, readPeople } from './people.ts';
import type { SourceLine } from './source-line.ts';
import { readHours, readStatus, readTitleLine, takeTimes, type ToldByLine } from './title-line.ts';

export interface ReadHeader {
  header: Header;
  /** The lines that are none of the facts: those between two facts are together. */
  introduction: SourceLine[][];
  /** Numbers of those among them that are not expected there. */
  unexpected: number[];
}

/** What a label says of the lines below it. */
interface OpenLabel {
  label: FactLabel;
  line: SourceLine;
  /** Whether it waits for its value still. */
  isEmpty: boolean;
}

/**
 * Sorts the lines above the first item into facts and text. `isKnown` tells the names of committees
 * that are known, which need not look like one.
 */
export function readHeader(
  lines: readonly SourceLine[],
  isKnown: (name: string) => boolean = () => false,
): ReadHeader {
  const header: Header = { dates: [], present: [], apologies: [], facts: [] };
  const expected = new Set<number>();
  let open: OpenLabel | undefined;
  for (const line of lines) {
    if (isBlank(line)) continue;
    const name = line.text.trim();
    const isName = isKnown(name) && takeValue('committee', name, line, header, open);
    open = isName ? undefined : readHeaderLine(line, open, header, expected);
  }
  const facts = new Set(header.facts.map(({ line }) => line));
  const parts: SourceLine[][] = [[]];
  for (const line of lines) {
    // What stands above and below a fact are neither one paragraph nor one list.
    if (facts.has(line.number)) parts.push([]);
    else parts.at(-1)?.push(expected.has(line.number) ? { ...line, whole: true } : line);
  }
  const unexpected = parts
    .flat()
    .filter((line) => !isBlank(line) && !expected.has(line.number))
    .map(({ number }) => number);
  return { header, introduction: parts.filter((part) => part.length > 0), unexpected };
}

/** Reads one line below the label that is `open`; returns the label that is open then. */
function readHeaderLine(
  line: SourceLine,
  open: OpenLabel | undefined,
  header: Header,
  expected: Set<number>,
): OpenLabel | undefined {
  if (line.table) return undefined;
  const text = withoutBullet(line.text).trim();
  const labelled = readLabel(text);
  if (labelled) {
    const { label, value } = labelled;
    const isEmpty = value === '';
    if (label === 'group') header.facts.push(located(line));
    else if (isText(label) || (isEmpty && isList(label))) expected.add(line.number);
    else if (!isEmpty) takeValue(label, value, line, header);
    return isEmpty || isList(label) || label === 'remarks' ? { label, line, isEmpty } : undefined;
  }
  if (open && belongsTo(open, text)) {
    if (open.label === 'other') {
      expected.add(line.number);
      return namesPerson(text) ? { ...open, isEmpty: false } : undefined;
    }
    if (takeValue(open.label, text, line, header, open)) {
      return isList(open.label) ? { ...open, isEmpty: false } : undefined;
    }
  }
  if (takeTitle(text, line, header) || takePlace(text, line, header)) return undefined;
  if (open?.label !== 'remarks' && !isOrganisation(text)) return undefined;
  expected.add(line.number);
  return open?.label === 'remarks' ? open : undefined;
}

/** What is printed where there is nobody to name. */
const nobody = /^(?:ingen|[-–])\.?$/iu;

const located = ({ number, text }: SourceLine) => ({ line: number, text: text.trim() });

const isText = (label: FactLabel): boolean => label === 'other' || label === 'remarks';

const isList = (label: FactLabel): boolean => label === 'present' || label === 'apologies';

/** The municipality's own name is expected above its minutes. */
const isOrganisation = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}-]+ kommune|Region \p{Lu}[\p{L} ]+|Kommune:.*)$/iu.test(text);

function belongsTo({ label, isEmpty }: OpenLabel, text: string): boolean {
  if (isList(label)) return namesPerson(text) || (isEmpty && nobody.test(text));
  return isEmpty || (label === 'other' && namesPerson(text));
}

/** Takes the value of a label; says whether it was one, and the first. */
function takeValue(
  label: FactLabel,
  value: string,
  line: SourceLine,
  header: Header,
  open?: OpenLabel,
): boolean {
  if (!addValue(label, value, line, header)) return false;
  if (open?.isEmpty === true) header.facts.push(located(open.line));
  header.facts.push(located(line));
  return true;
}

function addValue(label: FactLabel, value: string, line: SourceLine, header: Header): boolean {
  if (label === 'present' || label === 'apologies') {
    if (!nobody.test(value)) header[label].push(...readPeople(value));
    return true;
  }
  if (label === 'committee') return addFacts({ committee: value }, line, header, label);
  if (label === 'place') return addFacts({ place: value }, line, header);
  if (label === 'document') {
    const status = readStatus(value);
    if (status !== undefined) header.title ??= { line: line.number, text: value };
    return status === undefined
      ? addFacts(isBodyName(value) ? { committee: value } : {}, line, header)
      : addFacts({ status }, line, header);
  }
  const [day] = findDays(value, true);
  const rest = withoutDays(value);
  const { times } = takeTimes(rest);
  const [first, second] = times.length > 0 || label === 'date' ? times : readHours(rest);
  const isEnd = label === 'end';
  return addFacts(
    {
      ...(day && { date: day.date }),
      ...(first !== undefined && (isEnd ? { end: first } : { start: first })),
      ...(second !== undefined && !isEnd && { end: second }),
    },
    line,
    header,
  );
}

/** Adds what a line tells, unless there is nothing or another line has told it. */
function addFacts(
  { date, start, status, ...told }: ToldByLine,
  line: SourceLine,
  header: Header,
  label?: FactLabel,
): boolean {
  const isNew =
    (date !== undefined && !header.dates.some((known) => known.date === date)) ||
    (start !== undefined && header.start === undefined) ||
    (status !== undefined && header.status === undefined) ||
    (told.committee !== undefined && label === 'committee') ||
    Object.keys(told).some((key) => header[key as keyof typeof told] === undefined);
  const isKnown = date !== undefined || start !== undefined || status !== undefined;
  if (date !== undefined) header.dates.push({ date, line: line.number });
  if (status !== undefined) header.status ??= status;
  if (start !== undefined) header.start ??= { time: start, ...(date !== undefined && { date }) };
  const isSure = date !== undefined || status !== undefined || label === 'committee';
  const isBetter = label === 'committee' || (isSure && header.committeeIsSure !== true);
  if (told.committee !== undefined && (header.committee === undefined || isBetter)) {
    header.committee = told.committee;
    header.committeeIsSure = isSure;
  }
  header.end ??= told.end;
  header.place ??= told.place;
  return isNew || isKnown;
}

function takePlace(text: string, line: SourceLine, header: Header): boolean {
  if (!placeWords.test(text) || text.length > longestPlace || header.place !== undefined)
    return false;
  const { times, rest } = takeTimes(text);
  const place = times.length === 0 ? text : rest.trim();
  header.place = place.replace(/^(?:i|på) /iu, '');
  if (times[0] !== undefined) header.start ??= { time: times[0] };
  header.facts.push(located(line));
  return true;
}

const longestPlace = 80;

/** Words of a title that names a committee. */
const longestName = 12;

/** Words of a title that names neither committee nor day. */
const mostWords = 6;

/** A line without a label: what the document is, whose, or when. */
function takeTitle(text: string, line: SourceLine, header: Header): boolean {
  const words = joinSpaced(text);
  // `Beslutning i Byrådet den …` is no title; `Referat` may be both.
  const isHeading = knownSectionKind(text) !== undefined && !isDayOfBody(text);
  if (isHeading && readStatus(words) === undefined) return false;
  const told = readTitleLine(words);
  if (told === undefined || isSentence(words, told) || !addFacts(told, line, header)) return false;
  const isTitle = told.status !== undefined || told.committee !== undefined;
  const isBetter = header.title === undefined || header.titleIsName === true;
  if (isTitle && isBetter) {
    header.title = { line: line.number, text };
    header.titleIsName = told.status === undefined;
  }
  header.facts.push(located(line));
  return true;
}

/** `Et medlem har anmodet om at udtræde pr. 16. juni 2014.` */
const verb = /\s(?:har|skal|er|blev|bliver|kan|vil) /iu;

/** The less a line tells, the more it has to look like a title. */
function isSentence(words: string, { status, date, committee }: ToldByLine): boolean {
  const count = words.split(' ').length;
  if (status === undefined && date === undefined)
    return /[.:!?]$/u.test(words) || count > longestName;
  if (date !== undefined)
    return /[!?]$/u.test(words) || (verb.test(words) && !/^mødet /iu.test(words));
  if (committee !== undefined) return /[!?]$/u.test(words) || count > longestName;
  return count > mostWords;
}
