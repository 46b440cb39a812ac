import { readingRule } from './rule.ts';

export const noegleDobbelt = readingRule({
  id: 'noegle-dobbelt',
  severity: 'error',
  about: 'En nøgle står kun én gang.',
  say: (key: string) => ({
    reason: `Nøglen »${key}« står her to gange.`,
    advice: 'Behold den rigtige, og slet den anden.',
  }),
  reportedBy: 'minutes/yaml-fields.ts',
  example: { good: 'sted: Byrådssalen', bad: 'sted: A\nsted: B', at: '7:1' },
});
