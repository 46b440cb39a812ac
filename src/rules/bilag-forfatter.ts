import { eachInspected, type Inspected } from './privacy/each-inspected.ts';
import { exemptionLine } from './privacy/exemption-line.ts';
import { folderRule } from './rule.ts';

export const bilagForfatter = folderRule({
  id: 'bilag-forfatter',
  severity: 'warning',
  about: 'Et bilag nævner ikke i sine egenskaber, hvem der har skrevet det.',
  say: ({ author, lastEditor, file, digest }: Inspected) => ({
    reason: `I filens egenskaber står ${[
      ...(author === undefined ? [] : [`forfatteren »${author}«`]),
      ...(lastEditor === undefined ? [] : [`sidst gemt af »${lastEditor}«`]),
    ].join(' og ')}.`,
    advice:
      'Alle, der henter filen, kan se det. Skal navnet ikke være offentligt, så fjern det: i Office under ' +
      'Filer, Oplysninger, »Undersøg dokument«; i en PDF under Filer, Egenskaber, eller gem den igen som ' +
      `PDF uden egenskaber. Må det blive stående, så ${exemptionLine({ rule: 'bilag-forfatter', file, digest })}`,
    digest,
  }),
  check(checked, reportFor) {
    eachInspected(checked, reportFor, (found, report) => {
      const isOwn = (name: string): boolean => name === checked.archive.settings.municipality;
      const { author, lastEditor } = found;
      if ([author, lastEditor].some((name) => name !== undefined && !isOwn(name))) {
        report(undefined, found);
      }
    });
  },
  example: { good: '', bad: '', at: '1:1', attachment: { author: 'Anne Aagaard' } },
});
