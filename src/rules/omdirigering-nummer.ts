import { answerOf } from '../ledger/answers.ts';
import { moveRule } from './rule.ts';

export const omdirigeringNummer = moveRule({
  id: 'omdirigering-nummer',
  severity: 'error',
  about:
    'Et nummer, der har fået et andet punkt (nu), har en side, og det gamle punkt har en anden.',
  say: (address: string, isNumber: boolean) => ({
    reason: `Der er ingen side på ${address}.`,
    advice: isNumber
      ? 'Skriv »til« i stedet for »nu«: har nummeret intet punkt, er adressen flyttet.'
      : 'Ret adressen efter »nu«, eller skriv mødets adresse, hvis punktet ikke er med mere.',
  }),
  check(move, archive, report) {
    if (move.kind !== 'renumbering') return;
    if (!archive.addresses.has(move.from)) report(move.position, move.from, true);
    else if (answerOf(archive, move.to).kind === 'lost') report(move.target, move.to, false);
  },
  example: {
    file: 'omdirigeringer.yml',
    good: '- fra: /byraad/2026-03-24/punkt-5/',
    bad: '- fra: /byraad/2026-03-24/punkt-1/\n  nu: /byraad/2026-03-24/punkt-20/\n- fra: /byraad/2026-03-24/punkt-5/',
    at: '4:7',
  },
});
