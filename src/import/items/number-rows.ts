/** Rows of numbered lines where less speaks for each of them, and what their numbers alone complete. */
import { isClosedTitle, isPseudoTitle } from './closed-items.ts';
import { readHeadingLine } from '../lines/heading-lines.ts';
import { heaviestChain } from './number-chain.ts';
import type { Candidate } from './evidence.ts';
import { rankOf } from './item-marks.ts';
import type { Layout } from '../lines/layout.ts';

/** An agenda may be nothing but its items, one below the other. */
export function bareAgenda(candidates: readonly Candidate[]): Candidate[] {
  const [first] = candidates;
  return heaviestChain(
    candidates
      .filter(({ form, title, inList }) => form === first?.form && !inList && capital.test(title))
      .map((candidate) => ({ ...candidate, score: 1 })),
  ).links;
}

/** Fewer are rather a list. */
const fewestHeadless = 3;

/**
 * Minutes without any heading may be one list, with what was said of each point directly below it: the
 * row that counts from 1 to its end with words between all its numbers, where it is longer.
 */
export function headless(
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
  const isLonger = row.length >= fewestHeadless && row.length > found.length;
  const hasHeading = (): boolean =>
    layout.lines.some((_, index) => index > (row[0]?.index ?? 0) && readHeadingLine(layout, index));
  return isLonger && isApart && !hasHeading() ? row : found;
}

const capital = /^[\p{Lu}["„”»[(]/u;

/** A closed item, or a page to sign, may have nothing below its title that speaks for it. */
export function withClosed(
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
      Number(candidate.number) === parseInt(last.number, 10) + 1 &&
      (next === undefined || rankOf(candidate.number) < rankOf(next.number));
    const isBare = isClosedTitle(candidate.title) || isPseudoTitle(candidate.title);
    if (isNext && isBare && layout.standsAlone(candidate.index)) {
      row.splice(row.indexOf(last) + 1, 0, candidate);
    }
  }
  return row;
}

/**
 * A row that a word counts (`Punkt 3`, `Ad 3`) goes on wherever its next number begins a line below a
 * sentence, however little else speaks for it.
 */
export function withNextNumbers(
  chosen: readonly Candidate[],
  all: readonly Candidate[],
  layout: Layout,
): Candidate[] {
  if (!isCounted(chosen[0]?.form)) return [...chosen];
  const taken = new Set(chosen);
  const row: Candidate[] = [];
  for (const candidate of all) {
    const last = row.at(-1);
    const next = chosen.find(({ index }) => index > candidate.index);
    const goesOn =
      last !== undefined &&
      rankOf(candidate.number) > rankOf(last.number) &&
      parseInt(candidate.number, 10) <= parseInt(last.number, 10) + 1 &&
      (next === undefined || rankOf(candidate.number) < rankOf(next.number)) &&
      capital.test(candidate.title) &&
      !/[.,;]$/u.test(candidate.title) &&
      (layout.standsAlone(candidate.index) || /[.!?:]$/u.test(layout.textAt(candidate.index - 1)));
    if (taken.has(candidate) || goesOn) row.push(candidate);
  }
  return row;
}

export const isCounted = (form: Candidate['form'] | undefined): boolean =>
  form === 'punkt' || form === 'sag' || form === 'nr' || form === 'ad';

/** How much must speak for an item of another form to stand between two of the chosen one. */
const otherForm = 5;

/** A number that the chosen form leaves out may be printed in another. */
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
      const follows = Number(other.number) === parseInt(last.number, 10) + 1;
      if (!follows || other.inList || other.score < otherForm) continue;
      filled.push(other);
      last = other;
    }
  }
  return filled;
}
