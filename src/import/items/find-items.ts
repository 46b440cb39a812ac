/**
 * Finds the items of a meeting by combined evidence: ascending numbers, known headings and case
 * numbers below, the contents list, and the typesetting of the lines.
 */
import { comparable, isContentsHeading, readContentsEntry } from './contents.ts';
import { heaviestChain } from './number-chain.ts';
import { weighCandidates } from './candidates.ts';
import type { Candidate } from './score.ts';
import { readHeadingLine } from '../lines/heading-lines.ts';
import {
  bareAgenda,
  fillGaps,
  preferListWithoutHeadings,
  hasWordBeforeNumber,
  addClosedItems,
  addNextNumbers,
} from './number-rows.ts';
import type { Layout } from '../lines/layout.ts';
import { addOutOfOrder } from './out-of-order.ts';
import { attachTitles, withCasesAbove, withStatusAbove, type FoundItem } from './attach-titles.ts';
import { findUnnumbered } from './unnumbered-items.ts';

export interface FoundItems {
  items: FoundItem[];
  /** Indexes of lines that look like items of the same form but were not chosen. */
  doubtful: number[];
}

const leastScore = 2;

/** `candidates` are those of `layout`, where they have been weighed already. */
export function findItems(layout: Layout, candidates = weighCandidates(layout)): FoundItems {
  const forms = Map.groupBy(candidates, ({ form }) => form);
  const chains = [...forms.values()].map((all) =>
    heaviestChain(all.filter(({ score }) => score >= leastScore)),
  );
  const best = chains.toSorted((one, other) => other.score - one.score)[0];
  // A single number that begins a list in its section is likely that list's.
  const isList = best?.links.length === 1 && best.links[0]?.inList === true;
  const found = best && best.links.length > 0 && !isList ? best.links : bareAgenda(candidates);
  const chosen = preferListWithoutHeadings(found, candidates, layout);
  const [first] = chosen;
  if (first === undefined) return { items: findUnnumbered(layout), doubtful: [] };
  const ofForm = forms.get(first.form) ?? [];
  const counted = addNextNumbers(addClosedItems(chosen, ofForm, layout), ofForm, layout);
  const whole = addOutOfOrder(fillGaps(counted, candidates), ofForm, layout);
  const started = whole.map((candidate) =>
    firstMention(candidate, forms.get(candidate.form) ?? [], layout),
  );
  const items = attachTitles(started, layout);
  return {
    items: withStatusAbove(withCasesAbove(items, layout), layout),
    doubtful: doubtfulLines(started, candidates, layout),
  };
}

/** Greatest number of lines between two mentions of the same item in a portal's text. */
const mostRepeated = 6;

/**
 * Portals may print number and title two or three times. The item begins at the first mention
 * without another numbered line or a heading in between.
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

/** Lines such as `Punkt 3: …` that were not chosen as items. */
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
    .filter(({ form }) => form !== 'ad' && hasWordBeforeNumber(form))
    .filter(({ title, label = ':' }) => title !== '' && /[:.–—-]$/u.test(label))
    .filter(
      (candidate) => !titles.has(`${candidate.number} ${comparable(titleOf(candidate, layout))}`),
    )
    .map(({ index }) => index);
}
