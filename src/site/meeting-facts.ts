/** The facts of a meeting, as its own page and the whole minutes show them. */
import { attachmentAddress, itemAddress, meetingKey } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import type { Meeting } from '../minutes/model.ts';
import { approvals } from '../links/approvals.ts';

export interface MeetingFacts extends Pick<
  Meeting,
  'title' | 'date' | 'sequence' | 'start' | 'end' | 'place' | 'status' | 'present' | 'apologies'
> {
  /** The document the minutes were made from; with a link where it lies among the attachments. */
  source: { file: string; address: string | undefined } | undefined;
  /** The item of a later meeting that approved these minutes, where the archive has it. */
  approval: { date: string; address: string } | undefined;
}

export function meetingFacts(archive: Archive, meeting: MeetingOutline): MeetingFacts {
  const { title, date, sequence, start, end, place, status, present, apologies } = meeting;
  return {
    ...{ title, date, sequence, status, present, apologies },
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(place !== undefined && { place }),
    approval: approvalOf(archive, meeting),
    source: meeting.source && sourceLink(archive, meeting, meeting.source.file),
  };
}

function approvalOf(archive: Archive, meeting: MeetingOutline): MeetingFacts['approval'] {
  const approving = approvals(archive).get(meeting);
  return (
    approving && {
      date: approving.meeting.date,
      address: itemAddress(approving.meeting, approving.item),
    }
  );
}

function sourceLink(archive: Archive, meeting: MeetingOutline, file: string) {
  const attachment = `${meetingKey(meeting)}/${file}`;
  const published = archive.attachmentFiles.has(attachment);
  return { file, address: published ? attachmentAddress(attachment) : undefined };
}
