import { hiddenParts } from '../minutes/items/public-parts.ts';
import { itemRule } from './rule.ts';

export const lukketIndhold = itemRule({
  id: 'lukket-indhold',
  severity: 'error',
  about: 'Et lukket punkt har kun nummer, titel, beslutning og afstemning i filen.',
  say: (part: string) => ({
    reason: `Det lukkede punkt har ${part}, som ikke må offentliggøres.`,
    advice:
      'Slet det i filen. Er punktet åbent, så skriv i stedet »Lukket: nej« under dets overskrift. Er det fortrolige taget ud af teksten, så skriv på linjen under »Lukket: ja«: Offentlig sagsfremstilling: ja',
  }),
  check(item, meeting, report) {
    // Of what is asked for, `lukket-vaerdi` tells.
    if (!item.closed || item.asked) return;
    for (const { words, kind, position } of hiddenParts(item, meeting)) {
      if (words === null) report(position, 'en tekst');
      else if (kind === 'section') report(position, `afsnittet »${words}«`);
      else if (kind === 'protocol') report(position, `en protokollering, »${words}«`);
      else report(position, `en tidligere behandling, »${words}«`);
    }
  },
  example: {
    good: 'Lukket: ja\n',
    bad: 'Lukket: ja\n\n### Sagsfremstilling\n\nHemmeligt.\n',
    at: '40:1',
  },
});
