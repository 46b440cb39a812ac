/**
 * Scores how likely a numbered line is the heading of an item, by its words and its surroundings.
 * Recommendations and other lists are numbered as well.
 */
import type { SectionKind } from '../../minutes/model.ts';
import { readFileNames } from '../lines/file-names.ts';
import { readCaseLine } from './case-lines.ts';
import { readItemStatus } from './closed-items.ts';
import { comparable, readContentsEntry, statusBefore } from './contents.ts';
import { isDayOfBody, readHeadingLine } from '../lines/heading-lines.ts';
import { readItemMark, type ItemForm, type ItemMark } from './item-marks.ts';
import type { Layout } from '../lines/layout.ts';
import { readFileIcon } from '../lines/noise-lines.ts';

/** A line that may begin an item. */
export interface Candidate extends ItemMark {
  index: number;
  score: number;
  /** Whether it continues a list that begins in the same section. */
  inList: boolean;
}

/** Base score: a word before the number is strong evidence, a bare number none. */
const baseScores: Readonly<Record<ItemForm, number>> = {
  punkt: 3,
  sag: 2,
  nr: 2,
  ad: 0,
  dot: 1,
  parenthesis: 0,
  dash: 0,
  bare: -1,
};

const weights = {
  standsAlone: 1,
  belowSentence: -2,
  insideParagraph: -5,
  sectionBelow: 3,
  caseAbove: 2,
  statusAbove: 2,
  inContents: 3,
  emphasised: 2,
  capital: 1,
  smallLetter: -3,
  sentence: -1,
  unfinished: -1,
  long: -2,
  wordless: -5,
  proposal: -5,
  inList: -3,
  inRecommendation: -3,
  besideNeighbour: -3,
} as const;

const ended = /[.!?:)\]]$/u;

/** A longer title is likely a paragraph. */
const longTitle = 160;

/** Scores every numbered line that is not a contents entry with a page. */
export function weighCandidates(layout: Layout): Candidate[] {
  const found: Candidate[] = [];
  const titles = firstOccurrences(layout);
  const list = new Map<ItemForm, number>();
  let section: SectionKind | undefined;
  let hasSmallPoints = false;
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
    if (isTitle && hasSmallPoints) list.clear();
    const inList = !(isTitle && hasSmallPoints) && goesOnList(mark, list, mayBegin);
    if (inList && mark.number === '1') hasSmallPoints = /^\p{Ll}/u.test(mark.title);
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

function weigh(
  { form, label, title: sameLine, index, inList }: Candidate,
  section: SectionKind | undefined,
  layout: Layout,
  titles: ReadonlyMap<string, number>,
): number {
  const { textAt, lines } = layout;
  const title = sameLine === '' ? textAt(layout.below(index)) : sameLine;
  const emphasis = lines[index]?.emphasis;
  const isNumber = form === 'dot' || form === 'parenthesis' || form === 'dash' || form === 'bare';
  // `Sag nr. 129` may be directly below its title.
  const isDoubled = /^(\d+)\.\s+\1\./u.test(label ?? '');
  const standsAlone = layout.standsAlone(index) || (sameLine === '' && !isNumber) || isDoubled;
  const signals: (readonly [keyof typeof weights, boolean])[] = [
    ['standsAlone', standsAlone],
    ['belowSentence', !standsAlone && ended.test(textAt(index - 1))],
    ['insideParagraph', !standsAlone && !ended.test(textAt(index - 1))],
    ['sectionBelow', hasSectionBelow(layout, index, sameLine === '')],
    ['caseAbove', readCaseLine(textAt(layout.above(index))) !== undefined],
    ['inContents', (titles.get(comparable(title)) ?? index) < index],
    ['emphasised', isDoubled || (emphasis !== undefined && (emphasis.size ?? 1) >= 1)],
    ['statusAbove', readItemStatus(textAt(layout.above(index))) !== undefined],
    ['capital', /^[\p{Lu}[("„”»]/u.test(title)],
    ['smallLetter', /^\p{Ll}/u.test(title)],
    ['sentence', /[.!?]$/u.test(title) && !/(?:m\.v|mv|evt|m\.m|mm|pkt)\.$/iu.test(title)],
    ['unfinished', /[,;:]$/u.test(title)],
    ['long', title.length > longTitle],
    ['wordless', isNumber && !/\p{L}/u.test(title)],
    ['proposal', isNumber && /^at[\s,]/iu.test(title)],
    ['inList', inList],
    ['inRecommendation', inList && section === 'recommendation'],
  ];
  return signals.reduce(
    (sum, [what, holds]) => sum + (holds ? weights[what] : 0),
    baseScores[form],
  );
}

/** Whether the number begins or continues a list in its section; updates `list`. */
function goesOnList(
  { form, number }: ItemMark,
  list: Map<ItemForm, number>,
  mayBegin: boolean,
): boolean {
  const value = Number(number);
  const goesOn = value === (list.get(form) ?? NaN) + 1;
  const isListed = goesOn || (value === 1 && mayBegin);
  if (isListed) list.set(form, value);
  else list.delete(form);
  return isListed;
}

const sectionIsNext = (layout: Layout, index: number): boolean =>
  readHeadingLine(layout, layout.below(index)) !== undefined;

/** `indstiller, at` / `Følgende blev valgt:` */
const announcesList = ({ above, textAt }: Layout, index: number): boolean =>
  /:$|\bindstille[sr]\b[^.]*$/u.test(textAt(above(index)));

/** Greatest number of lines between the heading of an item and its first section. */
const mostBetween = 6;

/** Whether a section or a case number follows the line at `index`. */
function hasSectionBelow(layout: Layout, index: number, titleBelow: boolean): boolean {
  const title = comparable(layout.textAt(index));
  let at = layout.below(index);
  if (titleBelow && at !== -1 && !readHeadingLine(layout, at)) at = layout.below(at);
  for (let n = 0; at !== -1 && n < mostBetween; n++) {
    const text = layout.textAt(at);
    if (readHeadingLine(layout, at)) return true;
    const cases = readCaseLine(text);
    if (cases && cases.rest.length < longTitle) return true;
    const isBetween =
      comparable(text) === title ||
      readItemMark(layout.lines[at])?.title === '' ||
      readFileNames(text.slice(readFileIcon(text)?.length ?? 0)).length > 0;
    // One other line is allowed: the second line of the title.
    if (!isBetween && n > 0) return false;
    at = layout.below(at);
  }
  return false;
}

/** Lowers the score of consecutive numbers on adjacent lines, which are a list. */
function besideNeighbours(found: readonly Candidate[], layout: Layout): Candidate[] {
  return found.map((candidate, at) => {
    const isBeside = [found[at - 1], found[at + 1]].some(
      (other) =>
        other?.form === candidate.form &&
        Math.abs(Number(other.number) - Number(candidate.number)) === 1 &&
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
    for (const form of [title, title.replace(/\s+\d{1,4}$/u, '')]) {
      if (form !== '' && !occurrences.has(form)) occurrences.set(form, index);
    }
  }
  return occurrences;
}
