/** Finds the items of a document without item numbers. */
import type { SectionKind } from '../../minutes/model.ts';
import { readCaseLine } from './case-lines.ts';
import { comparable, isContentsHeading, readContentsEntry } from './contents.ts';
import type { FoundItem } from './attach-titles.ts';
import { readHeadingLine } from '../lines/heading-lines.ts';
import type { Layout } from '../lines/layout.ts';
import { withoutBullet } from '../lines/list-mark.ts';
import { findByCaseLines, findByRepetition } from './untitled-items.ts';
import { isTitle, mayBeTitle } from './possible-titles.ts';

/**
 * Tries the contents list, case numbers above titles, headings below titles, and repeated headings.
 */
export function findUnnumbered(layout: Layout): FoundItem[] {
  const listed = findListed(layout);
  if (listed.length > 0) return listed;
  const byCases = findBelowCases(layout);
  if (byCases.length > 0) return byCases;
  const headed = findByHeadings(layout);
  const byCaseLines = findByCaseLines(layout, (index) => mayBeTitle(layout, index));
  if (byCaseLines.length > 0 && byCaseLines.length >= headed.length) return byCaseLines;
  const repeated = findByRepetition(layout);
  if (repeated.length > Math.max(headed.length, 1)) return repeated;
  if (headed.length > 0) return headed;
  const only = findOnly(layout);
  return only.length > 0 ? only : repeated;
}

/** Titles below labelled case numbers (`Sagsnr.: 27.69.48-G01-2-14`), if each of those has one. */
function findBelowCases(layout: Layout): FoundItem[] {
  const { lines, textAt, below } = layout;
  const cases = [...lines.keys()].filter(
    (index) => layout.standsAlone(index) && (readCaseLine(textAt(index))?.label ?? '') !== '',
  );
  const items = cases.flatMap((start) => {
    const index = below(start);
    const isTitled = index !== -1 && layout.standsAlone(index) && mayBeTitle(layout, index);
    return isTitled ? [{ index, start, title: textAt(index) }] : [];
  });
  return items.length > 1 && items.length === cases.length ? items : [];
}

/** The only item of a document: the first possible title above its first section. */
function findOnly(layout: Layout): FoundItem[] {
  const { lines, textAt } = layout;
  const first = lines.findIndex((_, index) => readHeadingLine(layout, index) !== undefined);
  const index = lines
    .slice(0, Math.max(first, 0))
    .findIndex((_, at) => layout.standsAlone(at) && mayBeTitle(layout, at));
  return index === -1 ? [] : [{ index, start: index, title: withoutBullet(textAt(index)) }];
}

/** Least share of the titles of the contents list that have to be found, in order. */
const leastShare = 0.6;

/** The lines below the contents list that repeat its entries. */
function findListed(layout: Layout): FoundItem[] {
  const { lines, textAt, below } = layout;
  const heading = lines.findIndex(isContentsHeading);
  const occurrences = Map.groupBy(lines.keys(), (index) => comparable(textAt(index)));
  const titles: string[] = [];
  let index = heading === -1 ? -1 : below(heading);
  for (; index !== -1; index = below(index)) {
    const line = lines[index];
    const entry = line && readContentsEntry(line);
    const title = comparable(entry?.title ?? textAt(index));
    // The list ends where its first entry is repeated.
    if (
      title === '' ||
      title === titles[0] ||
      (titles.length > 0 && !entry && isLast(index, title))
    )
      break;
    titles.push(title);
  }
  let last = index - 1;
  const items: FoundItem[] = [];
  for (const title of titles) {
    const at = occurrences
      .get(title)
      ?.find((line) => line > last && layout.standsAlone(line) && !readHeadingLine(layout, line));
    if (at === undefined) continue;
    last = at;
    items.push({ index: at, start: at, title: withoutBullet(textAt(at)) });
  }
  return items.length > 1 && items.length >= leastShare * titles.length ? items : [];

  /** Whether no later line has the same title. */
  function isLast(at: number, title: string): boolean {
    return (occurrences.get(title)?.at(-1) ?? at) <= at;
  }
}

const bodyKinds: readonly SectionKind[] = ['statement', 'recommendation', 'background'];

/**
 * A title is a short line directly above a section, after the decision of the previous item or
 * before a heading that the previous item has had.
 */
function findByHeadings(layout: Layout): FoundItem[] {
  const items: FoundItem[] = [];
  /** Whether the current item has had its decision. */
  let decided = true;
  /** Headings of the current item. */
  const seen = new Set<string>();
  for (const index of layout.lines.keys()) {
    const heading = readHeadingLine(layout, index);
    const next = readHeadingLine(layout, layout.below(index))?.heading ?? '';
    if (heading) {
      // A section before the first title: titles are not to be expected before the next decision.
      if (items.length === 0 && bodyKinds.includes(heading.kind)) decided = false;
      decided ||= heading.kind === 'decision';
      seen.add(heading.heading);
    } else if ((decided || seen.has(next)) && isTitle(layout, index)) {
      items.push({ index, start: index, title: withoutBullet(layout.textAt(index)) });
      decided = false;
      seen.clear();
    }
  }
  return items;
}
