import { placeAt } from '../minutes/encoding/encoding-fault.ts';
import type { Report } from '../minutes/problem.ts';
import { fileRule, type RawFile } from './rule.ts';

export const filFlettet = fileRule({
  id: 'fil-flettet',
  severity: 'error',
  about: 'En fil har ikke git’s mærker for to ændringer, der ikke kunne flettes.',
  say: () => ({
    reason: 'Her begynder to udgaver af den samme tekst, som git ikke kunne flette.',
    advice:
      'Behold den rigtige udgave, og slet den anden og linjerne, der begynder med <<<<<<<, ======= og >>>>>>>.',
  }),
  checkedBy: findConflict,
  example: { good: 'Se [loven]', bad: '<<<<<<< HEAD\nSe [loven]', at: '26:1' },
});

/** Reports the first conflict that a merge has left in a file, as git marks it. */
function findConflict({ text }: RawFile, report: Report): void {
  const found = text.includes('<<<<<<<') ? /^<{7}(?: |$)/m.exec(text) : null;
  if (found) report('fil-flettet', placeAt(text, found.index));
}
