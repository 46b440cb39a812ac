import { fileFormatWords } from '../i18n/da-encoding.ts';
import type { FileFormat } from '../minutes/encoding/file-format.ts';
import { findCharacters } from './characters/find-characters.ts';
import { fileRule } from './rule.ts';

export const filFormat = fileRule({
  id: 'fil-format',
  severity: 'error',
  about: 'En fil, der læses, er en tekstfil; et dokument bliver ikke til tekst af et andet navn.',
  say: (format: FileFormat) => ({
    reason: `Filen er ikke en tekstfil, men ${fileFormatWords[format]}.`,
    advice:
      'Flyt den ud af content/, og giv den sit rigtige navn. Er den et referat, så hent det ind ' +
      'derfra: npm run import -- referat.pdf',
  }),
  checkedBy: findCharacters,
  example: { good: '---\nudvalg: byraad', bad: '%PDF-1.7\n---\nudvalg: byraad', at: '1:1' },
});
