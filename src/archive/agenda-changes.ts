/** What a meeting's decision about its agenda says of its items, told of those items, too. */
import { numberInAddress } from '../minutes/items/item-number.ts';
import type { ItemOutline, MeetingOutline } from './outline.ts';

/**
 * `meeting` with the outcome of items that its decision about the agenda has withdrawn or postponed. It
 * holds only where the item's own decision says nothing else; where that says the same, or the item is
 * only named, the item tells who names it.
 */
export function withAgendaChanges(meeting: MeetingOutline): MeetingOutline {
  const by = meeting.items.find(({ agendaChanges }) => agendaChanges !== undefined);
  if (by?.agendaChanges === undefined || meeting.status === 'agenda') return meeting;
  const changes = new Map(
    by.agendaChanges.map((change) => [numberInAddress(change.number), change]),
  );
  return {
    ...meeting,
    items: meeting.items.map((item) => {
      const change = changes.get(numberInAddress(item.number));
      return change === undefined || item === by ? item : changed(item, by.number, change.outcome);
    }),
  };
}

function changed(
  item: ItemOutline,
  number: string,
  outcome: 'withdrawn' | 'postponed' | undefined,
): ItemOutline {
  const holds = outcome !== undefined && (item.open === true || item.outcome === outcome);
  if (!holds) return { ...item, changedBy: { number } };
  return { ...item, outcome, changedBy: { number, outcome } };
}
