import { placeAt } from '../minutes/encoding/encoding-fault.ts';
import type { Report } from '../minutes/problem.ts';
import { fileRule, type RawFile } from './rule.ts';

export const filFlettet = fileRule({
  id: 'fil-flettet',
  severity: 'error',
  about: 'En fil har ikke git’s mærker for to ændringer, der ikke kunne flettes.',
  say: () => ({
    reason: 'Her er to udgaver af den samme tekst, som git ikke kunne flette.',
    advice:
      'Behold den rigtige udgave, og slet den anden og linjerne, der begynder med <<<<<<<, ======= og >>>>>>>.',
  }),
  checkedBy: findConflict,
  example: { good: 'Se [loven]', bad: '<<<<<<< HEAD\nSe [loven]', at: '26:1' },
});

/** How git begins the one version, the one both come from, and ends the other; the text may have a row of `=`. */
const mark = /^(?:<{7}|>{7}|\|{7})(?: |\r?$)/m;

/** Reports the first mark of a merge in a file, also where the others have been taken away. */
function findConflict({ text }: RawFile, report: Report): void {
  const found = mark.exec(text);
  if (found) report('fil-flettet', placeAt(text, found.index));
}
