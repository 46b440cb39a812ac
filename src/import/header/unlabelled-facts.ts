/** Reads facts above the first item that have no label: titles of the document, and the place. */
import { joinSpaced } from '../../minutes/words/plain-words.ts';
import { knownSectionKind } from '../../minutes/sections/section-kinds.ts';
import type { Header } from '../draft.ts';
import { addFacts, located } from './add-facts.ts';
import { placeWords } from './labels.ts';
import { isDayOfBody } from '../lines/heading-lines.ts';
import type { SourceLine } from '../source-line.ts';
import { readStatus, readTitleLine, takeTimes, type LineFacts } from './title-line.ts';

/**
 * Takes a line that begins with a word for a room as the place. Returns false if it is not the
 * first such.
 */
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

/** Greatest number of words in a title that names a committee. */
const longestName = 12;

/** Greatest number of words in a title that names neither committee nor date. */
const mostWords = 6;

/**
 * Takes `text`, printed on `lines`, if it states kind of document, committee or date. Returns false if it
 * does not.
 */
export function takeTitle(text: string, lines: readonly SourceLine[], header: Header): boolean {
  const [line] = lines;
  if (line === undefined) return false;
  const words = joinSpaced(text);
  // `Beslutning i Byrådet den …` is a section heading; `Referat` may be both.
  const isHeading = knownSectionKind(text) !== undefined && !isDayOfBody(text);
  if (isHeading && readStatus(words) === undefined) return false;
  const facts = readTitleLine(words);
  if (facts === undefined || isSentence(words, facts) || !addFacts(facts, line, header))
    return false;
  const isTitle = facts.status !== undefined || facts.committee !== undefined;
  const isBetter = header.title === undefined || header.titleIsName === true;
  if (isTitle && isBetter) {
    header.title = { line: line.number, text };
    header.titleIsName = facts.status === undefined;
  }
  header.facts.push(...lines.map(located));
  return true;
}

/** Takes a title over several lines, which has to tell whose meeting it is, or of which day. */
export function takeLines(lines: readonly SourceLine[], header: Header): boolean {
  const text = lines
    .map((line) => line.text.trim())
    .join(' ')
    .replaceAll(/\s+/gu, ' ');
  const { committee, date } = readTitleLine(joinSpaced(text)) ?? {};
  if (committee === undefined && date === undefined) return false;
  return takeTitle(text, lines, header);
}

/** Before the day of something else than the meeting: `Referat godkendt: 19. maj 2026`. */
const otherDay =
  /(?<!\p{L})(?:udsendt|godkendt|offentliggjort|publiceret|underskrevet|udskrevet|revideret|rettet|opdateret|frist|deadline|næste møde|forrige møde|sidste møde)(?!\p{L})/iu;

/** `Et medlem har anmodet om at udtræde pr. 16. juni 2014.` */
const verb = /\s(?:har|skal|er|blev|bliver|kan|vil) /iu;

/** `Handicaprådet godkendte dagsorden og referat.` */
const tellsOfMeeting =
  /\s(?:godkendte|tiltrådte|vedtog|besluttede|drøftede|behandlede|indstillede|anbefalede|udsatte|afviste|tog|har|blev|er) /iu;

/**
 * Whether a line is a sentence. The fewer facts it states, the more it has to look like a title.
 */
function isSentence(words: string, { status, date, committee }: LineFacts): boolean {
  const count = words.split(' ').length;
  if (status === undefined && date === undefined)
    return /[.:!?]$/u.test(words) || count > longestName;
  if (date !== undefined)
    return (
      otherDay.test(words) || /[!?]$/u.test(words) || (verb.test(words) && !/^mødet /iu.test(words))
    );
  if (committee !== undefined)
    return /[!?]$/u.test(words) || count > longestName || tellsOfMeeting.test(words);
  return count > mostWords;
}
