/**
 * Finds running headers, footers and page numbers by position and repetition, never by words alone.
 */
import type { PageNoise } from '../../../source-line.ts';
import { lineText, type PrintedLine } from '../page/printed-page.ts';
import { runningText } from './running-text.ts';
import { compareTexts, isPageNumber } from './repeated-text.ts';

export interface PageOfLines {
  number: number;
  height: number;
  /** From top to bottom. */
  lines: PrintedLine[];
  /** Rotated lines. */
  aside: PrintedLine[];
}

/** Number of lines at the top and bottom of a page that are examined. */
const deepest = 5;

/** Greatest distance from the edge, as a share of the page height. */
const farthest = 0.25;

/** Greatest distance, in points, between lines at the same height. */
const tolerance = 3;

/** Pages before and after that a line is compared with: left and right pages may differ. */
const reach = 2;

/** Share of the lines in a slot that must be repeated. */
const share = 0.6;

/** Removes headers, footers and page numbers from `pages` and returns them. */
export function takeNoise(pages: readonly PageOfLines[]): PageNoise[] {
  const noise = new Map<PrintedLine, PageNoise['reason']>();
  const running = runningText(pages);
  for (const edge of ['header', 'footer'] as const) findRepeated(pages, edge, running, noise);
  const [only] = pages;
  if (only && pages.length === 1) findSolePageNumber(only, noise);
  for (const line of repeatedAside(pages)) noise.set(line, 'header');
  return pages.flatMap((page) => {
    const found = [...page.lines, ...page.aside].filter((line) => noise.has(line));
    page.lines = page.lines.filter((line) => !noise.has(line));
    page.aside = page.aside.filter((line) => !noise.has(line));
    return found.map((line) => ({
      page: page.number,
      text: lineText(line),
      reason: noise.get(line) ?? 'header',
    }));
  });
}

/** Lines at the same height, by page index. */
type Slot = Map<number, PrintedLine>;

/**
 * Goes inward from an edge of each page up to a line that is not repeated, or is part of a
 * sentence.
 */
function findRepeated(
  pages: readonly PageOfLines[],
  edge: 'header' | 'footer',
  running: ReadonlySet<PrintedLine>,
  noise: Map<PrintedLine, PageNoise['reason']>,
): void {
  const outermost = pages.map(({ lines, height }) =>
    (edge === 'header' ? lines.slice(0, deepest) : lines.slice(-deepest).toReversed()).filter(
      ({ baseline }) => (edge === 'header' ? baseline : height - baseline) <= farthest * height,
    ),
  );
  const repeated = new Map<PrintedLine, PageNoise['reason']>();
  for (const slot of slotsOf(pages, outermost, edge)) {
    const reasons = [...slot].flatMap(([page, line]) => {
      const reason = repetition(slot, page, line);
      return reason ? ([[line, reason]] as const) : [];
    });
    if (reasons.length < share * slot.size) continue;
    for (const [line, reason] of reasons) repeated.set(line, reason === 'same' ? edge : reason);
  }
  for (const lines of outermost) {
    for (const line of lines) {
      const reason = repeated.get(line);
      if (reason === undefined || running.has(line)) break;
      noise.set(line, reason);
    }
  }
}

/** Groups the outermost lines of the pages by height. */
function slotsOf(
  pages: readonly PageOfLines[],
  outermost: readonly (readonly PrintedLine[])[],
  edge: 'header' | 'footer',
): Slot[] {
  const located = outermost.flatMap((lines, page) =>
    lines.map((line) => ({
      page,
      line,
      at: edge === 'header' ? line.baseline : (pages[page]?.height ?? 0) - line.baseline,
    })),
  );
  const slots: { at: number; lines: Slot }[] = [];
  let nearest = 0;
  for (const { page, line, at } of located.toSorted((one, other) => one.at - other.at)) {
    while (at - (slots[nearest]?.at ?? at) > tolerance) nearest += 1;
    const slot = slots.slice(nearest).find(({ lines }) => !lines.has(page));
    if (slot) slot.lines.set(page, line);
    else slots.push({ at, lines: new Map([[page, line]]) });
  }
  return slots.map(({ lines }) => lines);
}

/**
 * Whether the line is repeated on a near page, unchanged or with a number that counts the pages.
 */
function repetition(
  slot: Slot,
  page: number,
  line: PrintedLine,
): 'same' | 'page-number' | undefined {
  const text = lineText(line);
  let found: 'same' | 'page-number' | undefined;
  for (let other = page - reach; other <= page + reach; other++) {
    const neighbour = other === page ? undefined : slot.get(other);
    if (!neighbour || Math.abs(neighbour.size - line.size) > 0.5) continue;
    const same = compareTexts(text, lineText(neighbour), other - page);
    if (same === 'page-number') return same;
    found ??= same;
  }
  return found;
}

/** A single page has no repetition: only a labelled page number in its margin is noise. */
function findSolePageNumber(
  { lines, height }: PageOfLines,
  noise: Map<PrintedLine, PageNoise['reason']>,
): void {
  const [first, last] = [lines[0], lines.at(-1)];
  for (const line of lines.length > 1 ? [first, last] : []) {
    if (!line || (line.baseline > 0.08 * height && line.baseline < 0.92 * height)) continue;
    if (/^(?:side|page)\s/i.test(lineText(line)) && isPageNumber(lineText(line))) {
      noise.set(line, 'page-number');
    }
  }
}

/** Rotated lines that occur on several pages. */
function repeatedAside(pages: readonly PageOfLines[]): PrintedLine[] {
  const byText = Map.groupBy(
    pages.flatMap(({ aside }) => aside),
    lineText,
  );
  return [...byText.values()]
    .filter((lines) => new Set(lines.map(({ page }) => page)).size > 1)
    .flat();
}
