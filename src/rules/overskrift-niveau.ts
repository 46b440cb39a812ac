import { given } from '../minutes/given.ts';
import { meetingRule } from './rule.ts';

export const overskriftNiveau = meetingRule({
  id: 'overskrift-niveau',
  severity: 'error',
  about: 'Kun to havelåger (punkt), tre (afsnit) og flere (mellemrubrik i et afsnit) bruges.',
  say: (fix?: string) => ({
    ...given({ fix }),
    reason: 'En overskrift med én havelåge bruges ikke; mødets titel står øverst i filen.',
    advice: 'Skriv to havelåger for et punkt, tre for et afsnit.',
  }),
  check({ tree, lines }, report) {
    for (const { type, position, ...block } of tree.children) {
      if (type !== 'heading' || !('depth' in block) || block.depth !== 1) continue;
      const line = lines[(position?.start.line ?? 0) - 1] ?? '';
      report(position?.start, itemLine.test(line) ? `#${line}` : undefined);
    }
  },
  example: { good: '## Punkt 2: Ny', bad: '# Del 2\n\n## Punkt 2: Ny', at: '20:1' },
});

/** The heading of an item but for a mark. */
const itemLine = /^# Punkt \S{1,6}: \S/u;
