import { newAddresses } from '../ledger/extend-ledger.ts';
import { ledgerRule } from './rule.ts';

export const adresseNy = ledgerRule({
  id: 'adresse-ny',
  severity: 'warning',
  about: 'Alle sidens adresser står i adresser.txt.',
  say: (count: number, first: string) => ({
    reason:
      count === 1
        ? `Adressen ${first} er ny og står endnu ikke i adresser.txt.`
        : `${count} adresser er nye og står endnu ikke i adresser.txt, blandt dem ${first}.`,
    advice:
      'Er numre og datoer rigtige, så kør »npm run check -- --fix«, som skriver dem i filen. Den skal i git sammen med indholdet.',
  }),
  check(archive, report) {
    const added = newAddresses(archive);
    const [first] = added;
    if (first !== undefined) report(undefined, added.length, first);
  },
  example: { file: 'adresser.txt', good: '/byraad/\n', bad: '', at: '1:1' },
});
