/**
 * Finds titles that a document prints over several lines: `Referat` / `til` / `mødet i Byrådet` /
 * `den 24. marts 2026 kl. 17.00`.
 */
import { weekdayNames } from '../../i18n/da-dates.ts';
import { isBodyName } from '../../minutes/sections/dated-heading.ts';
import type { SourceLine } from '../source-line.ts';
import { readLabel } from './label-lines.ts';
import { readStatus } from './title-line.ts';

const joining = `til|fra|af|for|over|i|på|ved|med|og|samt|den|d\\.|kl\\.?|klokken|nr\\.?`;
/** The end of a line that goes on in the next one. */
const unfinished = new RegExp(`(?:(?<![\\p{L}\\d])(?:${joining})|-)$`, 'iu');
/** The beginning of a line that goes on from the one above. */
const goesOn = new RegExp(
  `^(?:${joining}|\\p{L}*mødet?|møde|afholdt|ordinært|ekstraordinært|${weekdayNames.join('|')})(?![\\p{L}\\d])`,
  'iu',
);

const mostLines = 8;
const longest = 90;
const mostWordsOfFirst = 6;

/**
 * The lines from the one at `from` on that may be one phrase; only that line where the next does not
 * belong to it. `lines` has no blank ones.
 */
export function titleLines(lines: readonly SourceLine[], from: number): SourceLine[] {
  const first = lines[from];
  if (first === undefined || !mayBegin(first)) return lines.slice(from, from + 1);
  let end = from + 1;
  for (; end < lines.length && end - from < mostLines; end++) {
    const [above, line] = [lines[end - 1], lines[end]];
    if (!above || !line || !belongs(textOf(above), textOf(line)) || !mayBeTitle(line)) break;
  }
  return lines.slice(from, end);
}

const textOf = ({ text }: SourceLine): string => text.trim();

function mayBegin(line: SourceLine): boolean {
  const text = textOf(line);
  if (!mayBeTitle(line) || text.split(/\s+/u).length > mostWordsOfFirst) return false;
  return (
    readStatus(text) !== undefined ||
    isBodyName(text) ||
    (/^\p{Lu}/u.test(text) && unfinished.test(text))
  );
}

const mayBeTitle = (line: SourceLine): boolean => {
  const text = textOf(line);
  const { label } = readLabel(text) ?? {};
  return !line.table && text.length <= longest && (label === undefined || label === 'start');
};

/** In capitals, words that join are as well. */
const isJoining = (text: string, words: RegExp): boolean =>
  words.test(text) && (/^\p{Ll}/u.test(text) || text === text.toLocaleUpperCase('da'));

const belongs = (above: string, text: string): boolean =>
  unfinished.test(above) || isJoining(text, goesOn);
