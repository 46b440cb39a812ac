import { isField, nearField } from '../minutes/field-lines.ts';
import { runningLines } from './lines/running-lines.ts';
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
  check(parsed, report) {
    for (const { typed, place } of runningLines(parsed)) {
      if (isField(typed) && nearField(typed) !== undefined) report(place, typed);
    }
  },
  example: {
    good: 'Lukket: ja\n\n### Beslutning',
    bad: '### Beslutning\n\nLukket: ja',
    at: '40:1',
  },
});
