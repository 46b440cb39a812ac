import { opennessOfTitle } from '../minutes/openness/index.ts';
import { meetingRule } from './rule.ts';

export const lukketFelt = meetingRule({
  id: 'lukket-felt',
  severity: 'warning',
  about: 'Et punkt, hvis titel siger, at det er lukket, har også feltet Lukket.',
  say: (number: string) => ({
    reason: `Punkt ${number} vises som lukket, fordi titlen siger det.`,
    advice:
      'Er det åbent, så skriv »Lukket: nej« på linjen under overskriften. Ellers skriv der: Lukket: ja',
  }),
  check({ meeting, stated }, report) {
    for (const item of meeting.items) {
      const { number, title, closed, position } = item;
      const isInferred = closed && !stated.has(item) && opennessOfTitle(title) === 'closed';
      if (isInferred && number !== '') report(position, number);
    }
  },
  example: {
    good: 'Køb af grund\n\nLukket: ja\n',
    bad: 'Køb af grund (lukket)\n',
    at: '36:1',
  },
});
