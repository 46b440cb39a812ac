/**
 * Addresses of another municipality's site, which a merge has brought into the ledger, are no addresses
 * of this one: nobody answers for them here. Reports nothing without git.
 */
import { ledgerFile } from '../archive/read-ledger.ts';
import type { ForeignContent } from '../archive/content-folder.ts';
import { addressesWithoutPage, answerOf } from '../ledger/answers.ts';
import { folderRule } from './rule.ts';

export const adresseFremmed = folderRule({
  id: 'adresse-fremmed',
  severity: 'error',
  about: 'En anden kommunes adresser, som en fletning har hentet, står ikke i adresser.txt (git).',
  say: ({ from, before, folder }: ForeignContent, count: number, first: string) => ({
    reason:
      (count === 1
        ? `Adressen ${first} er kommet med fra ${from}`
        : `${count} adresser er kommet med fra ${from}, blandt dem ${first}`) +
      ', da ændringer derfra blev flettet ind. De har aldrig været udgivet her.',
    advice:
      'Hent filen, som den var før fletningen, fra mappen øverst i lageret: ' +
      `git restore --source=${before} -- "${folder}/${ledgerFile}". Kør så »npm run check -- --fix«, ` +
      'som skriver jeres egne nye adresser i den igen.',
  }),
  check({ archive, folder, broken }, reportFor) {
    // Pages may be missing for other reasons.
    if (broken.size > 0) return;
    for (const foreign of folder.foreign ?? []) {
      const lost = [...addressesWithoutPage(archive)].filter(
        (address) => foreign.addresses.has(address) && answerOf(archive, address).kind === 'lost',
      );
      const [first] = lost;
      if (first === undefined) continue;
      const line = archive.ledger.get(first) ?? 1;
      reportFor(ledgerFile)({ line, column: 1 }, foreign, lost.length, first);
    }
  },
  example: {
    file: 'adresser.txt',
    good: '/byraad/\n',
    bad: '/byraad/\n/skolen/\n',
    at: '4:1',
    merged: true,
  },
});
