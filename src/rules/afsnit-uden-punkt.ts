import { toString } from 'mdast-util-to-string';
import { meetingRule } from './rule.ts';

export const afsnitUdenPunkt = meetingRule({
  id: 'afsnit-uden-punkt',
  severity: 'error',
  about: 'Et afsnit hører til et punkt.',
  say: (heading: string) => ({
    reason: `Afsnittet »${heading}« står før det første punkt.`,
    advice: /^p(?:un)?kt/iu.test(heading)
      ? `Skriv punktets overskrift med to havelåger: ## ${heading}`
      : 'Flyt det ned under overskriften på det punkt, det hører til: ## Punkt 1: …',
  }),
  check({ tree }, report) {
    for (const block of tree.children) {
      if (block.type !== 'heading') continue;
      if (block.depth === 2) break;
      if (block.depth === 3) report(block.position?.start, toString(block));
    }
  },
  example: { good: '## Punkt 1:', bad: '### Indledning\n\n## Punkt 1:', at: '14:1' },
});
