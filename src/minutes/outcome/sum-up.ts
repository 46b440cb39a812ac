/** One outcome of all that a decision says, or one for each point; nothing where they do not agree. */
import type { ItemContext } from './context.ts';
import type { ItemOutcome, Outcome, PointOutcome } from './outcome.ts';
import { eachPoint } from './points.ts';
import type { Said } from './said.ts';

const nothing: ItemOutcome = { outcome: 'none-stated' };

/** The outcome of an item whose decision says `said`, in order. */
export function sumUp(said: readonly Said[], context: ItemContext): ItemOutcome {
  const whole = new Set<Outcome>();
  const points: PointOutcome[] = [];
  let proposals = 0;
  let isChanged = false;
  let isBesides = false;
  let isPut = false;
  for (const each of said) {
    if (each.kind === 'unread') return nothing;
    if (each.kind === 'elsewhere' && (points.length > 0 || [...whole].some(mayBeUndone)))
      return nothing;
    if (each.kind === 'proposed') proposals++;
    if (each.kind === 'dropped') proposals = Math.max(0, proposals - 1);
    if (each.kind === 'put') isPut = true;
    else if (each.kind === 'dropped') isPut = false;
    if (each.kind === 'changed') isChanged = true;
    if (each.kind === 'points') points.push({ points: each.points, outcome: each.outcome });
    if (each.kind === 'whole') {
      const isOpen = each.about !== 'item' && (isPut || (proposals > 0 && whole.size === 0));
      isBesides ||= each.besides === true && whole.size > 0;
      isPut = false;
      if (isOpen && each.outcome !== 'rejected') return nothing;
      // Of what was proposed or put to the vote before: rejected, it is out; adopted, it is not known what follows.
      if (isOpen) proposals = Math.max(0, proposals - 1);
      else if (each.outcome !== 'decided' || !isBesides) whole.add(each.outcome);
    }
  }
  if (points.length > 0) return hasLoose(said) ? nothing : ofPoints(points, whole, context);
  const outcome = agreed(whole);
  if (outcome === undefined || !mayStand(outcome, said)) return nothing;
  if (!isChanged) return { outcome };
  return outcome === 'approved' || outcome === 'amended' ? { outcome: 'amended' } : nothing;
}

const hasLoose = (said: readonly Said[]): boolean => said.some(({ kind }) => kind === 'loose');

/**
 * Whether an outcome stands beside sentences that are not understood: that something was discussed or
 * decided is true whatever else is said, and a report may be told before it is taken note of.
 */
function mayStand(outcome: Outcome, said: readonly Said[]): boolean {
  const later = said.slice(said.findLastIndex(({ kind }) => kind === 'whole'));
  if (outcome === 'discussed') return true;
  if (outcome === 'decided') return !later.some((each) => each.kind === 'loose' && each.limits);
  return !hasLoose(outcome === 'noted' ? later : said);
}

/** What is withdrawn is so, whatever others do with it. */
const mayBeUndone = (outcome: Outcome): boolean => outcome !== 'withdrawn';

/** What a weaker outcome may stand beside without contradicting it. */
const weaker: Partial<Record<Outcome, readonly Outcome[]>> = {
  amended: ['approved', 'discussed'],
  approved: ['discussed'],
  recommended: ['discussed', 'referred'],
  decided: ['discussed'],
  postponed: ['discussed'],
  referred: ['discussed'],
  rejected: ['discussed'],
  noted: ['discussed'],
  withdrawn: [],
  discussed: [],
};

function agreed(found: ReadonlySet<Outcome>): Outcome | undefined {
  return [...found].find((one) =>
    [...found].every((other) => other === one || weaker[one]?.includes(other)),
  );
}

/** Whether points are the recommendation's own: `punkt 5` alone may be another item. */
const areOwn = (named: readonly string[], { points }: ItemContext): boolean =>
  points === 0
    ? named.some((point) => point === '1' || point === 'a')
    : named.every((point) => !(Number(point) > points));

function ofPoints(
  points: readonly PointOutcome[],
  whole: ReadonlySet<Outcome>,
  context: ItemContext,
): ItemOutcome {
  const named = points.flatMap((each) => eachPoint(each.points));
  if (new Set(named).size < named.length || !areOwn(named, context)) return nothing;
  const beside = [...whole].filter((outcome) => outcome !== 'discussed');
  const [first] = points;
  const isSame = first && points.every(({ outcome }) => outcome === first.outcome);
  // Of points whose number is not known, nobody knows whether these are all.
  const areAll = context.points > 0 && named.length >= context.points;
  if (isSame && areAll && beside.every((outcome) => outcome === first.outcome)) {
    return { outcome: first.outcome };
  }
  return beside.length > 0 ? nothing : { outcome: 'none-stated', points: [...points] };
}
