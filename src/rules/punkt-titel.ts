import { itemRule } from './rule.ts';

export const punktTitel = itemRule({
  id: 'punkt-titel',
  severity: 'error',
  about: 'Et punkt har en titel; kun et lukket punkt kan være uden.',
  say: (number: string) => ({
    reason: `Punkt ${number} har ingen titel.`,
    advice: `Skriv »## Punkt ${number}: Titel«.`,
  }),
  check({ number, title, closed, position }, _meeting, report) {
    if (title === '' && !closed) report(position, number);
  },
  example: { good: '## Punkt 2: Ny cykelsti', bad: '## Punkt 2:', at: '20:1' },
});
