/** What every page of a printed document has at its edges, where a text export has kept it. */
import { knownSectionKind } from '../../minutes/section-kinds.ts';
import { readItemMark } from '../items/item-marks.ts';
import { isBlank } from './layout.ts';
import { readTitleLine } from '../header/title-line.ts';
import type { SourceLine } from '../source-line.ts';

/** On fewer pages, what comes again may be the minutes' own: `Godkendt`. */
const fewestPages = 4;

/** Of the pages, so many have to have it. */
const share = 0.8;

const longest = 100;

/** The words of a line whose numbers count pages or nothing. */
const form = ({ text }: SourceLine): string =>
  text.trim().replaceAll(/\s+/gu, ' ').replaceAll(/\d+/gu, '#');

/** What a page may begin with, though each of them does: `Punkt 3`, `Sagsfremstilling`. */
const isMinutes = (line: SourceLine): boolean =>
  readItemMark(line) !== undefined || knownSectionKind(line.text.trim()) !== undefined;

/**
 * The lines that stand directly above or below the number of a page, on nearly all of the pages, with
 * the same words but for numbers. `numbers` are the lines of the page numbers.
 */
export function findPageEdges(
  lines: readonly SourceLine[],
  numbers: ReadonlySet<number>,
): SourceLine[] {
  if (numbers.size < fewestPages) return [];
  const printed = lines.filter((line) => !isBlank(line));
  const beside = printed.filter((line, at) => {
    const isEdge = [printed[at - 1], printed[at + 1]].some(
      (next) => next && numbers.has(next.number),
    );
    if (!isEdge || numbers.has(line.number) || line.table) return false;
    return line.text.length <= longest && !isMinutes(line);
  });
  const groups = [...Map.groupBy(beside, form).entries()];
  return groups
    .filter(([words, found]) => !/[.!?]$/u.test(words) && found.length >= share * numbers.size)
    .flatMap(([, found]) => found);
}

/** Of lines that say when the meeting is, so many are the head or the foot of pages. */
const fewestTitles = 3;

/**
 * The lines that say again, in the same words but for the page, when the meeting is. The first
 * of them is the document's own title; one that a text stands directly below is a heading.
 */
export function findRunningTitles(lines: readonly SourceLine[]): SourceLine[] {
  const alone = lines.filter(
    (line, at) =>
      !isBlank(line) &&
      !line.table &&
      line.text.length <= longest &&
      isBlank(lines[at - 1]) &&
      isBlank(lines[at + 1]) &&
      !isMinutes(line) &&
      tellsOfMeeting(withoutPage(line.text)),
  );
  return [...Map.groupBy(alone, ({ text }) => withoutPage(text)).values()]
    .filter(({ length }) => length >= fewestTitles)
    .flatMap((found) => found.slice(1));
}

/** `Byrådet 21-05-2012, s. 4`, `Byrådet, 22. marts 2011    Side 2` */
const withoutPage = (text: string): string =>
  text
    .trim()
    .replace(/[\s,]*(?:side|s\.)\s*\d{1,4}\.?$/iu, '')
    .replaceAll(/\s+/gu, ' ');

/** A day, and at most whose: a sentence tells more. */
const tellsOfMeeting = (text: string): boolean =>
  !/[.!?:;]$/u.test(text) && readTitleLine(text)?.date !== undefined;
