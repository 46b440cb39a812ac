import { isSameNumber } from '../minutes/items/item-number.ts';
import { meetingRule } from './rule.ts';

export const rettelsePunkt = meetingRule({
  id: 'rettelse-punkt',
  severity: 'error',
  about: 'En rettelse nævner et punkt, der findes i mødet.',
  say: (number: string) => ({
    reason: `Rettelsen nævner punkt ${number}, som mødet ikke har.`,
    advice: 'Ret punktets nummer, eller fjern »punkt«, når rettelsen gælder hele mødet.',
  }),
  check({ meeting: { corrections, items } }, report) {
    for (const { item, position } of corrections) {
      if (item === undefined) continue;
      if (!items.some(({ number }) => isSameNumber(number, item))) report(position, item);
    }
  },
  example: { good: 'punkt: "2"', bad: 'punkt: "9"', at: '11:32' },
});
