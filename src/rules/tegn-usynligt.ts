import { placeAt } from '../minutes/encoding/encoding-fault.ts';
import type { Report } from '../minutes/problem.ts';
import { isMeetingFile } from '../minutes/read-facts.ts';
import { codePoint } from './characters/code-point.ts';
import { fileRule, type RawFile } from './rule.ts';

export const tegnUsynligt = fileRule({
  id: 'tegn-usynligt',
  severity: 'warning',
  about: 'Inde i et ord står der ingen tegn uden bredde: ordet kan ikke findes.',
  say: (word: string, code: number, fix: string) => ({
    fix,
    reason: `I »${word}« står et tegn, som ikke kan ses (${codePoint(code)}), så ordet ikke kan findes.`,
    advice: 'Kør »npm run check -- --fix«, som tager det ud, eller skriv ordet igen.',
  }),
  checkedBy: findUnseen,
  example: {
    good: 'Se [loven]',
    bad: 'Om cykel\u200Bstien, se [loven]',
    mended: 'Om cykelstien, se [loven]',
    at: '26:9',
  },
});

/** Reports the first of each line of a meeting. */
function findUnseen({ path, text }: RawFile, report: Report): void {
  if (!isMeetingFile(path)) return;
  let start = 0;
  for (const line of text.split('\n')) {
    const at = line.search(unseen);
    if (at !== -1) {
      const typed = line.split(/\s+/u).find((word) => word.search(unseen) !== -1) ?? '';
      const shown = typed.replaceAll(unseen, '');
      const fix = line.trimEnd().replaceAll(unseen, '');
      report('tegn-usynligt', placeAt(text, start + at), shown, line.charCodeAt(at), fix);
    }
    start += line.length + 1;
  }
}

/** A soft hyphen, a blank without width, a joiner of words; other such signs belong to other scripts. */
const unseen = /(?<=[\p{L}\d/.-])[\u00AD\u200B\u2060]+(?=[\p{L}\d/.-])/gu;
