/** Where the text of what has been withdrawn still lies in the content. */
import { attachmentAddress, itemAddress, meetingAddress } from '../archive/addresses.ts';
import type { ContentFolder } from '../archive/content-folder.ts';
import type { Archive } from '../archive/model.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { withdrawalOf } from '../archive/withdraw.ts';
import { isSameNumber } from '../minutes/items/item-number.ts';
import { meetingFile } from '../minutes/read-facts.ts';

export interface Left {
  /** Path from the content folder. */
  file: string;
  /** Its lines, 1-based; absent where all of the file is meant. */
  lines?: readonly [first: number, last: number];
  /** Whether corrections at the top of the file are about it. */
  corrections?: boolean;
}

/**
 * The places of what is withdrawn at or below `address`, of the attachments that vanished with it, and
 * of the document that the minutes were made from. `archive` is the content's after the withdrawal,
 * `outlines` are of all its meetings.
 */
export function leftInContent(
  address: string,
  folder: ContentFolder,
  { moves }: Archive,
  outlines: readonly MeetingOutline[],
): Left[] {
  const isWithdrawn = (each: string): boolean => {
    const withdrawal = withdrawalOf(moves, each);
    return withdrawal?.from === address || withdrawal?.along === address;
  };
  const files = [...folder.attachmentFiles].filter((file) => isWithdrawn(attachmentAddress(file)));
  const meeting = outlines.find((each) => address.startsWith(meetingAddress(each)));
  const attachments = files.map((file) => ({ file: `bilag/${file}` }));
  if (meeting === undefined) return attachments;
  const file = meetingFile(meeting);
  if (meetingAddress(meeting) === address) return [{ file }, ...attachments];
  const items = meeting.items.flatMap((item, at): Left[] => {
    if (itemAddress(meeting, item) !== address) return [];
    const all = (folder.files.get(file) ?? '').trimEnd().split('\n').length;
    const next = meeting.items[at + 1]?.position?.line;
    const corrections = meeting.corrections.some((each) =>
      isSameNumber(each.item ?? '', item.number),
    );
    const first = item.position?.line ?? 1;
    return [{ file, lines: [first, next === undefined ? all : next - 1], corrections }];
  });
  return [...items, ...attachments, ...(items.length > 0 ? sourcesOf(meeting, folder, files) : [])];
}

/** The documents that may hold the item, too, unless they are among `files`. */
function sourcesOf(
  { sources, ...meeting }: MeetingOutline,
  { attachmentFiles }: ContentFolder,
  files: readonly string[],
): Left[] {
  const paths = sources.map((source) => `${meetingAddress(meeting).slice(1)}${source.file}`);
  return [...new Set(paths)]
    .filter((file) => attachmentFiles.has(file) && !files.includes(file))
    .map((file) => ({ file: `bilag/${file}` }));
}
