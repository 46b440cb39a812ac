import { comparisonRule } from './rule.ts';
import { compareSources } from './sources/compare-sources.ts';

export const kildeTal = comparisonRule({
  id: 'kilde-tal',
  severity: 'warning',
  about: 'Antallet af ord under kilde er det, som kilden har.',
  say: (path: string, recorded: number, counted: number) => ({
    reason: `Under kilde står ${recorded} ord, men ${path} har ${counted}.`,
    advice: `Se, om mødefilen siger det samme som kilden. Gør den det, så ret tallet efter »ord:« i linjen til ${counted}`,
  }),
  comparedBy: compareSources,
  example: {
    good: '2026\ntil-stede',
    bad: '2026\nkilde: { fil: referat.pdf, ord: 7 }\ntil-stede',
    at: '9:8',
    source: 'read',
  },
});
