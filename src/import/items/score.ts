/**
 * Scores how likely a numbered line is the heading of an item, by its words and its surroundings.
 */
import type { SectionKind } from '../../minutes/model.ts';
import { readFileNames } from '../lines/file-names.ts';
import { readCaseLine } from './case-lines.ts';
import { readItemStatus } from './closed-items.ts';
import { comparable } from './contents.ts';
import { readHeadingLine } from '../lines/heading-lines.ts';
import { readItemMark, type ItemForm, type ItemMark } from './item-marks.ts';
import type { Layout } from '../lines/layout.ts';
import { readFileIcon } from '../lines/noise-lines.ts';

/** A line that may begin an item. */
export interface Candidate extends ItemMark {
  index: number;
  score: number;
  /** Whether it continues a list that begins in the same section. */
  inList: boolean;
  /** Whether its number does not follow the one before. */
  isOutOfOrder?: true;
  /** Whether it may also be text of the item before. */
  isSplit?: true;
}

/** Base score: a word before the number is strong evidence, a bare number none. */
const baseScores: Readonly<Record<ItemForm, number>> = {
  punkt: 3,
  sag: 2,
  nr: 2,
  ad: 0,
  paragraph: 0,
  dot: 1,
  parenthesis: 0,
  dash: 0,
  roman: 0,
  bare: -1,
};

/** Points for each piece of evidence. */
export const weights = {
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
  severalParts: -3,
  partOfText: -3,
} as const;

/** The end of a line after which an item may begin. */
const ended = /[.!?:)\]]$/u;

/** A longer title is likely a paragraph. */
const longTitle = 160;

/**
 * The score of a candidate in a section of the given kind. `titles` has the index of the first line
 * with each title; see {@link weights} for the evidence.
 */
export function weigh(
  { form, number, label, title: sameLine, index, inList }: Candidate,
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
    ['severalParts', isNumber && number.includes('.')],
    // `4.1 Økonomi` below a heading is likely one within that section.
    [
      'partOfText',
      isNumber && number.includes('.') && section !== undefined && section !== 'decision',
    ],
    ['inList', inList],
    ['inRecommendation', inList && section === 'recommendation'],
  ];
  return signals.reduce(
    (sum, [what, holds]) => sum + (holds ? weights[what] : 0),
    baseScores[form],
  );
}

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
