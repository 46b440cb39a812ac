/** The attachments whose text is searched, and those whose text cannot be. */
import { meetingKey } from './addresses.ts';
import type { Archive, ShownFile } from './model.ts';
import type { MeetingOutline } from './outline.ts';
import { once } from './once.ts';

export interface AttachmentOfItem extends ShownFile {
  /** Its name, as in {@link Archive.publishedFiles}. */
  file: string;
  /** Place in its meeting, from 1, of the first open item that links to it. */
  item: number;
}

/**
 * The published files that open items link to, each once, by the key of their meeting and in the order of
 * its text. What only a closed item or no item links to is not searched, nor is a meeting's source.
 */
export const attachmentsOfItems = once(
  (archive: Archive): ReadonlyMap<string, readonly AttachmentOfItem[]> => {
    const found = new Map<string, AttachmentOfItem[]>();
    if (archive.shown.size === 0) return found;
    for (const [key, meeting] of archive.meetings) {
      const files = filesOf(archive, meeting);
      if (files.length > 0) found.set(key, files);
    }
    return found;
  },
);

function filesOf({ shown }: Archive, meeting: MeetingOutline): AttachmentOfItem[] {
  const places = new Map(
    meeting.items.flatMap(({ number, closed }, at) => (closed ? [] : [[number, at + 1] as const])),
  );
  const found = new Map<string, AttachmentOfItem>();
  for (const { name, item = '' } of meeting.attachmentLinks) {
    const file = `${meetingKey(meeting)}/${name}`;
    const [known, place] = [shown.get(file), places.get(item)];
    if (known !== undefined && place !== undefined && !found.has(file)) {
      found.set(file, { file, item: place, ...known });
    }
  }
  return [...found.values()];
}
