import { opennessOfGroup } from '../minutes/openness/group.ts';
import { visibleText } from '../minutes/words/plain-words.ts';
import { knownSectionKind } from '../minutes/sections/section-kinds.ts';
import { meantHeading } from './headings/meant-heading.ts';
import { itemRule } from './rule.ts';

export const punktOverskrift = itemRule({
  id: 'punkt-overskrift',
  severity: 'error',
  about: 'Et punkt begynder med »## Punkt«, nummeret (eller »uden nummer«), kolon og titlen.',
  say: (heading: string) => ({
    reason: `Overskriften »${heading}« er ikke et punkts.`,
    advice:
      knownSectionKind(visibleText(heading)) === undefined
        ? `${advise(heading)} Et afsnit i punktet begynder med tre havelåger (###).`
        : `Er det et afsnit i punktet over, så skriv det med tre havelåger: ### ${heading}`,
  }),
  check({ number, title, position }, _meeting, report) {
    if (number === '') report(position, title);
  },
  example: { good: '## Punkt 1: God', bad: '## Pkt. 1: God', at: '14:1' },
});

function advise(heading: string): string {
  const words = visibleText(heading);
  if (opennessOfGroup(words) === 'closed') {
    return 'Slet linjen, og skriv »Lukket: ja« under overskriften på hvert punkt, den gælder.';
  }
  const meant = meantHeading(words);
  if (meant !== undefined) {
    return `Skriv »## ${meant.heading}«${meant.closed ? ', og »Lukket: ja« på linjen under' : ''}.`;
  }
  const title =
    words.replace(/^(?:p(?:un)?kt\.?)?\s*(?:uden nummer)?\s*[:.–—-]?\s*/iu, '') || 'Titel';
  return `Skriv »## Punkt 3: ${title}« med punktets nummer, eller »## Punkt uden nummer: ${title}«, hvis det intet har.`;
}
