/** The attachments of an item that were replaced by others of the same name. */
import { attachmentAddress, meetingKey } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import type { ItemOutline, MeetingOutline } from '../archive/outline.ts';
import { correctionsAbout } from './corrections.ts';
import { withdrawnOf } from '../archive/withdrawn-of.ts';

export interface ReplacedAttachment {
  name: string;
  address: string;
  /** ISO day. */
  date: string;
}

/**
 * Those that the item links to and that are published, the latest first. Nothing of a meeting of which
 * something has been withdrawn, and nothing from before a correction that hides what was there.
 */
export function replacedAttachments(
  archive: Archive,
  meeting: MeetingOutline,
  item: Pick<ItemOutline, 'number'>,
): ReplacedAttachment[] {
  if (archive.replaced.size === 0 || withdrawnOf(archive, meeting).length > 0) return [];
  const hidden = correctionsAbout(meeting.corrections, item)
    .filter(({ hidesEarlier }) => hidesEarlier)
    .map(({ date }) => date);
  const linked = meeting.attachmentLinks.filter((link) => link.item === item.number);
  return [...new Set(linked.map(({ name }) => name))]
    .flatMap((name) => {
      const file = `${meetingKey(meeting)}/${name}`;
      const date = archive.publishedFiles.has(file) ? archive.replaced.get(file) : undefined;
      const isHidden = date === undefined || hidden.some((day) => day >= date);
      return isHidden ? [] : [{ name, address: attachmentAddress(file), date }];
    })
    .toSorted((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0));
}
