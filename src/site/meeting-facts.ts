/** The facts of a meeting, as its own page and the whole minutes show them. */
import { attachmentAddress, meetingSlug } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import type { Meeting } from '../minutes/model.ts';
import type { Href } from './content-links.ts';

export interface MeetingFacts extends Pick<
  Meeting,
  'title' | 'date' | 'sequence' | 'start' | 'end' | 'place' | 'status' | 'present' | 'apologies'
> {
  /** The document the minutes were made from; with a link where it lies among the attachments. */
  source: { file: string; href: string | undefined } | undefined;
}

export function meetingFacts(archive: Archive, meeting: Meeting, href: Href): MeetingFacts {
  const { title, date, sequence, start, end, place, status, present, apologies } = meeting;
  return {
    ...{ title, date, sequence, status, present, apologies },
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(place !== undefined && { place }),
    source: meeting.source && sourceLink(archive, meeting, meeting.source.file, href),
  };
}

function sourceLink(archive: Archive, meeting: Meeting, file: string, href: Href) {
  const attachment = `${meeting.committee}/${meetingSlug(meeting)}/${file}`;
  const published = archive.attachmentFiles.has(attachment);
  return { file, href: published ? href(attachmentAddress(attachment)) : undefined };
}
