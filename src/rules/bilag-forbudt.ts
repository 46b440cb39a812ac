import { meetingKey } from '../archive/addresses.ts';
import { whyUnpublishable, type Unpublishable } from '../archive/attachment-kind.ts';
import { unpublishableWords } from '../i18n/da-unpublished.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import { folderRule } from './rule.ts';

export const bilagForbudt = folderRule({
  id: 'bilag-forbudt',
  severity: 'error',
  about: 'Et bilag, der linkes til, er et dokument: ikke skjult, ingen låsefil og intet program.',
  say: (path: string, why: Unpublishable) => ({
    reason: `${path} må ikke offentliggøres, for ${unpublishableWords[why]}.`,
    advice:
      why === 'symlink'
        ? 'Læg selve filen i mappen, eller skriv kun bilagets navn uden link.'
        : why === 'script'
          ? 'Gem den som PDF, og link til PDF-filen, eller skriv kun bilagets navn uden link.'
          : 'Link til selve dokumentet, eller skriv kun bilagets navn uden link.',
  }),
  check({ archive, folder }, reportFor) {
    for (const meeting of archive.meetings.values()) {
      const report = reportFor(meetingFile(meeting));
      for (const { name, position } of meeting.attachmentLinks) {
        const file = `${meetingKey(meeting)}/${name}`;
        const why = whyUnpublishable(file, folder.attachmentSymlinks);
        if (why !== undefined) report(position, `content/bilag/${file}`, why);
      }
    }
  },
  example: {
    good: '- [Kort](bilag/kort.pdf)',
    bad: '- [Kort](bilag/kort.pdf)\n- [Udkast](bilag/~$udkast.docx)',
    at: '35:3',
  },
});
