import { foldersAbove } from '../archive/parse-address.ts';
import { addressesWithoutPage, answerOf } from '../ledger/answers.ts';
import { ledgerRule } from './rule.ts';

export const adresseTabt = ledgerRule({
  id: 'adresse-tabt',
  severity: 'error',
  about: 'En udgivet adresse er altid en side, flyttet eller trukket tilbage.',
  say: (address: string, below: number) => ({
    reason: `Der er ingen side længere på ${address}${belowIt(below)}.`,
    advice:
      'Skriv i omdirigeringer.yml, hvor den er flyttet hen (fra, til), eller hvornår og hvorfor ' +
      'den er trukket tilbage (fra, trukket, grund).',
  }),
  check(archive, report) {
    const lost = [...addressesWithoutPage(archive)].filter(
      (address) => archive.ledger.has(address) && answerOf(archive, address).kind === 'lost',
    );
    for (const [address, below] of underTheirFolders(lost)) {
      const line = archive.ledger.get(address) ?? 1;
      report({ line, column: 1 }, address, below);
    }
  },
  example: { file: 'adresser.txt', good: '/byraad/\n', bad: '/byraad/\n/skolen/\n', at: '4:1' },
});

const belowIt = (count: number): string =>
  count === 0 ? '' : count === 1 ? ' og 1 adresse under den' : ` og ${count} adresser under den`;

/**
 * The addresses that have none of the others above them, with the number of those below: what is
 * said of a meeting's address holds for its items.
 */
function underTheirFolders(addresses: readonly string[]): Map<string, number> {
  const tops = new Map<string, number>();
  const all = new Set(addresses);
  for (const address of addresses) {
    const top = [...foldersAbove(address)].findLast((folder) => all.has(folder)) ?? address;
    tops.set(top, (tops.get(top) ?? -1) + 1);
  }
  return tops;
}
