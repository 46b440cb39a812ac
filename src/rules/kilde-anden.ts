import { comparisonRule } from './rule.ts';
import { compareSources } from './sources/compare-sources.ts';

export const kildeAnden = comparisonRule({
  id: 'kilde-anden',
  severity: 'warning',
  about: 'En fil, der hedder som mødets kilde, er det dokument, som mødet er importeret fra.',
  say: (path: string) => ({
    reason: `${path} er et andet dokument end det, mødet er importeret fra: fingeraftrykket (sha256) er et andet.`,
    advice:
      'Er det en nyere udgave af referatet, så importér den med »npm run import«. Ellers læg det rigtige dokument der, eller giv filen et andet navn.',
  }),
  comparedBy: compareSources,
  example: {
    good: '2026\ntil-stede',
    bad: '2026\nkilde: { fil: referat.pdf }\ntil-stede',
    at: '9:8',
    source: 'other',
  },
});
