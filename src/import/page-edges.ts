/** What every page of a printed document has beside its number, where a text export has kept it. */
import { knownSectionKind } from '../minutes/section-kinds.ts';
import { readItemMark } from './item-marks.ts';
import { isBlank } from './layout.ts';
import type { SourceLine } from './source-line.ts';

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
