/** An accessibility statement that names nobody to write to or to ring. */
import { accessibilityContact } from '../archive/accessibility-contact.ts';
import { listed } from '../i18n/da-citation.ts';
import { folderRule } from './rule.ts';

const file = 'site.yml';

export const erklaeringKontakt = folderRule({
  id: 'erklaering-kontakt',
  severity: 'warning',
  about: 'Tilgængelighedserklæringen har en telefon og en e-mail, som man kan klage til.',
  say: (missing: readonly string[]) => ({
    reason: `Tilgængelighedserklæringen har ingen ${listed(missing)}.`,
    advice:
      'Skriv, hvem der svarer, under »tilgaengelighed«, f.eks. telefon: "99 99 99 99" og email: ' +
      'tilgaengelighed@eksempel.dk. Er det kommunens almindelige, så skriv dem uden indryk.',
  }),
  check({ archive, folder, broken }, reportFor) {
    if (!folder.files.has(file) || broken.has(file)) return;
    const { phone, email } = accessibilityContact(archive.settings);
    const missing = [
      ...(phone === undefined ? ['telefon'] : []),
      ...(email === undefined ? ['e-mail'] : []),
    ];
    if (missing.length > 0) reportFor(file)(undefined, missing);
  },
  example: {
    file,
    good: '  telefon: "99 99 99 98"\n',
    bad: '',
    at: '1:1',
  },
});
