/** Item rows with weak evidence, and items that only their number completes. */
import { isClosedTitle, isSignatureTitle } from './closed-items.ts';
import { readHeadingLine } from '../lines/heading-lines.ts';
import { heaviestChain } from './number-chain.ts';
import type { Candidate } from './score.ts';
import { rankOf, valueOf, wholeOf } from './item-marks.ts';
import type { Layout } from '../lines/layout.ts';

/** The items of an agenda that is only a list of them. */
export function bareAgenda(candidates: readonly Candidate[]): Candidate[] {
  const [first] = candidates;
  return heaviestChain(
    candidates
      .filter(({ form, title, inList }) => form === first?.form && !inList && capital.test(title))
      .map((candidate) => ({ ...candidate, score: 1 })),
  ).links;
}

/** A shorter row is likely a list within a text. */
const leastListLength = 3;

/**
 * Minutes without headings may be one list, with text below each point: the row that counts up from
 * 1, with lines between its numbers. Returns it if it is longer than `found`, else `found`.
 */
export function preferListWithoutHeadings(
  found: readonly Candidate[],
  candidates: readonly Candidate[],
  layout: Layout,
): readonly Candidate[] {
  const start = candidates.findIndex(({ number }) => number === '1');
  const form = candidates[start]?.form;
  const row: Candidate[] = [];
  for (const candidate of candidates.slice(Math.max(start, 0))) {
    const isNext = Number(candidate.number) === row.length + 1 && candidate.form === form;
    if (isNext && capital.test(candidate.title)) row.push(candidate);
  }
  const isApart = row.every(({ index }, at) => layout.below(index) !== row[at + 1]?.index);
  const isLonger = row.length >= leastListLength && row.length > found.length;
  const hasHeading = (): boolean =>
    layout.lines.some((_, index) => index > (row[0]?.index ?? 0) && readHeadingLine(layout, index));
  return isLonger && isApart && !hasHeading() ? row : found;
}

const capital = /^[\p{Lu}["„”»[(]/u;

/** Adds closed items and signature pages, which may have no text below their title as evidence. */
export function addClosedItems(
  chosen: readonly Candidate[],
  all: readonly Candidate[],
  layout: Layout,
): Candidate[] {
  const row = [...chosen];
  for (const candidate of all) {
    const last = row.findLast(({ index }) => index <= candidate.index);
    const next = row.find(({ index }) => index > candidate.index);
    const isNext =
      last !== undefined &&
      last !== candidate &&
      valueOf(candidate.number) === wholeOf(last.number) + 1 &&
      (next === undefined || rankOf(candidate.number) < rankOf(next.number));
    const hasNoText = isClosedTitle(candidate.title) || isSignatureTitle(candidate.title);
    if (isNext && hasNoText && layout.standsAlone(candidate.index)) {
      row.splice(row.indexOf(last) + 1, 0, candidate);
    }
  }
  return row;
}

/**
 * Adds lines with the next number to a row with a word before its numbers (`Punkt 3`, `Ad 3`), if
 * they begin a block or follow a sentence, whatever their score.
 */
export function addNextNumbers(
  chosen: readonly Candidate[],
  all: readonly Candidate[],
  layout: Layout,
): Candidate[] {
  if (!hasWordBeforeNumber(chosen[0]?.form)) return [...chosen];
  const taken = new Set(chosen);
  const row: Candidate[] = [];
  for (const candidate of all) {
    const last = row.at(-1);
    const next = chosen.find(({ index }) => index > candidate.index);
    const goesOn =
      last !== undefined &&
      rankOf(candidate.number) > rankOf(last.number) &&
      wholeOf(candidate.number) <= wholeOf(last.number) + 1 &&
      (next === undefined || rankOf(candidate.number) < rankOf(next.number)) &&
      capital.test(candidate.title) &&
      !/[.,;]$/u.test(candidate.title) &&
      (layout.standsAlone(candidate.index) || /[.!?:]$/u.test(layout.textAt(candidate.index - 1)));
    if (taken.has(candidate) || goesOn) row.push(candidate);
  }
  return row;
}

export const hasWordBeforeNumber = (form: Candidate['form'] | undefined): boolean =>
  form === 'punkt' || form === 'sag' || form === 'nr' || form === 'ad';

/** Least score of an item of another form between two of the chosen form. */
const otherForm = 5;

/** Adds items whose missing number is printed in another form. */
export function fillGaps(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
): Candidate[] {
  const filled: Candidate[] = [];
  for (const [at, candidate] of chosen.entries()) {
    filled.push(candidate);
    const next = chosen[at + 1];
    const end = next?.index ?? Infinity;
    if (next && rankOf(next.number) - rankOf(candidate.number) <= rankOf('1')) continue;
    let last = candidate;
    for (const other of candidates) {
      if (other.index <= last.index || other.index >= end || other.form === candidate.form)
        continue;
      const follows = valueOf(other.number) === wholeOf(last.number) + 1;
      if (!follows || other.inList || other.score < otherForm) continue;
      filled.push(other);
      last = other;
    }
  }
  return filled;
}
