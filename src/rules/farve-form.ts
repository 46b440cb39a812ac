import { readingRule } from './rule.ts';

export const farveForm = readingRule({
  id: 'farve-form',
  severity: 'error',
  about: 'En farve skrives som #rrggbb.',
  say: (value: string) => ({
    reason: `Farven »${value}« kan ikke læses.`,
    advice: 'Skriv den som "#0b5a8a".',
  }),
  reportedBy: 'archive/read-settings.ts',
  example: { file: 'site.yml', good: '"#0b5a8a"', bad: 'blå', at: '3:8' },
});
