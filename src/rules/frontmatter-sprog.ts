import { readingRule } from './rule.ts';

export const frontmatterSprog = readingRule({
  id: 'frontmatter-sprog',
  severity: 'error',
  about: 'Oplysningerne skrives kun i YAML; andre sprog læses ikke.',
  say: (language: string) => ({
    reason: `Oplysningerne er mærket »${language}«; kun YAML læses.`,
    advice: 'Skriv --- alene på første linje.',
  }),
  reportedBy: 'minutes/frontmatter.ts',
  example: { good: '---\nudvalg', bad: '---js\nudvalg', at: '1:4' },
});
