import { readingRule } from './rule.ts';

export const yamlSyntaks = readingRule({
  id: 'yaml-syntaks',
  severity: 'error',
  about: 'Oplysningerne skal kunne læses som YAML.',
  say: (message: string) => ({
    reason: `Oplysningerne kan ikke læses som YAML (${message}).`,
    advice: 'Se efter et manglende kolon, anførselstegn eller en forkert indrykning.',
  }),
  reportedBy: 'minutes/parse-yaml.ts',
  example: { good: 'start: "17:00"', bad: 'start: "17:00', at: '4:14' },
});
