import { attachmentAddress, meetingKey } from '../archive/addresses.ts';
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
  check({ archive }, reportFor) {
    for (const meeting of archive.meetings.values()) {
      const folder = `${meetingKey(meeting)}/`;
      const report = reportFor(meetingFile(meeting));
      for (const { name, position } of meeting.attachmentLinks) {
        const file = folder + name;
        if (archive.attachmentFiles.has(file)) continue;
        if (withdrawalOf(archive.moves, attachmentAddress(file))) continue;
        report(position, `content/bilag/${file}`);
      }
    }
  },
  example: { good: 'bilag/kort.pdf', bad: 'bilag/kart.pdf', at: '34:3' },
});
