import { attachmentAddress, meetingKey } from '../archive/addresses.ts';
import { whyUnpublishable } from '../archive/attachment-kind.ts';
import type { Archive } from '../archive/model.ts';
import { meantAttachment, namesIn } from '../archive/near-attachment.ts';
import { withdrawalOf } from '../archive/withdraw.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import { attachmentUrl } from '../minutes/attachment-name.ts';
import { folderRule } from './rule.ts';

export const bilagMangler = folderRule({
  id: 'bilag-mangler',
  severity: 'error',
  about: 'Et bilag, der linkes til, ligger i mappen bilag/.',
  say: (path: string, meant: string | undefined) => ({
    reason: `Bilaget ${path} findes ikke.`,
    advice:
      meant === undefined
        ? 'Læg filen der, ret navnet, eller skriv kun bilagets navn uden link.'
        : `Skriv ${meant}, hvis det er den fil; små og store bogstaver skal passe.`,
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
        report(position, `content/bilag/${file}`, meantBy(archive, attachmentFiles, folder, name));
      }
    }
  },
  example: {
    good: '- [Kort](bilag/kort.pdf)',
    bad: '- [Kort](bilag/kort.pdf)\n- [Plan](bilag/plan.pdf)',
    at: '35:3',
  },
});

/** The link to the file of the meeting's folder with nearly that `name`, or to another meeting's with that very name. */
function meantBy(
  { publishedFiles }: Archive,
  files: ReadonlySet<string>,
  folder: string,
  name: string,
): string | undefined {
  const near = meantAttachment(namesIn(files, folder), name);
  if (near !== undefined) return attachmentUrl(near);
  const [elsewhere, ...others] = [...publishedFiles].filter((file) => file.endsWith(`/${name}`));
  return elsewhere === undefined || others.length > 0 ? undefined : attachmentAddress(elsewhere);
}
