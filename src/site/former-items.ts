/** The items that an item's address was published for before its number came to name this one. */
import { itemAddress, meetingAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import type { ItemOutline, MeetingOutline } from '../archive/outline.ts';
import { answerOf } from '../ledger/answers.ts';
import { itemLink, type ItemLink } from './placed-items.ts';

/** As they are now, in the order of `omdirigeringer.yml`: `undefined` for one that is gone. */
export function formerItems(
  archive: Archive,
  meeting: MeetingOutline,
  item: ItemOutline,
): (ItemLink | undefined)[] {
  const address = itemAddress(meeting, item);
  const entries = archive.renumberings.get(meetingAddress(meeting)) ?? [];
  const places = entries
    .filter(({ from }) => from === address)
    .map(({ to }) => {
      const answer = answerOf(archive, to);
      return answer.kind === 'redirect' ? answer.to : to;
    });
  return [...new Set(places)].map((place) => {
    const now = meeting.items.find((each) => itemAddress(meeting, each) === place);
    return now && itemLink({ meeting, item: now });
  });
}
