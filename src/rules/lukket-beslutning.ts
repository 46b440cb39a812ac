import { decisionSections } from '../minutes/decisions/decision-sections.ts';
import { itemRule } from './rule.ts';

export const lukketBeslutning = itemRule({
  id: 'lukket-beslutning',
  severity: 'warning',
  about: 'Også et lukket punkts beslutning offentliggøres, så langt tavshedspligten tillader.',
  say: (number: string) => ({
    reason: `Det lukkede punkt ${number} har ingen beslutning.`,
    advice:
      'Den skal offentliggøres, så langt tavshedspligten tillader det (kommunestyrelsesloven § 8). Skriv den sidst i punktet under en linje for sig: ### Beslutning',
  }),
  check(item, meeting, report) {
    if (meeting.status !== 'minutes' || !item.closed || item.number === '') return;
    if (decisionSections(item).length === 0) report(item.position, item.number);
  },
  example: {
    good: 'Lukket: ja\n\n### Beslutning\n\nGodkendt.\n',
    bad: 'Lukket: ja\n',
    at: '36:1',
  },
});
