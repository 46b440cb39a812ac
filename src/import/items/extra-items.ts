/** Finds the items without a number among numbered ones: `Ekstra punkt: Hastesag om …`, `Eventuelt`. */
import type { SectionKind } from '../../minutes/model.ts';
import { readHeadingLine } from '../lines/heading-lines.ts';
import type { Layout } from '../lines/layout.ts';
import { withoutBullet } from '../lines/list-mark.ts';
import { comparable } from './contents.ts';
import type { FoundItem } from './attach-titles.ts';
import { readItemMark } from './item-marks.ts';
import type { NumberedItem } from './restarted-items.ts';
import { isTitle } from './possible-titles.ts';

/** Words with which documents begin an item that they do not number. */
const marked =
  /^(?:ekstra(?:ordinært)?[ -]?(?:punkt|sag)|tillægs?(?:punkt|sag)|haste(?:punkt|sag)|nyt punkt|(?:punkt|sag) uden (?:nummer|for dagsordenen?)|uden for dagsordenen?)(?: ?[:–—-] ?\p{Lu}.*| \p{Ll}.*[^.!?:]| \(.*\))?$/iu;
const other = /^eventuelt:?$/iu;

/** In characters: a longer line is a paragraph. */
const longest = 200;

const bodyKinds: readonly SectionKind[] = ['statement', 'recommendation', 'background'];

/**
 * `items` with those that have no number. Where some have none, all are to be found another way: then
 * they are returned as they are.
 */
export function withUnnumbered(items: readonly NumberedItem[], layout: Layout): NumberedItem[] {
  if (items.some(({ number, again }) => number === undefined && again === undefined)) {
    return [...items];
  }
  return items.flatMap((item, at) => [
    item,
    ...unnumberedIn(layout, item, items[at + 1]?.start ?? layout.lines.length),
  ]);
}

/** Those in the lines of `item` before `end`. */
function unnumberedIn(layout: Layout, item: FoundItem, end: number): FoundItem[] {
  const found: FoundItem[] = [];
  const { lines, textAt } = layout;
  const level = lines[item.titleIndex ?? item.index]?.emphasis?.headingLevel;
  /** Whether the item has had its decision, and the headings that it has had. */
  let decided = false;
  const seen = new Set<string>();
  for (let index = Math.max(item.index, item.titleIndex ?? 0) + 1; index < end; index++) {
    const heading = readHeadingLine(layout, index);
    if (heading) {
      decided ||= heading.kind === 'decision';
      seen.add(heading.heading);
      continue;
    }
    if (!begins(index)) continue;
    found.push({ index, start: index, title: withoutBullet(textAt(index)) });
    decided = false;
    seen.clear();
  }
  return found;

  /** Whether the item before may end above the line: its decision does not follow, nor is this its text. */
  function mayEnd(index: number, below: number): boolean {
    if (readHeadingLine(layout, layout.above(index))) return false;
    if (decided || readHeadingLine(layout, below)) return true;
    for (let at = below; at !== -1 && at < end; at = layout.below(at)) {
      if (readHeadingLine(layout, at)?.kind === 'decision') return false;
    }
    return true;
  }

  function begins(index: number): boolean {
    const text = textAt(index);
    const line = lines[index];
    if (text === '' || text.length > longest || line?.table || !layout.standsAlone(index))
      return false;
    // A portal may print the title again.
    if (readItemMark(line) || comparable(text) === comparable(item.title)) return false;
    const below = layout.below(index);
    if (marked.test(text) && below !== -1) return true;
    if (other.test(text)) return mayEnd(index, below);
    if (!isTitle(layout, index)) return false;
    const next = readHeadingLine(layout, below);
    if (next === undefined || next.isEntry) return false;
    const isOfLevel = level !== undefined && line?.emphasis?.headingLevel === level;
    const isOwnLevel = lines[below]?.emphasis?.headingLevel !== level;
    if (isOfLevel && isOwnLevel) return true;
    return decided && (bodyKinds.includes(next.kind) || seen.has(next.heading));
  }
}
