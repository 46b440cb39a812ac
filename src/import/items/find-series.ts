/**
 * Finds the items of a document whose numbers may begin again: in a closed part, an additional agenda,
 * on a second day.
 */
import { comparable } from './contents.ts';
import { weighCandidates } from './candidates.ts';
import { readCaseLine } from './case-lines.ts';
import { readItemStatus } from './closed-items.ts';
import { findItems, type FoundItems } from './find-items.ts';
import { valueOf } from './item-marks.ts';
import { readHeadingLine } from '../lines/heading-lines.ts';
import { layOut, type Layout } from '../lines/layout.ts';
import { movedDown } from './restarted-items.ts';
import type { Candidate } from './score.ts';

/** The items of `layout`, in its order; `isBelowPart` tells of a line that a heading over a part is above it. */
export function findSeries(
  layout: Layout,
  isBelowPart: (index: number) => boolean,
): FoundItems & { begins: ReadonlySet<number> } {
  const candidates = weighCandidates(layout);
  const whole = () => ({ ...findItems(layout, candidates), begins: new Set<number>() });
  const cuts = restarts(layout, candidates, isBelowPart);
  if (cuts.length === 0) return whole();
  const parts = [0, ...cuts].map((from, at) => {
    const found = findItems(layOut(layout.lines.slice(from, cuts[at])));
    return { from, found };
  });
  const isWhole = parts
    .slice(1)
    .every(
      ({ found: { items } }) =>
        items[0]?.start === 0 && items.every(({ number }) => number !== undefined),
    );
  if (!isWhole || parts[0]?.found.items.length === 0) return whole();
  return {
    items: parts.flatMap(({ from, found }) => found.items.map((item) => movedDown(item, from))),
    doubtful: parts.flatMap(({ from, found }) => found.doubtful.map((index) => index + from)),
    begins: new Set(cuts),
  };
}

/** Of an earlier item. */
const leastScore = 2;

/** The indexes of the lines where an item 1 begins that is not the first. */
function restarts(
  layout: Layout,
  candidates: readonly Candidate[],
  isBelowPart: (index: number) => boolean,
): number[] {
  const { above, below, textAt } = layout;
  const firsts = candidates.filter(
    (candidate) =>
      valueOf(candidate.number) === 1 &&
      /^(?!at[\s,])\p{Lu}.*[^.,;:]$/iu.test(candidate.title) &&
      layout.standsAlone(candidate.index) &&
      (isBelowPart(candidate.index) || followsDecision(candidate)),
  );
  return firsts
    .filter(({ form, index, title }) => {
      const earlier = candidates.filter(
        (other) => other.form === form && other.index < lastHeading(index),
      );
      // A contents list, or a portal that prints number and title twice.
      const isRepeated = earlier.some((other) => comparable(other.title) === comparable(title));
      return !isRepeated && earlier.some(({ score }) => score >= leastScore);
    })
    .map(({ index }) => {
      const before = above(index);
      const isHead =
        before !== -1 &&
        (readCaseLine(textAt(before))?.rest === '' || readItemStatus(textAt(before)) !== undefined);
      return isHead ? before : index;
    });

  /** Whether sections begin again below it: after a decision, or with the heading last seen. */
  function followsDecision({ index }: Candidate): boolean {
    const next = readHeadingLine(layout, below(index));
    if (next === undefined || next.isEntry || next.kind === 'other') return false;
    if (/:$/u.test(textAt(above(index)))) return false;
    const last = readHeadingLine(layout, lastHeading(index));
    return last?.kind === 'decision' || last?.heading === next.heading;
  }

  /** The nearest section heading above; -1 if there is none. */
  function lastHeading(index: number): number {
    let before = above(index);
    while (before !== -1 && readHeadingLine(layout, before) === undefined) before = above(before);
    return before;
  }
}
