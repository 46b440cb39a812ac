import { answerOf } from '../minutes/items/field-lines.ts';
import { meetingRule } from './rule.ts';

export const lukketVaerdi = meetingRule({
  id: 'lukket-vaerdi',
  severity: 'error',
  importWrites: true,
  about: 'Lukket er ja eller nej.',
  say: (name: string, value: string, number?: string) =>
    number === undefined
      ? {
          reason:
            value === '?'
              ? 'Er punktet lukket? Det er ikke besvaret.'
              : `»${name}: ${value}« kan ikke læses.`,
          advice: `Skriv »${name}: ja« eller »${name}: nej«.`,
        }
      : {
          reason: `Punkt ${number} har »${name}: ${value}«, men er ikke lukket.`,
          advice:
            'Er det åbent, så slet linjen. Er det lukket, så skriv på linjen over den: Lukket: ja',
        },
  check({ fieldLines, meeting }, report) {
    for (const { position, number, closed, publicText } of meeting.items) {
      if (publicText && !closed) report(position, 'Offentlig sagsfremstilling', 'ja', number);
    }
    for (const { name, value, place } of fieldLines) {
      if (name === undefined || name === 'Sag' || name === 'Udfald') continue;
      if (answerOf(value) !== undefined) continue;
      report(place, name, value);
    }
  },
  example: { good: 'Lukket: ja', bad: 'Lukket: måske', at: '38:9' },
});
