/**
 * Where the items of a meeting begin, by evidence that has to agree: numbers that run in order, known
 * headings and case numbers below, a contents list, how the lines are set.
 */
import { isClosedTitle, isPseudoTitle } from './closed-items.ts';
import { comparable, isContentsHeading, readContentsEntry } from './contents.ts';
import { heaviestChain } from './item-chain.ts';
import { weighCandidates, type Candidate } from './item-evidence.ts';
import { readHeadingLine } from './heading-lines.ts';
import { rankOf } from './item-marks.ts';
import type { Layout } from './layout.ts';
import { placeTitles, withCasesAbove, withStatusAbove, type FoundItem } from './place-items.ts';
import { findUnnumbered } from './unnumbered-items.ts';

export interface FoundItems {
  items: FoundItem[];
  /** Lines that look like items of the same form and are none of those found. */
  doubtful: number[];
}

/** Less speaks for a line than this: it is no item's. */
const fewest = 2;

/** Finds the items of a document. */
export function findItems(layout: Layout): FoundItems {
  const candidates = weighCandidates(layout);
  const forms = Map.groupBy(candidates, ({ form }) => form);
  const chains = [...forms.values()].map((all) =>
    heaviestChain(all.filter(({ score }) => score >= fewest)),
  );
  const best = chains.toSorted((one, other) => other.score - one.score)[0];
  const found = best && best.links.length > 0 ? best.links : bareAgenda(candidates);
  const chosen = headless(found, candidates, layout);
  const [first] = chosen;
  if (first === undefined) return { items: findUnnumbered(layout), doubtful: [] };
  const ofForm = forms.get(first.form) ?? [];
  const counted = withNextNumbers(withClosed(chosen, ofForm, layout), ofForm, layout);
  const whole = fillGaps(counted, candidates);
  const started = whole.map((candidate) =>
    firstMention(candidate, forms.get(candidate.form) ?? [], layout),
  );
  const items = placeTitles(started, layout);
  return {
    items: withStatusAbove(withCasesAbove(items, layout), layout),
    doubtful: doubtfulLines(started, candidates, layout),
  };
}

/** An agenda may be nothing but its items, one below the other. */
function bareAgenda(candidates: readonly Candidate[]): Candidate[] {
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
function headless(
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
function withClosed(
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
function withNextNumbers(
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

const isCounted = (form: Candidate['form'] | undefined): boolean =>
  form === 'punkt' || form === 'sag' || form === 'nr' || form === 'ad';

/** How much must speak for an item of another form to stand between two of the chosen one. */
const otherForm = 5;

/** A number that the chosen form leaves out may be printed in another. */
function fillGaps(chosen: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
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

/** Lines that a portal may print between two mentions of the same item. */
const mostRepeated = 6;

/**
 * A portal prints number and title twice or three times: the item begins at the first of them that has
 * no other numbered line and no heading between.
 */
function firstMention(candidate: Candidate, all: readonly Candidate[], layout: Layout): Candidate {
  let first = candidate;
  for (let at = all.indexOf(candidate) - 1; at >= 0; at--) {
    const before = all[at];
    if (before?.number !== candidate.number || !sameWords(before, candidate, layout)) break;
    let between = 0;
    for (let line = layout.below(before.index); line !== first.index; line = layout.below(line)) {
      if (line === -1 || between++ > mostRepeated || readHeadingLine(layout, line)) return first;
    }
    const above = layout.above(before.index);
    if (isContentsLine(layout, above)) break;
    first = { ...before, score: candidate.score };
  }
  return first;
}

const sameWords = (one: Candidate, other: Candidate, layout: Layout): boolean =>
  comparable(titleOf(one, layout)) === comparable(titleOf(other, layout));

const titleOf = ({ title, index }: Candidate, { textAt, below }: Layout): string =>
  title === '' ? textAt(below(index)) : title;

const isContentsLine = ({ lines }: Layout, index: number): boolean => {
  const line = lines[index];
  return line !== undefined && (isContentsHeading(line) || readContentsEntry(line) !== undefined);
};

/** Lines that say `Punkt 3: …` and were not chosen, and the number that is missing in a row. */
function doubtfulLines(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  layout: Layout,
): number[] {
  const [first] = chosen;
  const titles = new Set(
    chosen.map((candidate) => `${candidate.number} ${comparable(titleOf(candidate, layout))}`),
  );
  const taken = new Set(chosen.map(({ index }) => index));
  return candidates
    .filter(({ form, index }) => form === first?.form && index > first.index && !taken.has(index))
    .filter(({ form }) => form !== 'ad' && isCounted(form))
    .filter(({ title, label = ':' }) => title !== '' && /[:.–—-]$/u.test(label))
    .filter(
      (candidate) => !titles.has(`${candidate.number} ${comparable(titleOf(candidate, layout))}`),
    )
    .map(({ index }) => index);
}
