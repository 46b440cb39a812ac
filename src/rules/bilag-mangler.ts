import { attachmentAddress, meetingKey } from '../archive/addresses.ts';
import { whyUnpublishable } from '../archive/attachment-kind.ts';
import { withdrawalOf } from '../archive/withdraw.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import { folderRule } from './rule.ts';

export const bilagMangler = folderRule({
  id: 'bilag-mangler',
  severity: 'error',
  about: 'Et bilag, der linkes til, ligger i mappen bilag/.',
  say: (path: string) => ({
    reason: `Bilaget ${path} findes ikke.`,
    advice: 'Læg filen der, ret navnet, eller skriv kun bilagets navn uden link.',
  }),
  check({ archive, folder: { attachmentFiles, attachmentSymlinks } }, reportFor) {
    for (const meeting of archive.meetings.values()) {
      const folder = `${meetingKey(meeting)}/`;
      const report = reportFor(meetingFile(meeting));
      for (const { name, position } of meeting.attachmentLinks) {
        const file = folder + name;
        if (attachmentFiles.has(file)) continue;
        // That is told by `bilag-forbudt`.
        if (whyUnpublishable(file, attachmentSymlinks)) continue;
        if (withdrawalOf(archive.moves, attachmentAddress(file))) continue;
        report(position, `content/bilag/${file}`);
      }
    }
  },
  example: {
    good: '- [Kort](bilag/kort.pdf)',
    bad: '- [Kort](bilag/kort.pdf)\n- [Plan](bilag/plan.pdf)',
    at: '35:3',
  },
});
