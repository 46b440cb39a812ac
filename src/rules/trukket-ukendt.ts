import { moveRule } from './rule.ts';

export const trukketUkendt = moveRule({
  id: 'trukket-ukendt',
  severity: 'error',
  about: 'Kun det, der har været udgivet, kan trækkes tilbage.',
  say: (address: string) => ({
    reason: `${address} står ikke i adresser.txt, så intet er trukket tilbage.`,
    advice: 'Ret adressen. Har den været udgivet, så tilføj den i adresser.txt.',
  }),
  check({ kind, from, position }, archive, report) {
    // What is still a page has a problem of its own.
    if (kind !== 'withdrawal' || archive.addresses.has(from)) return;
    if (archive.ledger.has(from)) return;
    // A committee's or a meeting's folder of attachments was itself no page.
    const isFolder = [...archive.ledger.keys()].some((published) => published.startsWith(from));
    if (!isFolder) report(position, from);
  },
  example: {
    file: 'omdirigeringer.yml',
    good: 'fra: /byraad/2026-03-24/punkt-5/',
    bad: 'fra: /byraad/2026-03-24/punkt-6/',
    at: '3:8',
  },
});
