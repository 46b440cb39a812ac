import { fieldOf, nearField } from '../minutes/items/field-lines.ts';
import { meetingRule } from './rule.ts';

export const feltSted = meetingRule({
  id: 'felt-sted',
  severity: 'error',
  about: 'Felterne Sag og Lukket virker kun lige under punktets overskrift.',
  say: (line: string) => ({
    reason: `Feltet »${line}« står ikke lige under punktets overskrift og virker ikke.`,
    advice:
      'Flyt linjen op under overskriften, eller skriv en omvendt skråstreg før kolon, hvis det er tekst.',
  }),
  check({ meeting, running }, report) {
    for (const { typed, place, type } of running) {
      const field = fieldOf(typed);
      if (field === undefined || nearField(typed) === undefined) continue;
      // A case number may stand in a list; what closes an item is never overlooked.
      if (field === 'Lukket' || type === 'paragraph') report(place, typed.trim());
    }
    for (const { sections } of meeting.items) {
      for (const { heading, position } of sections) {
        if (heading !== null && fieldOf(heading) !== undefined) report(position, heading);
      }
    }
  },
  example: {
    good: 'Lukket: ja\n\n### Beslutning',
    bad: '### Beslutning\n\nLukket: ja',
    at: '40:1',
  },
});
