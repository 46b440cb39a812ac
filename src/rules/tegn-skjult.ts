import { codePoint } from './characters/code-point.ts';
import { findCharacters } from './characters/find-characters.ts';
import { fileRule } from './rule.ts';

export const tegnSkjult = fileRule({
  id: 'tegn-skjult',
  severity: 'error',
  importWrites: true,
  about:
    'Der står ingen tegn, som ikke kan ses, og som gør et ord eller en overskrift til noget andet.',
  say: (code: number) => ({
    reason: `Her står et tegn, som ikke kan ses (${codePoint(code)}).`,
    advice:
      'Slet det: Slet tegnene på begge sider af stedet, og skriv dem igen. I Visual Studio Code bliver det ' +
      'vist med en ramme om. Er det sat i stedet for et bogstav, så skriv bogstavet.',
  }),
  checkedBy: findCharacters,
  example: { good: 'Se [loven]', bad: 'Se\u000B[loven]', at: '26:3' },
});
