/** Every attachment that is linked to is there. */
import { visit } from 'unist-util-visit';
import { meetingSlug } from '../archive/addresses.ts';
import { attachmentName } from '../minutes/attachment-name.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import type { FolderCheck } from './folder-check.ts';

export const checkAttachments: FolderCheck = ({ archive, reportFor }) => {
  for (const meeting of archive.meetings.values()) {
    const folder = `${meeting.committee}/${meetingSlug(meeting)}/`;
    const report = reportFor(meetingFile(meeting));
    const children = meeting.items.flatMap(({ sections }) => sections.flatMap((s) => s.blocks));
    visit({ type: 'root', children: [...meeting.introduction, ...children] }, 'link', (link) => {
      const name = attachmentName(link.url);
      if (name !== undefined && !archive.attachmentFiles.has(folder + name)) {
        report('bilag-mangler', link.position?.start, `content/bilag/${folder}${name}`);
      }
    });
  }
};
