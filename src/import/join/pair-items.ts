/** Which items of two documents of a meeting are the same. */
import { followItems } from '../../minutes/items/follow-items.ts';
import { comparedItem, likeness } from '../../minutes/items/item-likeness.ts';
import { isSameNumber } from '../../minutes/items/item-number.ts';
import type { AgendaItem } from '../../minutes/model.ts';
import type { Sides } from './sides.ts';

/** An item of the document, and what it is in the file. */
export interface Pair {
  /** Absent where only the document has it. */
  old?: AgendaItem;
  fresh: AgendaItem;
  /** It has little to do with the file's item but the number. */
  isDoubtful: boolean;
}

/** The items of the document in its order, each with that of the file. */
export function pairItems({ old, fresh, isSupplement }: Sides): Pair[] {
  const found = new Map<AgendaItem, Pair>();
  for (const [item, { now, doubtful }] of followItems(old.meeting.items, fresh.meeting.items)) {
    if (now === undefined) continue;
    const pair = { old: item, fresh: now, isDoubtful: doubtful === true };
    // The numbers of what adds to an agenda may begin again.
    if (isSupplement && (pair.isDoubtful || !isSurelySame(item, now))) continue;
    const known = found.get(now);
    if (known === undefined || (known.isDoubtful && !pair.isDoubtful)) found.set(now, pair);
  }
  const taken = new Set([...found.values()].map((pair) => pair.old));
  return fresh.meeting.items.map((item) => {
    const pair = found.get(item);
    if (pair !== undefined) return pair;
    // Nothing speaks for it but the number: an editor is asked, and what is closed in one is closed.
    const same = old.meeting.items.find(
      (each) => !taken.has(each) && isSameNumber(each.number, item.number),
    );
    const mayBeSame = same !== undefined && !isSupplement;
    return { ...(mayBeSame && { old: same }), fresh: item, isDoubtful: mayBeSame };
  });
}

function isSurelySame(one: AgendaItem, other: AgendaItem): boolean {
  const { case: cases, title } = likeness(comparedItem(one), comparedItem(other));
  if (cases === 'other') return false;
  return cases === 'same' ? title >= 0.5 : title === 1 && isSameNumber(one.number, other.number);
}
