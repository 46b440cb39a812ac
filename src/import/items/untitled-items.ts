/**
 * Finds the items of a document that has lost their titles. A portal's text may keep only the case
 * number of each item, or only its headings.
 */
import { readCaseLine } from './case-lines.ts';
import { readItemStatus } from './closed-items.ts';
import { readHeadingLine } from '../lines/heading-lines.ts';
import type { Layout } from '../lines/layout.ts';
import { withoutBullet } from '../lines/list-mark.ts';
import type { FoundItem } from './attach-titles.ts';

/** Placeholder for a title. */
export const untitled = 'Uden titel';

const statusLine = 'status';

/**
 * Items that begin with a case number or a status line, if no line above any of them may be a
 * title.
 */
export function findByCaseLines(
  layout: Layout,
  mayBeTitle: (index: number) => boolean,
): FoundItem[] {
  const { lines, textAt, above } = layout;
  const found = [...lines.keys()].flatMap((index) => {
    const text = withoutBullet(textAt(index));
    const { label = '', numbers = [] } = readCaseLine(text) ?? {};
    // Status lines count as one kind, whatever they say.
    const opening = readItemStatus(text) === undefined ? label : statusLine;
    return opening === '' ? [] : [{ index, opening, numbers }];
  });
  const [first] = found;
  const same = found.filter(({ opening }) => opening === first?.opening);
  if (same.length < 2 || same.some(({ index }) => mayBeTitle(above(index)))) return [];
  return same.map(({ index, numbers }) => {
    const title = numbers[0] === undefined ? untitled : `Sag ${numbers[0]}`;
    return { index, start: index, title, titleGiven: true as const };
  });
}

/** Items that begin, after a decision, at a heading that the previous item has had. */
export function findByRepetition(layout: Layout): FoundItem[] {
  const items: FoundItem[] = [];
  const seen = new Set<string>();
  let decided = false;
  for (const index of layout.lines.keys()) {
    const heading = readHeadingLine(layout, index);
    // The first `Referat` is the title of the document.
    if (!heading || (items.length === 0 && /^referat/iu.test(heading.heading))) continue;
    if (items.length === 0 || (decided && seen.has(heading.heading))) {
      items.push({ index, start: index, title: untitled, titleGiven: true });
      seen.clear();
      decided = false;
    }
    seen.add(heading.heading);
    decided ||= heading.kind === 'decision';
  }
  return decided || items.length > 1 ? items : [];
}
