/** The parts of the search index that hold the text of attachments: what one holds, and whether it changed. */
import type { ShownBlock } from '../attachments/shown/shown-text.ts';
import { attachmentAddress, meetingKey } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { attachmentsOfItems, type AttachmentOfItem } from '../archive/searched-attachments.ts';
import { fileTitle } from '../minutes/file-name.ts';
import { namedParts, type PartSizes } from './cut-parts.ts';
import { cutPassages } from './cut-passages.ts';
import { passageFile, type AttachmentTable } from './fields.ts';
import { digestOf } from './name-of.ts';
import type { SearchPart } from './parts.ts';
import type { PassageRecord } from './record.ts';
import { meetingRows } from './table.ts';

/** In passages, which are longer than items; see `cut-parts.ts`. */
const sizes: PartSizes = { sealed: 1200, block: 400, recent: 160, small: 64 };

/** The text of a published attachment file. */
export type AttachmentText = (file: AttachmentOfItem) => Promise<readonly ShownBlock[]>;

/** A meeting with attachments that are searched. */
interface Attached {
  meeting: MeetingOutline;
  date: string;
  files: Searched[];
  /** The passages of its files. */
  items: Searched[];
}

interface Searched extends AttachmentOfItem {
  passages: number;
}

/** The parts for the attachments of an archive, oldest first; none where there are no attachments. */
export function attachmentParts(archive: Archive, textOf: AttachmentText): SearchPart[] {
  return namedParts(attachedMeetings(archive), sizes, 'attachments-').map(
    ({ meetings, ...named }) => ({
      ...{ of: 'attachments', ...named },
      sources: () => passagesOf(meetings, textOf),
      files: () =>
        meetings.flatMap(({ meeting, items }) =>
          items.map((_, at) => passageFile(meetingKey(meeting), at + 1)),
        ),
      table: () => tableOf(meetings),
      digest: () =>
        digestOf(
          meetings.flatMap(({ files }) =>
            files.map(({ file, digest }) => JSON.stringify([file, digest])),
          ),
        ),
    }),
  );
}

function attachedMeetings(archive: Archive): Attached[] {
  return [...attachmentsOfItems(archive)].flatMap(([key, all]) => {
    const meeting = archive.meetings.get(key);
    const files = all.flatMap((file) =>
      'passages' in file.shown ? [{ ...file, passages: file.shown.passages }] : [],
    );
    if (meeting === undefined || files.length === 0) return [];
    const items = files.flatMap((file) => Array.from({ length: file.passages }, () => file));
    return [{ meeting, date: meeting.date, files, items }];
  });
}

/** A text is read when its first passage is asked for, and held until the last one was. */
async function* passagesOf(
  meetings: readonly Attached[],
  textOf: AttachmentText,
): AsyncGenerator<PassageRecord> {
  for (const file of meetings.flatMap(({ files }) => files)) {
    const passages = cutPassages(await textOf(file));
    const [address, title] = [attachmentAddress(file.file), fileTitle(file.file)];
    // As many as the table has, also where the file could not be read once more.
    for (let at = 0; at < file.passages; at++) {
      // Of two records with one address and the same text Pagefind keeps one.
      yield { url: `${address}#${at + 1}`, title, blocks: passages[at] ?? [] };
    }
  }
}

const tableOf = (
  meetings: readonly Attached[],
): Pick<AttachmentTable, 'from' | 'committees' | 'meetings' | 'files'> => ({
  ...meetingRows(meetings.map(({ meeting, files }) => ({ meeting, count: files.length }))),
  files: meetings.flatMap(({ files }) =>
    files.map(({ item, passages }): [number, number] => [item, passages]),
  ),
});
