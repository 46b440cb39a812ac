/** Finds the other lines of an item's number: its title, and a case number or status above. */
import { given } from '../../minutes/given.ts';
import { readCaseLine } from './case-lines.ts';
import { isSentence } from '../../minutes/openness/group.ts';
import { readItemStatus } from './closed-items.ts';
import { readHeadingLine } from '../lines/heading-lines.ts';
import type { Candidate } from './score.ts';
import { readItemMark } from './item-marks.ts';
import { isBlank, type Layout } from '../lines/layout.ts';
import { withoutBullet } from '../lines/list-mark.ts';

export interface FoundItem {
  /** Index of the line of the number, or of the title if there is no number. */
  index: number;
  /** Absent if the document does not number its items. */
  number?: string;
  /** The number as printed, with the words around it that are not part of the title. */
  label?: string;
  title: string;
  /** Whether the title is a placeholder, as the document has none: the item has no title line. */
  titleGiven?: true;
  /** Index of the title's line, if it is not the number's. */
  titleIndex?: number;
  /** Whether its number does not follow the one before. */
  isOutOfOrder?: true;
  /** Whether it may also be text of the item before. */
  isSplit?: true;
  /** Index of the item's first line: a title or a case number may be above the number. */
  start: number;
}

/** Finds the titles of numbers on a line of their own: below, or above (`Sag nr. 130`). */
export function attachTitles(chosen: readonly Candidate[], layout: Layout): FoundItem[] {
  const alone = chosen.filter(({ title }) => title === '');
  const above = alone.filter(({ index }) => hasTitleAbove(layout, index)).length;
  const titlesAbove = above > 0 && above >= alone.length / 2;
  return chosen.map(({ index, number, label, title, isOutOfOrder, isSplit }) => {
    const found = { index, number, start: index, ...given({ label, isOutOfOrder, isSplit }) };
    if (title !== '') return { ...found, title };
    const titleIndex = titlesAbove ? layout.above(index) : layout.below(index);
    const isBelow = titleIndex === index + 1 && isTitleBelow(layout, titleIndex);
    const isOwn = titlesAbove ? !isTextAbove(layout, titleIndex) : !isText(layout, titleIndex);
    if (titleIndex === -1 || !isOwn || !(isBelow || isTitle(layout, titleIndex)))
      return { ...found, title };
    const start = Math.min(index, titleIndex);
    return { ...found, title: withoutBullet(layout.textAt(titleIndex)), titleIndex, start };
  });
}

/** Whether the title is above the number: directly, and no possible title is directly below. */
function hasTitleAbove(layout: Layout, index: number): boolean {
  const above = layout.above(index);
  if (above === -1 || !isTitle(layout, above) || isTextAbove(layout, above)) return false;
  const below = layout.below(index);
  const mayBe = below === index + 1 ? isTitleBelow : isTitle;
  const isBelow = below !== -1 && mayBe(layout, below);
  return !isBelow || (above === index - 1 && below !== index + 1);
}

const isTitle = (layout: Layout, index: number): boolean =>
  isNoHeading(layout, index) && readItemMark(layout.lines[index]) === undefined;

/** Least number of words of a sentence below a number; a title may end in a full stop. */
const wordsOfSentence = 6;

const isText = ({ textAt }: Layout, index: number): boolean => {
  const text = textAt(index);
  return /[.!?]$/u.test(text) && text.split(/\s+/u).length >= wordsOfSentence;
};

/** Whether a line above a number is text of the item before: a sentence, or all of its decision. */
const isTextAbove = (layout: Layout, index: number): boolean =>
  (/[.!?]$/u.test(layout.textAt(index)) && !/^(?:evt|div)\.$/iu.test(layout.textAt(index))) ||
  readHeadingLine(layout, layout.above(index))?.kind === 'decision';

/** Directly below its number, a title may begin with another number: `3. anslået regnskab`. */
const isTitleBelow = (layout: Layout, index: number): boolean => {
  const mark = readItemMark(layout.lines[index]);
  return isNoHeading(layout, index) && (mark === undefined || mark.form === 'dot');
};

const isNoHeading = (layout: Layout, index: number): boolean =>
  readHeadingLine(layout, index) === undefined &&
  readCaseLine(layout.textAt(index)) === undefined &&
  layout.lines[index]?.table === undefined;

/** Whether the line at `index` directly follows number and title of `item`. */
const isInHead = (item: FoundItem | undefined, index: number, layout: Layout): boolean =>
  item !== undefined && layout.above(index) <= Math.max(item.index, item.titleIndex ?? 0);

/** Adds case numbers above the titles, if the document places them there. */
export function withCasesAbove(items: readonly FoundItem[], layout: Layout): FoundItem[] {
  const above = items.map(({ start }) => layout.above(start));
  const isCase = above.map((at) => at !== -1 && readCaseLine(layout.textAt(at))?.rest === '');
  // Where the first item has none above it, and the last one at its end, they are those of the items above.
  const end = layout.lines.findLastIndex((line) => !isBlank(line));
  const isAtEnd =
    end > (items.at(-1)?.index ?? end) && readCaseLine(layout.textAt(end))?.rest === '';
  if (isCase[0] !== true && isAtEnd) return [...items];
  const certain = items.some(
    (_, item) => isCase[item] === true && !isInHead(items[item - 1], above[item] ?? 0, layout),
  );
  if (!certain) return [...items];
  return items.map((item, at) =>
    isCase[at] === true ? { ...item, start: above[at] ?? item.start } : item,
  );
}

/** Adds the status line above the number of an item: `Åbent punkt`. */
export function withStatusAbove(items: readonly FoundItem[], layout: Layout): FoundItem[] {
  return items.map((item, at) => {
    const above = layout.above(item.start);
    const isOfBefore = isInHead(items[at - 1], above, layout);
    const text = layout.textAt(above);
    const isStatus = above !== -1 && readItemStatus(text) !== undefined && !isSentence(text);
    return isStatus && !isOfBefore ? { ...item, start: above } : item;
  });
}
