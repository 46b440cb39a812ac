/** Which lines belong to the number of an item: its title, and a case number above. */
import { readCaseLine } from './case-lines.ts';
import { readItemStatus } from './closed-items.ts';
import { readHeadingLine } from '../lines/heading-lines.ts';
import type { Candidate } from './evidence.ts';
import { readItemMark } from './item-marks.ts';
import type { Layout } from '../lines/layout.ts';
import { withoutBullet } from '../lines/list-mark.ts';

/** Where an item begins, and the lines of its number and title. */
export interface FoundItem {
  /** Of the number, or of the title where there is no number. */
  index: number;
  /** Absent where the document numbers no items. */
  number?: string;
  /** Words of the number that are no part of the title. */
  label?: string;
  title: string;
  /** Whether the document has no title, and a stand-in is given: the item has no line of its own. */
  titleGiven?: true;
  /** The line of the title, where it is not that of the number. */
  titleIndex?: number;
  /** The first line of the item: a title or a case number may stand above the number. */
  start: number;
}

/** A number on a line of its own has its title below it, or above (`Sag nr. 130`). */
export function placeTitles(chosen: readonly Candidate[], layout: Layout): FoundItem[] {
  const alone = chosen.filter(({ title }) => title === '');
  const above = alone.filter(({ index }) => hasTitleAbove(layout, index)).length;
  const titlesAbove = above > 0 && above >= alone.length / 2;
  return chosen.map(({ index, number, label, title }) => {
    const found = { index, number, start: index, ...(label !== undefined && { label }) };
    if (title !== '') return { ...found, title };
    const titleIndex = titlesAbove ? layout.above(index) : layout.below(index);
    const isBelow = titleIndex === index + 1 && isTitleBelow(layout, titleIndex);
    if (titleIndex === -1 || !(isBelow || isTitle(layout, titleIndex))) return { ...found, title };
    const start = Math.min(index, titleIndex);
    return { ...found, title: withoutBullet(layout.textAt(titleIndex)), titleIndex, start };
  });
}

/** Directly above, and nothing that could be the title directly below. */
function hasTitleAbove(layout: Layout, index: number): boolean {
  const above = layout.above(index);
  if (above === -1 || !isTitle(layout, above)) return false;
  const below = layout.below(index);
  const mayBe = below === index + 1 ? isTitleBelow : isTitle;
  const isBelow = below !== -1 && mayBe(layout, below);
  return !isBelow || (above === index - 1 && below !== index + 1);
}

const isTitle = (layout: Layout, index: number): boolean =>
  isNoHeading(layout, index) && readItemMark(layout.lines[index]) === undefined;

/** Directly below its number a title may begin with one of its own: `3. anslået regnskab`. */
const isTitleBelow = (layout: Layout, index: number): boolean => {
  const mark = readItemMark(layout.lines[index]);
  return isNoHeading(layout, index) && (mark === undefined || mark.form === 'dot');
};

const isNoHeading = (layout: Layout, index: number): boolean =>
  readHeadingLine(layout, index) === undefined &&
  readCaseLine(layout.textAt(index)) === undefined &&
  layout.lines[index]?.table === undefined;

/** Whether the line at `index` stands directly below number and title of `item`. */
const isInHead = (item: FoundItem | undefined, index: number, layout: Layout): boolean =>
  item !== undefined && layout.above(index) <= Math.max(item.index, item.titleIndex ?? 0);

/** A case number above the title, where the document sets them so. */
export function withCasesAbove(items: readonly FoundItem[], layout: Layout): FoundItem[] {
  const places = items.map(({ start }) => layout.above(start));
  const isCase = places.map((at) => at !== -1 && readCaseLine(layout.textAt(at))?.rest === '');
  const certain = items.some(
    (_, item) => isCase[item] === true && !isInHead(items[item - 1], places[item] ?? 0, layout),
  );
  if (!certain) return [...items];
  return items.map((item, at) =>
    isCase[at] === true ? { ...item, start: places[at] ?? item.start } : item,
  );
}

/** `Åbent punkt` above the number says of that item alone whether it is closed. */
export function withStatusAbove(items: readonly FoundItem[], layout: Layout): FoundItem[] {
  return items.map((item, at) => {
    const above = layout.above(item.start);
    const isOfBefore = isInHead(items[at - 1], above, layout);
    const isStatus = above !== -1 && readItemStatus(layout.textAt(above)) !== undefined;
    return isStatus && !isOfBefore ? { ...item, start: above } : item;
  });
}
