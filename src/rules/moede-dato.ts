import { given } from '../minutes/given.ts';
import { findDays } from '../minutes/days/printed-day.ts';
import { readingRule } from './rule.ts';

export const moedeDato = readingRule({
  id: 'moede-dato',
  severity: 'error',
  about: 'En dato skrives ÅÅÅÅ-MM-DD og skal findes i kalenderen.',
  say: (value: string, line?: string) => ({
    ...given({ fix: isOneDay(value) ? line : undefined }),
    reason: /^\d{4}-\d\d-\d\d$/.test(value)
      ? `Datoen ${value} findes ikke i kalenderen.`
      : `Datoen »${value}« er ikke skrevet som år, måned og dag.`,
    advice:
      line === undefined
        ? 'Skriv den som 2026-03-24: fire cifre, to og to med bindestreg imellem.'
        : `Skriv linjen sådan: ${line}`,
  }),
  reportedBy: 'minutes/facts/forms.ts',
  example: {
    good: 'dato: 2026-03-24',
    bad: 'dato: 24-03-2026',
    mended: 'dato: 2026-03-24',
    at: '3:7',
  },
});

/** Whether it is a day and nothing else: what is told then is that day. */
function isOneDay(value: string): boolean {
  const [day] = findDays(value);
  return day?.start === 0 && day.end === value.length;
}
