import { comparisonRule } from './rule.ts';
import { compareSources } from './sources/compare-sources.ts';

export const kildeUlaeselig = comparisonRule({
  id: 'kilde-ulaeselig',
  severity: 'warning',
  about: 'Mødets kilde kan læses igen.',
  say: (path: string, reason: string) => ({
    reason: `${path} kan ikke læses igen, så mødefilen er ikke holdt op mod den: ${reason}`,
    advice:
      'Sammenlign selv mødefilen med kilden, eller skaf en fil, der kan læses, og importér den.',
  }),
  comparedBy: compareSources,
  example: {
    good: '2026\ntil-stede',
    bad: '2026\nkilde: { fil: referat.pdf }\ntil-stede',
    at: '9:8',
    source: 'unreadable',
  },
});
