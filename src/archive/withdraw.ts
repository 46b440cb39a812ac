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
  /** As `<committee>/<meeting slug>/<name>`. */
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
 * The content without what `moves` withdraw, and what of it still lies in the content folder; the
 * latter makes no other difference.
 */
export function withdraw(content: Content, moves: Moves): Content & { leftovers: Leftover[] } {
  if (moves.size === 0) return { ...content, leftovers: [] };
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
  const attachmentFiles = withdrawAttachments(content.attachmentFiles, meetings, moves, leftovers);
  return { meetings, attachmentFiles, leftovers };
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
  };
}

const ofItem = /^(\/[^/]+\/[^/]+\/)punkt-[^/]+\/$/;

/**
 * Removes withdrawn attachments and, where an item is withdrawn, all attachments of its meeting that
 * no remaining item links to: the withdrawn item's own, and the document the minutes were made from.
 */
function withdrawAttachments(
  files: ReadonlySet<string>,
  meetings: readonly MeetingOutline[],
  moves: Moves,
  leftovers: Leftover[],
): ReadonlySet<string> {
  const withoutItem = new Set(
    [...moves.values()]
      .filter(({ kind }) => kind === 'withdrawal')
      .map(({ from }) => ofItem.exec(from)?.[1]),
  );
  const linked = new Set(
    meetings
      .filter((meeting) => withoutItem.has(meetingAddress(meeting)))
      .flatMap((meeting) =>
        meeting.attachmentLinks.map(({ name }) => attachmentAddress(`${folder(meeting)}${name}`)),
      ),
  );
  const kept = [...files].filter((file) => {
    const address = attachmentAddress(file);
    if (withdrawalOf(moves, address)) {
      leftovers.push({ address, file: `bilag/${file}`, place: undefined });
      return false;
    }
    const [committee = '', slug = ''] = file.split('/');
    return linked.has(address) || !withoutItem.has(`/${committee}/${slug}/`);
  });
  return new Set(kept);
}

const folder = (meeting: MeetingOutline): string => meetingAddress(meeting).slice(1);
