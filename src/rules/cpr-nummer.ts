import { ledgerFile } from '../archive/read-ledger.ts';
import { exemptionLine } from './privacy/exemption-line.ts';
import { findNumbers, placeOfNumber, type ToldNumber } from './privacy/find-numbers.ts';
import { fileRule } from './rule.ts';

export const cprNummer = fileRule({
  id: 'cpr-nummer',
  severity: 'error',
  importWrites: true,
  about: 'Intet CPR-nummer offentliggøres, hverken i tekst, i en fils navn eller i et bilag.',
  say: ({ masked, inName, where, file, digest }: ToldNumber) => ({
    reason: `${placeOfNumber({ inName, where })} står et CPR-nummer: ${masked}`,
    advice:
      `${whatToDo({ inName, where, file })} Har det været udgivet, så haster det: træk siden tilbage, og rens ` +
      'git; se »Personoplysninger« i content/README.md. Er det ikke et CPR-nummer, så ' +
      exemptionLine({ rule: 'cpr-nummer', file, digest }),
    digest,
  }),
  checkedBy: findNumbers,
  example: { good: 'Se [loven]', bad: 'Klage fra borger 010190-1234, se [loven]', at: '26:18' },
});

function whatToDo({ inName, where, file }: Pick<ToldNumber, 'inName' | 'where' | 'file'>): string {
  if (file === ledgerFile) {
    return 'Det er adressen på en fil med nummeret i navnet: Giv filen et andet navn, ret linket, og slet linjen her, selv om en linje ellers aldrig slettes.';
  }
  if (inName) return 'Giv filen et andet navn, og ret linket til den.';
  return where === undefined ? 'Slet det.' : 'Slet det i filen, eller fjern bilaget.';
}
