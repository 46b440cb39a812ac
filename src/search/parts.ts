/** The parts of the search index, each a stretch of time: what one holds, and whether it changed. */
import { itemAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { namedParts, type PartSizes } from './cut-parts.ts';
import { attachmentParts, type AttachmentText } from './attachment-parts.ts';
import type { AttachmentTable } from './fields.ts';
import { digestOf } from './name-of.ts';
import type { MeetingSource, PassageRecord } from './record.ts';
import { meetingTable, recordFiles, type MeetingTable } from './table.ts';

export interface SearchPart {
  /** What its records are of. */
  of: 'items' | 'attachments';
  /** Name of its folder below that of the index: `past-1`, `past-2`, …, `present`. */
  key: string;
  /** Number of its records. */
  size: number;
  /** What its records are made of, oldest first; read anew at each call. */
  sources: () => Iterable<MeetingSource> | AsyncIterable<PassageRecord>;
  /** Names of their files. */
  files: () => string[];
  table: () => MeetingTable | Omit<AttachmentTable, 'lengths' | 'words'>;
  /** Differs whenever the records do: a part with the digest it was indexed with is left alone. */
  digest: () => string;
}

export interface PartOptions {
  /** Digest of what a meeting's file says; which items are withdrawn is added to it. */
  fileDigest: (meeting: MeetingOutline) => string;
  /** What a meeting's file says. */
  fileOf: (meeting: MeetingOutline) => string;
  /** The text of an attachment. */
  attachmentText: AttachmentText;
  sizes?: PartSizes;
}

/**
 * The parts of an archive's index, oldest first, without those that have no records; and then those of
 * its attachments. `cut-parts.ts` says where they are cut.
 */
export function searchParts(
  archive: Archive,
  { fileDigest, fileOf, attachmentText, sizes }: PartOptions,
): SearchPart[] {
  const ofItems = namedParts([...archive.meetings.values()], sizes).map(
    ({ meetings, ...named }): SearchPart => ({
      ...{ of: 'items', ...named },
      sources: () => sourcesOf(meetings, fileOf),
      files: () => recordFiles(meetings),
      table: () => meetingTable(archive, meetings),
      digest: () =>
        digestOf(
          meetings.map((meeting) => {
            const addresses = meeting.items.map((item) => itemAddress(meeting, item));
            return JSON.stringify([fileDigest(meeting), addresses]);
          }),
        ),
    }),
  );
  return [...ofItems, ...attachmentParts(archive, attachmentText)];
}

/** One after another, as they are asked for. */
function* sourcesOf(
  meetings: readonly MeetingOutline[],
  fileOf: PartOptions['fileOf'],
): Generator<MeetingSource> {
  for (const meeting of meetings) {
    const { committee, date, sequence } = meeting;
    const items = meeting.items.map(({ number, order }) => ({ number, order }));
    yield { file: fileOf(meeting), known: { committee, date, sequence, items } };
  }
}
