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
  for (const each of said) {
    if (each.kind === 'unread') return nothing;
    if (each.kind === 'proposed') proposals++;
    if (each.kind === 'dropped') proposals = Math.max(0, proposals - 1);
    if (each.kind === 'changed') isChanged = true;
    if (each.kind === 'points') points.push({ points: each.points, outcome: each.outcome });
    if (each.kind === 'whole') {
      const isOpen = proposals > 0 && each.about !== 'item' && whole.size === 0;
      if (!isOpen) whole.add(each.outcome);
      // Of a proposal that was made before: rejected, it is out; adopted, it is not known what follows.
      else if (each.outcome === 'rejected') proposals--;
      else return nothing;
    }
  }
  if (points.length > 0) return ofPoints(points, whole, context);
  const outcome = agreed(whole);
  if (outcome === undefined || (isChanged && outcome !== 'approved' && outcome !== 'amended'))
    return nothing;
  return { outcome: isChanged ? 'amended' : outcome };
}

/** What a weaker outcome may stand beside without contradicting it. */
const weaker: Partial<Record<Outcome, readonly Outcome[]>> = {
  amended: ['approved', 'decided', 'noted', 'discussed'],
  approved: ['decided', 'noted', 'discussed'],
  recommended: ['discussed', 'noted', 'referred'],
  decided: ['noted', 'discussed'],
  postponed: ['discussed', 'decided'],
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
  const areAll = context.points > 0 ? named.length >= context.points : named.length > 1;
  if (isSame && areAll && beside.every((outcome) => outcome === first.outcome)) {
    return { outcome: first.outcome };
  }
  return beside.length > 0 ? nothing : { outcome: 'none-stated', points: [...points] };
}
