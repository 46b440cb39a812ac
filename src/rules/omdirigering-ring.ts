import { answerOf } from '../ledger/answers.ts';
import { moveRule } from './rule.ts';

export const omdirigeringRing = moveRule({
  id: 'omdirigering-ring',
  severity: 'error',
  about: 'En omdirigering fører ikke tilbage til sig selv.',
  say: (address: string) => ({
    reason: `Omdirigeringen til ${address} går i ring.`,
    advice: 'Ret den til den adresse, hvor siden nu står.',
  }),
  check(move, archive, report) {
    if (move.kind !== 'redirect') return;
    const answer = answerOf(archive, move.from);
    if (answer.kind === 'lost' && answer.ring) report(move.target, move.to);
  },
  example: {
    file: 'omdirigeringer.yml',
    good: 'til: /byraad/2026-03-24/punkt-2/',
    bad: 'til: /byraad/2026-03-24/punkt-4/',
    at: '2:8',
  },
});
