import { meetingRule } from './rule.ts';

export const overskriftNiveau = meetingRule({
  id: 'overskrift-niveau',
  severity: 'error',
  about: 'Kun to havelåger (punkt), tre (afsnit) og flere (mellemrubrik i et afsnit) bruges.',
  say: () => ({
    reason: 'En overskrift med én havelåge bruges ikke; mødets titel står øverst i filen.',
    advice: 'Skriv to havelåger for et punkt, tre for et afsnit.',
  }),
  check({ tree }, report) {
    for (const block of tree.children) {
      if (block.type === 'heading' && block.depth === 1) report(block.position?.start);
    }
  },
  example: { good: '## Punkt 2: Ny', bad: '# Del 2\n\n## Punkt 2: Ny', at: '20:1' },
});
