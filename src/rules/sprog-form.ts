import { readingRule } from './rule.ts';

export const sprogForm = readingRule({
  id: 'sprog-form',
  severity: 'error',
  about: 'Sproget skrives med sin kode: da, kl, fo, de-DE.',
  say: (value: string) => ({
    reason: `»${value}« er ikke koden på et sprog.`,
    advice: 'Skriv sprog: da, eller slet linjen, så er sproget dansk.',
  }),
  reportedBy: 'archive/read-settings.ts',
  example: { file: 'site.yml', good: 'farve: "#0b5a8a"', bad: 'sprog: ../../da', at: '3:8' },
});
