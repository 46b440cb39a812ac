import { readingRule } from './rule.ts';

export const frontmatterMangler = readingRule({
  id: 'frontmatter-mangler',
  severity: 'error',
  about: 'En fil begynder med sine oplysninger mellem to linjer med ---.',
  say: (opened: boolean) => ({
    reason: opened
      ? 'Oplysningerne slutter ikke: linjen med --- efter dem mangler.'
      : 'Filen begynder ikke med --- på første linje.',
    advice: 'Sæt --- på første linje og på en linje for sig efter oplysningerne.',
  }),
  reportedBy: 'minutes/frontmatter.ts',
  example: { good: '---\nudvalg: byraad', bad: 'udvalg: byraad', at: '1:1' },
});
