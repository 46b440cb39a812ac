/**
 * Finds the numbered lines that may be headings of items, with their scores. Recommendations and
 * other lists are numbered as well.
 */
import type { SectionKind } from '../../minutes/model.ts';
import { readCaseLine } from './case-lines.ts';
import { comparable, readContentsEntry, statusBefore } from './contents.ts';
import { isDayOfBody, readHeadingLine } from '../lines/heading-lines.ts';
import { readItemMark, valueOf, type ItemForm, type ItemMark } from './item-marks.ts';
import type { Layout } from '../lines/layout.ts';
import { type Candidate, weights, weigh } from './score.ts';

/** Scores every numbered line that is not a contents entry with a page. */
export function weighCandidates(layout: Layout): Candidate[] {
  const found: Candidate[] = [];
  const titles = firstOccurrences(layout);
  const list = new Map<ItemForm, number>();
  let section: SectionKind | undefined;
  let hasSmallPoints = false;
  let pointsAreStyled = false;
  for (const [index, line] of layout.lines.entries()) {
    const heading = readHeadingLine(layout, index);
    if (heading) {
      // `Referat` above all items is a title, and so is `Byrådet den 4. februar 2016`.
      const isTitle = /^referat/iu.test(heading.heading) || isDayOfBody(heading.heading);
      if (section !== undefined || !isTitle) section = heading.kind;
      list.clear();
      continue;
    }
    const mark = line.table === undefined ? readItemMark(line) : undefined;
    if (mark === undefined || readContentsEntry(line)) {
      // Any other paragraph ends a list.
      if (layout.standsAlone(index) && /^\p{Lu}/u.test(line.text)) list.clear();
      continue;
    }
    const mayBegin = section !== undefined || announcesList(layout, index);
    // A title with a section below it does not continue a list whose points begin with small
    // letters.
    const isTitle = /^\p{Lu}.*[^.,;]$/u.test(mark.title) && sectionIsNext(layout, index);
    // Nor does a line in the style of a heading continue points that have none.
    const isStyled = line.emphasis?.headingLevel !== undefined;
    if ((isTitle && hasSmallPoints) || (isStyled && !pointsAreStyled)) list.clear();
    // A lone number is no point of a list.
    const isPoint = mark.title !== '' && !(isTitle && hasSmallPoints);
    const inList = isPoint && goesOnList(mark, list, mayBegin);
    if (inList && valueOf(mark.number) === 1) {
      pointsAreStyled = isStyled;
      hasSmallPoints = /^\p{Ll}/u.test(mark.title);
    }
    const candidate = { ...mark, index, inList, score: 0 };
    candidate.score = weigh(candidate, section, layout, titles);
    found.push(candidate);
  }
  return besideNeighbours(withoutTitles(found), layout);
}

/** Drops titles that begin with a number, directly below a lone `Punkt 3`. */
const withoutTitles = (found: readonly Candidate[]): Candidate[] =>
  found.filter(({ index }, at) => {
    const above = found[at - 1];
    return !(above?.form === 'punkt' && above.title === '' && above.index === index - 1);
  });

/** Whether the number begins or continues a list in its section; updates `list`. */
function goesOnList(
  { form, number }: ItemMark,
  list: Map<ItemForm, number>,
  mayBegin: boolean,
): boolean {
  const value = valueOf(number);
  const goesOn = value === (list.get(form) ?? NaN) + 1;
  const isListed = goesOn || (value === 1 && mayBegin);
  if (isListed) list.set(form, value);
  else list.delete(form);
  return isListed;
}

/** Whether a section begins below the line at `index`, also with a line of case numbers between. */
function sectionIsNext(layout: Layout, index: number): boolean {
  const below = layout.below(index);
  const isCase = readCaseLine(layout.textAt(below))?.rest === '';
  return readHeadingLine(layout, isCase ? layout.below(below) : below) !== undefined;
}

/** `indstiller, at` / `Følgende blev valgt:` */
const announcesList = ({ above, textAt }: Layout, index: number): boolean =>
  /:$|\bindstille[sr]\b[^.]*$/u.test(textAt(above(index)));

/** Lowers the score of consecutive numbers on adjacent lines, which are a list. */
function besideNeighbours(found: readonly Candidate[], layout: Layout): Candidate[] {
  return found.map((candidate, at) => {
    const isBeside = [found[at - 1], found[at + 1]].some(
      (other) =>
        other?.form === candidate.form &&
        Math.abs(valueOf(other.number) - valueOf(candidate.number)) === 1 &&
        (layout.below(candidate.index) === other.index ||
          layout.above(candidate.index) === other.index),
    );
    return isBeside
      ? { ...candidate, score: candidate.score + weights.besideNeighbour }
      : candidate;
  });
}

/** The index of the first line with each title, for lines short enough to be one. */
function firstOccurrences({ lines }: Layout): Map<string, number> {
  const occurrences = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (line.text.length > 300) continue;
    const printed = readContentsEntry(line)?.title ?? line.text;
    const entry = printed.trim().replace(statusBefore, '');
    const title = comparable(readItemMark({ ...line, text: entry })?.title || entry);
    // A contents list may have page numbers without leader dots.
    for (const form of [title, title.replace(/(?<!\s)\s+\d{1,4}$/u, '')]) {
      if (form !== '' && !occurrences.has(form)) occurrences.set(form, index);
    }
  }
  return occurrences;
}
