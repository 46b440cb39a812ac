import { findCharacters, type ToldLetters } from './characters/find-characters.ts';
import { onLines } from './characters/on-lines.ts';
import { exemptionLine } from './privacy/exemption-line.ts';
import { fileRule } from './rule.ts';

export const tegnForkert = fileRule({
  id: 'tegn-forkert',
  severity: 'error',
  importWrites: true,
  about:
    'Et bogstav er det, der skal stå, og ikke to andre, fordi filen er gemt i en forkert kodning.',
  say: ({ word, meant = '', lines, file, digest }: ToldLetters) => ({
    reason: `»${word}« skulle nok være »${meant}«${onLines(lines)}: filen har været gemt i en forkert kodning.`,
    advice:
      `Skriv »${meant}«, og ret på samme måde resten (brug »Søg og erstat«). Står det sådan i ` +
      `kilden, så ${exemptionLine({ rule: 'tegn-forkert', file, digest })}`,
    digest,
  }),
  checkedBy: findCharacters,
  example: { good: 'Se [loven]', bad: 'RÃ¥dhuset, se [loven]', at: '26:2' },
});
