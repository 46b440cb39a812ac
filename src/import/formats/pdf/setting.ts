/** How a document is set: the size of its text, its leading, and the edges its lines reach. */
import { readLeader } from '../contents-text.ts';
import { lineText, type PrintedLine } from './printed-page.ts';

export interface Setting {
  /** Size of most of the letters. */
  size: number;
  /** Distance of the lines of a paragraph, in sizes of their letters. */
  leading: number;
  /** Right edge of the text on pages of a width. */
  rightOf: (width: number) => number;
  /** Baseline of the lowest lines. */
  bottom: number;
  /** Whether full lines end exactly at that edge. */
  isJustified: boolean;
  /** How far first lines of paragraphs are indented, in sizes of the letters, where they are. */
  indent?: number;
}

/** A line is full, for a first measure, when it covers so much of the page's text. */
const fullness = 0.85;

/** Lines of a paragraph are never farther apart, in sizes of their letters. */
const widestLeading = 2.2;

const usualLeading = 1.2;

type Extent = Pick<PrintedLine, 'left' | 'right' | 'size'>;

/** Measures the lines of a document, page by page. */
export function measureSetting(
  pages: readonly { width: number; lines: readonly PrintedLine[] }[],
): Setting {
  const sizes = new Map<number, number>();
  const extents = new Map<number, Extent[]>();
  const extentsOn = (width: number): Extent[] => {
    const known = extents.get(width) ?? [];
    extents.set(width, known);
    return known;
  };
  for (const { width, lines } of pages) {
    for (const line of lines) {
      const letters = line.words.reduce((sum, { text }) => sum + text.length, 0);
      const size = Math.round(line.size * 10) / 10;
      sizes.set(size, (sizes.get(size) ?? 0) + letters);
      if (isText(line)) extentsOn(width).push(line);
    }
  }
  const edges = new Map([...extents].map(([width, found]) => [width, edgeOf(found, width)]));
  const rightOf = (width: number) => edges.get(width) ?? width;
  const size = mostOf(sizes) ?? 1;
  return { size, rightOf, ...measureLines(pages, rightOf) };
}

/** Only lines of text tell the edge of the text: contents lists may reach farther. */
const isText = (line: PrintedLine): boolean =>
  line.words.length >= 3 && readLeader(lineText(line)) === undefined;

/** Lines that end near the edge show where it is, when they are so many, and such a part of all. */
const enough = { lines: 6, share: 0.4 };

/** How near: of the width of the text, and in sizes of its letters. */
const near = { width: 0.1, size: 5 };

/**
 * The edge that lines reach: the rightmost that is no exception. Where too few reach one, the text may
 * be as far from the right side of the page as it is from the left.
 */
function edgeOf(lines: readonly Extent[], width: number): number {
  const rights = lines.map(({ right }) => right).toSorted((one, other) => other - one);
  const fellows = Math.max(2, Math.ceil(rights.length * 0.02));
  const first = rights.findIndex((right, index) => right - (rights[index + fellows - 1] ?? 0) <= 8);
  const edge = rights[Math.max(first, 0)] ?? width;
  const left = Math.min(...lines.map((line) => line.left));
  const size = lines[0]?.size ?? 0;
  const far = Math.max(near.width * (edge - left), near.size * size);
  const reaching = rights.filter((right) => right >= edge - far);
  const isShown =
    reaching.length >= enough.lines && reaching.length >= enough.share * rights.length;
  return isShown ? edge : Math.max(edge, width - left);
}

interface Measured {
  leading: number;
  bottom: number;
  isJustified: boolean;
  indent?: number;
}

/** So many lines must be indented alike before that is the document's way. */
const fewestIndented = 5;

function measureLines(
  pages: readonly { width: number; lines: readonly PrintedLine[] }[],
  rightOf: Setting['rightOf'],
): Measured {
  const leadings = new Map<number, number>();
  const indents = new Map<number, number>();
  let full = 0;
  let atEdge = 0;
  for (const { width, lines } of pages) {
    const right = rightOf(width);
    for (const [index, line] of lines.entries()) {
      const [before, next] = [lines[index - 1], lines[index + 1]];
      if (!isFullText(line, right)) continue;
      full += 1;
      if (right - line.right < 1) atEdge += 1;
      if (!next) continue;
      const leading = (next.baseline - line.baseline) / line.size;
      if (leading <= 0 || leading > widestLeading) continue;
      count(leadings, Math.round(leading * 20) / 20);
      const indent = Math.round(((line.left - next.left) / line.size) * 4) / 4;
      const stands = before !== undefined && Math.abs(before.left - next.left) < 1;
      if (stands && indent >= 0.75 && indent <= 4) count(indents, indent);
    }
  }
  const indent = mostOf(indents);
  return {
    leading: mostOf(leadings) ?? usualLeading,
    bottom: Math.max(...pages.map(({ lines }) => lines.at(-1)?.baseline ?? 0)),
    isJustified: full > 4 && atEdge > 0.6 * full,
    ...(indent !== undefined && (indents.get(indent) ?? 0) >= fewestIndented && { indent }),
  };
}

const isFullText = (line: PrintedLine, right: number): boolean =>
  line.words.length >= 4 && line.right - line.left >= fullness * (right - line.left);

function count(counts: Map<number, number>, value: number): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function mostOf(counts: ReadonlyMap<number, number>): number | undefined {
  let most: [value: number, count: number] | undefined;
  for (const entry of counts) if (!most || entry[1] > most[1]) most = entry;
  return most?.[0];
}
