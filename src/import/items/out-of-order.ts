/**
 * Finds the items whose number does not follow the one before: `10.` between `1.` and `2.`, or a number
 * that is printed twice.
 */
import { comparable } from './contents.ts';
import { rankOf } from './item-marks.ts';
import { readHeadingLine } from '../lines/heading-lines.ts';
import type { Layout } from '../lines/layout.ts';
import type { Candidate } from './score.ts';

/** Least score of such a line. */
const leastScore = 4;

/**
 * Adds those of `all`, of the same form, that begin where the item before may end, after its decision or
 * before a heading that it has had, and that have a section of their own.
 */
export function addOutOfOrder(
  chosen: readonly Candidate[],
  all: readonly Candidate[],
  layout: Layout,
): Candidate[] {
  const taken = new Set(chosen.map(({ index }) => index));
  const row = [...chosen];
  for (const candidate of all) {
    if (taken.has(candidate.index) || candidate.score < leastScore || candidate.inList) continue;
    const at = row.findLastIndex(({ index }) => index < candidate.index);
    const before = row[at];
    if (before === undefined || isMention(candidate, row, layout)) continue;
    if (!/^[\p{Lu}"„”»(]/u.test(candidate.title) || /[.,;:]$/u.test(candidate.title)) continue;
    if (mayFollow(before, candidate, layout)) {
      const next = row[at + 1];
      const rank = rankOf(candidate.number);
      const isOutOfOrder =
        rank < rankOf(before.number) || (next !== undefined && rank > rankOf(next.number));
      row.splice(at + 1, 0, {
        ...candidate,
        isSplit: true,
        ...(isOutOfOrder && { isOutOfOrder }),
      });
    }
  }
  return row;
}

/** Whether a later line of the row is the same, before any decision: a portal prints number and title twice. */
const isMention = (
  { index, number, title }: Candidate,
  row: readonly Candidate[],
  layout: Layout,
): boolean =>
  row.some(
    (other) =>
      other.index > index &&
      other.number === number &&
      !isDecidedBetween(index, other.index, layout) &&
      comparable(other.title || layout.textAt(layout.below(other.index))) === comparable(title),
  );

function isDecidedBetween(from: number, to: number, layout: Layout): boolean {
  for (let at = layout.below(from); at !== -1 && at < to; at = layout.below(at)) {
    if (readHeadingLine(layout, at)?.kind === 'decision') return true;
  }
  return false;
}

function mayFollow(before: Candidate, { index }: Candidate, layout: Layout): boolean {
  const { below, standsAlone } = layout;
  const next = readHeadingLine(layout, below(index));
  if (!standsAlone(index) || next === undefined || next.isEntry) return false;
  const seen = new Set<string>();
  let decided = false;
  for (let at = below(before.index); at !== -1 && at < index; at = below(at)) {
    const heading = readHeadingLine(layout, at);
    if (heading === undefined) continue;
    seen.add(heading.heading);
    decided ||= heading.kind === 'decision';
  }
  return decided || seen.has(next.heading);
}
