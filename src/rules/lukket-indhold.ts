import { itemRule } from './rule.ts';

export const lukketIndhold = itemRule({
  id: 'lukket-indhold',
  severity: 'error',
  about: 'Et lukket punkt har kun nummer, titel og beslutning i filen.',
  say: (heading: string) => ({
    reason: `Det lukkede punkt har ${heading}, som ikke må offentliggøres.`,
    advice: 'Fjern det. Kun punktets nummer, titel og beslutning må stå i filen.',
  }),
  check({ closed, sections }, _meeting, report) {
    if (!closed) return;
    for (const { kind, heading, position } of sections) {
      if (kind === 'decision') continue;
      report(position, heading === null ? 'en tekst' : `afsnittet »${heading}«`);
    }
  },
  example: {
    good: 'Lukket: ja\n',
    bad: 'Lukket: ja\n\n### Sagsfremstilling\n\nHemmeligt.\n',
    at: '40:1',
  },
});
