import { meetingFile } from '../minutes/read-facts.ts';
import { folderRule } from './rule.ts';

export const referatFoerMoedet = folderRule({
  id: 'referat-foer-moedet',
  severity: 'warning',
  about: 'Et referat er af et møde, der er holdt.',
  say: (date: string) => ({
    reason: `Filen er et referat, men mødets dag, ${date}, er ikke kommet endnu.`,
    advice: 'Ret datoen, eller skriv »status: dagsorden«.',
  }),
  check({ archive }, reportFor) {
    const { today } = archive;
    if (today === undefined) return;
    for (const meeting of archive.meetings.values()) {
      const { status, date } = meeting;
      if (status === 'minutes' && date > today) reportFor(meetingFile(meeting))(undefined, date);
    }
  },
  example: { good: '', bad: '', at: '1:1', today: '2026-03-23' },
});
