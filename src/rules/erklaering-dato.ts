/** An accessibility statement that nobody has looked at for a year: decision (EU) 2018/1523 asks for that. */
import { placeOfStatementDay } from '../archive/read-settings.ts';
import { dayInWords } from '../i18n/da-dates.ts';
import { folderRule } from './rule.ts';

const file = 'site.yml';

export const erklaeringDato = folderRule({
  id: 'erklaering-dato',
  severity: 'warning',
  about: 'Tilgængelighedserklæringen er gennemgået inden for det seneste år.',
  say: (date: string) => ({
    reason: `Tilgængelighedserklæringen er fra ${dayInWords(date)}, og det er over et år siden.`,
    advice:
      'Gennemgå sider/tilgaengelighed.md og erklæringen i WAS-Tool, og skriv så dagens dato ved »opdateret«.',
  }),
  check({ archive, folder, broken }, reportFor) {
    const { updated } = archive.settings.accessibility;
    const { today } = archive;
    if (updated === undefined || today === undefined || broken.has(file)) return;
    // ISO days: a year later is the same month and day.
    const inAYear = `${Number(updated.slice(0, 4)) + 1}${updated.slice(4)}`;
    if (today <= inAYear) return;
    reportFor(file)(placeOfStatementDay(folder.files.get(file) ?? ''), updated);
  },
  example: {
    file,
    good: 'opdateret: 2026-01-15',
    bad: 'opdateret: 2025-01-15',
    at: '8:14',
    today: '2026-06-25',
  },
});
