import { parseCaseNumber } from '../minutes/case-number.ts';
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
      const [, name, value = ''] = field.exec(typed) ?? [];
      if (name === undefined) continue;
      const fits =
        name === 'Sag' ? parseCaseNumber(value) !== undefined : /^(?:ja|nej)$/i.test(value);
      if (fits) report(place, typed);
    }
  },
  example: {
    good: 'Lukket: ja\n\n### Beslutning',
    bad: '### Beslutning\n\nLukket: ja',
    at: '40:1',
  },
});

const field = /^(Sag|Lukket):[ \t]*(.*?)[ \t]*$/;
