/** Measures the typesetting of a document: font size, leading, and text edges. */
import { count, mostCommon } from '../../counts.ts';
import { readLeader } from '../../contents-text.ts';
import { lineText, type PrintedLine } from '../page/printed-page.ts';

export interface Setting {
  /** Font size of most letters. */
  size: number;
  /** Distance of lines in a paragraph, in font sizes. */
  leading: number;
  /** Right edge of the text on pages of the given width. */
  rightOf: (width: number) => number;
  /** Baseline of the lowest line. */
  bottom: number;
  /** Whether full lines end exactly at the right edge. */
  isJustified: boolean;
  /**
   * Indentation of the first lines of paragraphs, in font sizes; absent if they are not indented.
   */
  indent?: number;
}

/** Share of the text width from which on a line counts as full for these measurements. */
const fullness = 0.85;

/** Greatest distance of lines in a paragraph, in font sizes. */
const widestLeading = 2.2;

const usualLeading = 1.2;

interface MeasuredPage {
  width: number;
  lines: readonly PrintedLine[];
}

/** Measures the lines of a document, page by page. */
export function measureSetting(pages: readonly MeasuredPage[]): Setting {
  const sizes = new Map<number, number>();
  for (const { size, words } of pages.flatMap(({ lines }) => lines)) {
    const letters = words.reduce((sum, { text }) => sum + text.length, 0);
    count(sizes, Math.round(size * 10) / 10, letters);
  }
  const edges = new Map<number, number>();
  for (const [width, equal] of Map.groupBy(pages, (page) => page.width)) {
    const texts = equal.flatMap(({ lines }) => lines.filter(isText));
    edges.set(width, edgeOf(texts, width));
  }
  const rightOf = (width: number) => edges.get(width) ?? width;
  const size = mostCommon(sizes) ?? 1;
  return { size, rightOf, ...measureLines(pages, rightOf) };
}

/** Only lines of text show the text edge: contents entries may reach farther. */
const isText = (line: PrintedLine): boolean =>
  line.words.length >= 3 && readLeader(lineText(line)) === undefined;

/** Least number and share of lines that end near the edge for it to be certain. */
const enough = { lines: 6, share: 0.4 };

/** Near the edge: as a share of the text width, and in font sizes. */
const near = { width: 0.1, size: 5 };

/**
 * The right edge of the text: the rightmost line end that is no outlier. If too few lines reach it,
 * the right margin is assumed to be no wider than the left one.
 */
function edgeOf(lines: readonly PrintedLine[], width: number): number {
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

/** Least number of lines with the same indentation. */
const fewestIndented = 5;

function measureLines(
  pages: readonly MeasuredPage[],
  rightOf: Setting['rightOf'],
): Omit<Setting, 'size' | 'rightOf'> {
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
  const indent = mostCommon(indents);
  return {
    leading: mostCommon(leadings) ?? usualLeading,
    bottom: Math.max(...pages.map(({ lines }) => lines.at(-1)?.baseline ?? 0)),
    isJustified: full > 4 && atEdge > 0.6 * full,
    ...(indent !== undefined && (indents.get(indent) ?? 0) >= fewestIndented && { indent }),
  };
}

const isFullText = (line: PrintedLine, right: number): boolean =>
  line.words.length >= 4 && line.right - line.left >= fullness * (right - line.left);
