/** The items of published meetings whose addresses lead, or may lead, to another item now. */
import { addressNumber, itemAddress, meetingAddress, meetingKey } from '../../archive/addresses.ts';
import { once } from '../../archive/once.ts';
import { moveOf } from '../../archive/withdraw.ts';
import { followItems, type Followed } from '../../minutes/items/follow-items.ts';
import type { AgendaItem, Meeting } from '../../minutes/model.ts';
import type { Place } from '../../minutes/problem.ts';
import type { CheckedFolder } from '../rule.ts';
import { changedMeetings } from './changed-meetings.ts';

/** A published address and what has become of its item. Nothing that the file says no more. */
export interface Renumbered {
  address: string;
  /** The item that it was published for, as it is now; absent where it is gone. `title` is that of an open item. */
  now: { number: string; title: string; address: string } | undefined;
  /** Whether another item has the number now. */
  isInUse: boolean;
  doubtful: boolean;
  /** Of the item that has the number, or else of the old item. */
  position: Place | undefined;
}

interface RenumberedMeeting {
  file: string;
  meeting: Meeting;
  items: Renumbered[];
}

/** By file; those of which `omdirigeringer.yml` has an entry are told already and left out. */
export const renumberedItems = once((checked: CheckedFolder): readonly RenumberedMeeting[] => {
  const { archive } = checked;
  const found: RenumberedMeeting[] = [];
  for (const { file, then, now } of changedMeetings(checked)) {
    if (!now || !archive.meetings.has(meetingKey(now)) || !isNumbered(now)) continue;
    const entries = archive.renumberings.get(meetingAddress(now)) ?? [];
    const told = new Set(entries.map(({ from }) => from));
    const items = [...followItems(then.items, now.items)].flatMap(([item, followed]) => {
      const address = itemAddress(then, item);
      const isTold = told.has(address) || moveOf(archive.moves, address) !== undefined;
      return isTold ? [] : (renumbered(now, item, followed, address) ?? []);
    });
    if (items.length > 0) found.push({ file, meeting: now, items });
  }
  return found;
});

/** Whether each number is that of one item; another rule asks for it. */
const isNumbered = ({ items }: Meeting): boolean =>
  new Set(items.map(addressNumber)).size === items.length &&
  items.every(({ number }) => number !== '');

function renumbered(
  meeting: Meeting,
  before: AgendaItem,
  { now, doubtful }: Followed,
  address: string,
): Renumbered | undefined {
  const number = addressNumber(before);
  const atNumber = meeting.items.find((each) => addressNumber(each) === number);
  const isSame = now !== undefined && addressNumber(now) === number;
  if (isSame ? doubtful !== true : atNumber === undefined && now === undefined) return undefined;
  return {
    address,
    now: now && !isSame ? linkTo(meeting, now) : undefined,
    isInUse: atNumber !== undefined,
    doubtful: doubtful === true,
    position: (atNumber ?? now)?.position,
  };
}

const linkTo = (meeting: Meeting, item: AgendaItem): NonNullable<Renumbered['now']> => ({
  number: item.number,
  title: item.closed ? '' : item.title,
  address: itemAddress(meeting, item),
});
