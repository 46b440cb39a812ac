/**
 * Removes what has been withdrawn from the content, before anything else reads it.
 *
 * Only a meeting, an item or an attachment can be withdrawn; pages that are made from these, such as a
 * case's or a year's, change with them.
 */
import type { Place } from '../minutes/problem.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import { attachmentAddress, itemAddress, meetingAddress } from './addresses.ts';
import type { Moves, Withdrawal } from './model.ts';
import type { MeetingOutline } from './outline.ts';
import { foldersAbove } from './parse-address.ts';

interface Content {
  meetings: readonly MeetingOutline[];
  /** Every file below `bilag/`, as `<committee>/<meeting slug>/<name>`. */
  attachmentFiles: ReadonlySet<string>;
}

/** Something that is withdrawn and still lies in the content. */
interface Leftover {
  address: string;
  /** Where it lies, from the content folder. */
  file: string;
  place: Place | undefined;
}

/**
 * The meetings without what `moves` withdraw, and what of it still lies in the content folder; the
 * latter makes no other difference.
 */
export function withdraw(
  content: Content,
  moves: Moves,
): Pick<Content, 'meetings'> & { leftovers: Leftover[] } {
  if (moves.size === 0) return { meetings: content.meetings, leftovers: [] };
  const leftovers: Leftover[] = [];
  const meetings: MeetingOutline[] = [];
  const withEntries = new Set([...moves.keys()].flatMap((address) => [...foldersAbove(address)]));
  for (const meeting of content.meetings) {
    const address = meetingAddress(meeting);
    if (withdrawalOf(moves, address)) {
      leftovers.push({ address, file: meetingFile(meeting), place: undefined });
    } else if (withEntries.has(address)) meetings.push(withdrawItems(meeting, moves, leftovers));
    else meetings.push(meeting);
  }
  for (const file of content.attachmentFiles) {
    const address = attachmentAddress(file);
    if (withdrawalOf(moves, address)) {
      leftovers.push({ address, file: `bilag/${file}`, place: undefined });
    }
  }
  return { meetings, leftovers };
}

/** The withdrawal that holds for `address`: its own, or else that of the nearest folder above. */
export function withdrawalOf(moves: Moves, address: string): Withdrawal | undefined {
  const move = moveOf(moves, address);
  return move?.kind === 'withdrawal' ? move : undefined;
}

/** The entry that holds for `address`: its own, or else that of the nearest folder above. */
export function moveOf(moves: Moves, address: string) {
  if (moves.size === 0) return undefined;
  for (const each of [address, ...foldersAbove(address)]) {
    const move = moves.get(each);
    if (move !== undefined) return move;
  }
  return undefined;
}

function withdrawItems(
  meeting: MeetingOutline,
  moves: Moves,
  leftovers: Leftover[],
): MeetingOutline {
  const withdrawn = meeting.items.filter((item) => withdrawalOf(moves, itemAddress(meeting, item)));
  if (withdrawn.length === 0) return meeting;
  for (const item of withdrawn) {
    const place = { file: meetingFile(meeting), place: item.position };
    leftovers.push({ address: itemAddress(meeting, item), ...place });
  }
  const numbers = new Set(withdrawn.map(({ number }) => number));
  const isLeft = ({ item }: { item?: string }): boolean => item === undefined || !numbers.has(item);
  return {
    ...meeting,
    items: meeting.items
      .filter(({ number }) => !numbers.has(number))
      .map((item, index) => ({ ...item, order: index + 1 })),
    // A correction repeats words of the item.
    corrections: meeting.corrections.filter(isLeft),
    attachmentLinks: meeting.attachmentLinks.filter(isLeft),
    siteLinks: meeting.siteLinks.filter(isLeft),
  };
}
