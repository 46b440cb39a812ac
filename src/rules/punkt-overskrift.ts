import { visibleText } from '../minutes/plain-words.ts';
import { knownSectionKind } from '../minutes/section-kinds.ts';
import { itemRule } from './rule.ts';

export const punktOverskrift = itemRule({
  id: 'punkt-overskrift',
  severity: 'error',
  about: 'Et punkt begynder med »## Punkt«, nummeret, kolon og titlen.',
  say: (heading: string) => ({
    reason: `Overskriften »${heading}« er ikke et punkts.`,
    advice:
      knownSectionKind(visibleText(heading)) === undefined
        ? `Skriv »## ${meant(heading)}«. Et afsnit i punktet begynder med tre havelåger (###).`
        : `Er det et afsnit i punktet over, så skriv det med tre havelåger: ### ${heading}`,
  }),
  check({ number, title, position }, _meeting, report) {
    if (number === '') report(position, title);
  },
  example: { good: '## Punkt 1: God', bad: '## Pkt. 1: God', at: '14:1' },
});

/** The heading as it should be: `pkt 4 - Salg` is `Punkt 4: Salg`. */
function meant(heading: string): string {
  const [, before = '', number, title] =
    /^(\D{0,20}?)(L?\d{1,4}[a-z]?)(?![\d\p{L}]) ?[:.–—-]? ?(.*)$/iu.exec(visibleText(heading)) ??
    [];
  if (number === undefined) return 'Punkt 3: Titel';
  const printed = /^L/iu.test(number) ? number.toUpperCase() : number.toLowerCase();
  // Words before the number may say something of the item.
  const kept = /^(?:p(?:un)?kt\.?|nr\.?|\s)*$/iu.test(before) ? '' : `${before.trim()} `;
  return `Punkt ${printed}: ${kept}${title ?? ''}`;
}
