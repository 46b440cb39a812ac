import { findCharacters, type ToldLetters } from './characters/find-characters.ts';
import { onLines } from './characters/on-lines.ts';
import { exemptionLine } from './privacy/exemption-line.ts';
import { fileRule } from './rule.ts';

export const tegnTabt = fileRule({
  id: 'tegn-tabt',
  severity: 'error',
  importWrites: true,
  about: 'Intet bogstav er blevet til �, som programmer skriver for det, de ikke kunne læse.',
  say: ({ word, lines, file, digest }: ToldLetters) => ({
    reason: `Et bogstav er gået tabt i »${word}«${onLines(lines)}.`,
    advice:
      'Skriv det, som det står i kilden, i stedet for �. Står tegnet også i kilden, så ' +
      exemptionLine({ rule: 'tegn-tabt', file, digest }),
    digest,
  }),
  checkedBy: findCharacters,
  example: { good: 'Se [loven]', bad: 'R�dhuset, se [loven]', at: '26:2' },
});
