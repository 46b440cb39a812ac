/**
 * The items of a document that has lost their titles: a portal's text may keep nothing of them but the
 * line of the case, or where the headings begin again.
 */
import { readCaseLine } from './case-lines.ts';
import { readItemStatus } from './closed-items.ts';
import { readHeadingLine } from '../lines/heading-lines.ts';
import type { Layout } from '../lines/layout.ts';
import { withoutBullet } from '../lines/list-mark.ts';
import type { FoundItem } from './attach-titles.ts';

/** What stands for a title where not even a case number does. */
export const untitled = 'Uden titel';

const statusLine = 'status';

/**
 * The items that begin with the line of their case, or of their status, where no line above any of
 * them may be a title.
 */
export function findByCaseLines(
  layout: Layout,
  mayBeTitle: (index: number) => boolean,
): FoundItem[] {
  const { lines, textAt, above } = layout;
  const found = [...lines.keys()].flatMap((index) => {
    const text = withoutBullet(textAt(index));
    const { label = '', numbers = [] } = readCaseLine(text) ?? {};
    // `Åben`, alone on its line, says nothing that would have to be said of one item only.
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

/** The items that begin where, after a decision, a heading comes that the item before has had. */
export function findByRepetition(layout: Layout): FoundItem[] {
  const items: FoundItem[] = [];
  const seen = new Set<string>();
  let decided = false;
  for (const index of layout.lines.keys()) {
    const heading = readHeadingLine(layout, index);
    // Above all others, `Referat` says what the document is.
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
