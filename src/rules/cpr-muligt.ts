import { exemptionLine } from './privacy/exemption-line.ts';
import { findNumbers, placeOfNumber, type ToldNumber } from './privacy/find-numbers.ts';
import { fileRule } from './rule.ts';

export const cprMuligt = fileRule({
  id: 'cpr-muligt',
  severity: 'warning',
  importWrites: true,
  about: 'Ti cifre, som kan være et CPR-nummer, er efterset.',
  say: ({ masked, inName, where, file, digest }: ToldNumber) => ({
    reason: `${placeOfNumber({ inName, where })} står måske et CPR-nummer: ${masked}`,
    advice:
      `Er det et, så ${inName ? 'giv filen et andet navn' : 'slet det'}; har det været udgivet, så se ` +
      '»Personoplysninger« i content/README.md. Er det ikke, så lad det stå; vil du ikke spørges igen, så ' +
      exemptionLine({ rule: 'cpr-muligt', file, digest }),
    digest,
  }),
  checkedBy: findNumbers,
  example: { good: 'Se [loven]', bad: 'Klage fra borger 0101364003, se [loven]', at: '26:18' },
});
