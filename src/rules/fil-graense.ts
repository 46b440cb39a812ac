import type { Limit } from '../minutes/limits.ts';
import { readingRule } from './rule.ts';

const reasons: Readonly<Record<Limit, string>> = {
  size: 'Filen er større end noget referat, over 4 millioner tegn, og bliver ikke læst.',
  line: 'Linjen er over 200.000 tegn lang, og filen bliver ikke læst.',
  depth: 'Her er citater eller lister inden i hinanden i over 40 lag, og filen bliver ikke læst.',
  marks:
    'Her er flere stjerner, understreger eller klammer, end noget referat har, og filen bliver ikke læst.',
  parts:
    'Filen har flere overskrifter, punktopstillinger eller tegn, der betyder noget i Markdown, end noget referat har, og bliver ikke læst.',
};

export const filGraense = readingRule({
  id: 'fil-graense',
  severity: 'error',
  about: 'En fil er ikke større, og dens lister ikke dybere, end et referat kan være.',
  say: (limit: Limit) => ({
    reason: reasons[limit],
    advice: 'Se efter, om noget er kommet med ved en fejl, og slet det.',
  }),
  reportedBy: 'minutes/frontmatter.ts',
  example: { good: 'Se [loven]', bad: `${'>'.repeat(40)} Se [loven]`, at: '26:1' },
});
