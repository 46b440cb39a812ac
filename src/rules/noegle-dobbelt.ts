import { readingRule } from './rule.ts';

export const noegleDobbelt = readingRule({
  id: 'noegle-dobbelt',
  severity: 'error',
  about: 'En nøgle står kun én gang.',
  say: (key: string, line: number) => ({
    reason: `»${key}« står også i linje ${line}, og kun én linje kan gælde.`,
    advice: 'Behold den rigtige af de to linjer, og slet den anden.',
  }),
  reportedBy: 'minutes/yaml/yaml-keys.ts',
  example: { good: 'sted: Byrådssalen', bad: 'sted: A\nsted: B', at: '7:1' },
});
