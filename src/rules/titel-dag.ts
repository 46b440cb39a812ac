import { dayInWords } from '../i18n/da-dates.ts';
import { readingRule } from './rule.ts';

export const titelDag = readingRule({
  id: 'titel-dag',
  severity: 'warning',
  about: 'Titlen på et møde nævner ikke en anden dag end mødets.',
  say: (inTitle: string, date: string) => ({
    reason: `Titlen nævner ${dayInWords(inTitle)}, men mødets dato er ${dayInWords(date)}.`,
    advice: 'Ret den, der er forkert; står dagen sådan i kilden, så lad titlen stå.',
  }),
  reportedBy: 'minutes/read-facts.ts',
  example: { good: 'møde den 24. marts', bad: 'møde den 25. marts', at: '8:8' },
});
