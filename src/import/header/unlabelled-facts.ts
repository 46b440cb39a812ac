/** Facts above the first item that no label names: titles of the document, and places. */
import { joinSpaced, knownSectionKind } from '../../minutes/section-kinds.ts';
import type { Header } from '../draft.ts';
import { addFacts, located } from './add-facts.ts';
import { placeWords } from './labels.ts';
import { isDayOfBody } from '../lines/heading-lines.ts';
import type { SourceLine } from '../source-line.ts';
import { readStatus, readTitleLine, takeTimes, type ToldByLine } from './title-line.ts';

/** A line that begins with the word for a room; says whether it is one, and the first. */
export function takePlace(text: string, line: SourceLine, header: Header): boolean {
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
export function takeTitle(text: string, line: SourceLine, header: Header): boolean {
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
