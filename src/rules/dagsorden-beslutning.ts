import { meetingFile } from '../minutes/read-facts.ts';
import { folderRule } from './rule.ts';

export const dagsordenBeslutning = folderRule({
  id: 'dagsorden-beslutning',
  severity: 'warning',
  about: 'Et holdt møde, hvis punkter har beslutninger, er et referat.',
  say: (number: string) => ({
    reason: `Filen er en dagsorden, men punkt ${number} har en beslutning.`,
    advice: 'Er det referatet, så skriv »status: referat« øverst.',
  }),
  check({ archive, broken }, reportFor) {
    const { today } = archive;
    if (today === undefined) return;
    for (const meeting of archive.meetings.values()) {
      if (meeting.status !== 'agenda' || meeting.date >= today) continue;
      // The status may be what cannot be read.
      if (broken.has(meetingFile(meeting))) continue;
      const decided = meeting.items.find(({ decision }) => decision !== undefined);
      if (decided) reportFor(meetingFile(meeting))(decided.position, decided.number);
    }
  },
  example: { good: 'status: referat', bad: 'status: dagsorden', at: '14:1', today: '2026-04-01' },
});
