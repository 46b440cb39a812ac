import { eachInspected, type Inspected } from './privacy/each-inspected.ts';
import { exemptionLine } from './privacy/exemption-line.ts';
import { folderRule } from './rule.ts';

export const bilagGps = folderRule({
  id: 'bilag-gps',
  severity: 'warning',
  about: 'Et billede siger ikke, hvor det er taget.',
  say: ({ file, digest }: Inspected) => ({
    reason: 'Et billede i filen siger på få meter, hvor det er taget (GPS).',
    advice:
      'Er det ved nogens hjem, så fjern stedet: i Windows under Egenskaber, Detaljer, »Fjern ' +
      'egenskaber og personlige oplysninger«; i Word ved at indsætte billedet igen uden det. Må det ' +
      `blive stående, så ${exemptionLine({ rule: 'bilag-gps', file, digest })}`,
    digest,
  }),
  check(checked, reportFor) {
    eachInspected(checked, reportFor, (found, report) => {
      if (found.hasPosition) report(undefined, found);
    });
  },
  example: { good: '', bad: '', at: '1:1', attachment: { hasPosition: true } },
});
