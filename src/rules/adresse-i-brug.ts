import { moveRule } from './rule.ts';

export const adresseIBrug = moveRule({
  id: 'adresse-i-brug',
  severity: 'error',
  about: 'En flyttet eller tilbagetrukket adresse har ikke længere en side.',
  say: (address: string) => ({
    reason: `${address} er stadig en side.`,
    advice: 'Slet linjen, eller ret det indhold, som siden er lavet af.',
  }),
  check(move, archive, report) {
    if (move.kind === 'renumbering') return;
    // A case's page that vanished with an item is there again when the case is treated again.
    if (move.kind === 'withdrawal' && move.along !== undefined) return;
    if (archive.addresses.has(move.from)) report(move.position, move.from);
  },
  example: {
    file: 'omdirigeringer.yml',
    good: 'fra: /byraad/2026-03-24/punkt-4/',
    bad: 'fra: /byraad/2026-03-24/punkt-1/',
    at: '1:8',
  },
});
