import { itemRule } from './rule.ts';

export const punktOverskrift = itemRule({
  id: 'punkt-overskrift',
  severity: 'error',
  about: 'Et punkt begynder med »## Punkt«, nummeret, kolon og titlen.',
  say: (heading: string) => ({
    reason: `Overskriften »${heading}« er ikke et punkts.`,
    advice: 'Skriv »## Punkt 3: Titel«. Et afsnit i punktet begynder med tre havelåger (###).',
  }),
  check({ number, title, position }, _meeting, report) {
    if (number === '') report(position, title);
  },
  example: { good: '## Punkt 1: God', bad: '## Pkt. 1: God', at: '14:1' },
});
