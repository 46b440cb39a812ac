/** Running headers and footers in text exports, which have no page positions. */
import { knownSectionKind } from '../../minutes/sections/section-kinds.ts';
import { readItemMark } from '../items/item-marks.ts';
import { isBlank } from './layout.ts';
import { readTitleLine } from '../header/title-line.ts';
import type { SourceLine } from '../source-line.ts';

/** On fewer pages, a repeated line may be part of the minutes: `Godkendt`. */
const fewestPages = 4;

/** Least share of the pages that have the line. */
const share = 0.8;

const longest = 100;

/** The text of a line with its numbers masked. */
const masked = ({ text }: SourceLine): string =>
  text.trim().replaceAll(/\s+/gu, ' ').replaceAll(/\d+/gu, '#');

/** Lines of the minutes that every page may begin with: `Punkt 3`, `Sagsfremstilling`. */
const isMinutes = (line: SourceLine): boolean =>
  readItemMark(line) !== undefined || knownSectionKind(line.text.trim()) !== undefined;

/**
 * The lines directly above or below a page number that are the same, numbers aside, on nearly all
 * pages. `numbers` are the line numbers of the page numbers.
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
  const groups = [...Map.groupBy(beside, masked).entries()];
  return groups
    .filter(([words, found]) => !/[.!?]$/u.test(words) && found.length >= share * numbers.size)
    .flatMap(([, found]) => found);
}

/** Least number of page numbers that count up behind the same words. */
const fewestNumbers = 3;

/** `Prøveby Kommune      Side 2 af 4` */
const numbered = /^(.{1,80}?\S)[\s|·–-]+side (\d{1,4})(?: af \d{1,4})?\.?$/iu;

/** The lines that end with a page number and are the same apart from that, which counts up by one. */
export function findNumberedEdges(lines: readonly SourceLine[]): SourceLine[] {
  const found = lines.flatMap((line) => {
    const [, words, page] = numbered.exec(line.table ? '' : line.text.trim()) ?? [];
    return words === undefined ? [] : [{ line, words, page: Number(page) }];
  });
  return [...Map.groupBy(found, ({ words }) => words).values()]
    .filter(
      (group) =>
        group.length >= fewestNumbers &&
        group.every(({ page }, at) => at === 0 || page === (group[at - 1]?.page ?? 0) + 1),
    )
    .flatMap((group) => group.map(({ line }) => line));
}

/** Least number of equal title lines that are running titles. */
const fewestTitles = 3;

/**
 * The repetitions of a line that states the date of the meeting and is the same apart from a page
 * number. The first one is the title of the document. A line with text directly below it is a
 * heading.
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
      statesDate(withoutPage(line.text)),
  );
  return [...Map.groupBy(alone, ({ text }) => withoutPage(text)).values()]
    .filter(({ length }) => length >= fewestTitles)
    .flatMap((found) => found.slice(1));
}

/** `Byrådet 21-05-2012, s. 4`, `Byrådet, 22. marts 2011    Side 2` */
const withoutPage = (text: string): string =>
  text
    .trim()
    .replace(/(?<![\s,])[\s,]*(?:side|s\.)\s*\d{1,4}\.?$/iu, '')
    .replaceAll(/\s+/gu, ' ');

/** Whether a line states the date and possibly the body of the meeting, and is no sentence. */
const statesDate = (text: string): boolean =>
  !/[.!?:;]$/u.test(text) && readTitleLine(text)?.date !== undefined;
