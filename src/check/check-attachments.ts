/** Every attachment that is linked to is there, or has been withdrawn. */
import { attachmentAddress, meetingSlug } from '../archive/addresses.ts';
import { withdrawalOf } from '../archive/withdraw.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import type { FolderCheck } from './folder-check.ts';

export const checkAttachments: FolderCheck = ({ archive, reportFor }) => {
  for (const meeting of archive.meetings.values()) {
    const folder = `${meeting.committee}/${meetingSlug(meeting)}/`;
    const report = reportFor(meetingFile(meeting));
    for (const { name, position } of meeting.attachmentLinks) {
      const file = folder + name;
      if (archive.attachmentFiles.has(file)) continue;
      if (withdrawalOf(archive.moves, attachmentAddress(file))) continue;
      report('bilag-mangler', position, `content/bilag/${file}`);
    }
  }
};
