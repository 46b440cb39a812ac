import { answerOf } from '../ledger/answers.ts';
import { nearestWord } from '../minutes/words/nearest-word.ts';
import { moveRule } from './rule.ts';

export const omdirigeringMaal = moveRule({
  id: 'omdirigering-maal',
  severity: 'error',
  about: 'En omdirigering fører til en side.',
  say: (address: string, near: string | undefined) => ({
    reason: `Der er ingen side på ${address}.`,
    advice:
      near === undefined ? 'Ret adressen efter »til«.' : `Mente du ${near}? Ellers ret adressen.`,
  }),
  check(move, archive, report) {
    if (move.kind !== 'redirect') return;
    const answer = answerOf(archive, move.from);
    if (answer.kind !== 'lost' || answer.ring) return;
    report(move.target, move.to, nearestWord(move.to, [...archive.addresses]));
  },
  example: {
    file: 'omdirigeringer.yml',
    good: 'til: /byraad/2026-03-24/punkt-2/',
    bad: 'til: /byraad/2026-03-24/punkt-20/',
    at: '2:8',
  },
});
