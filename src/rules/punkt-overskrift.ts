import { writtenNumber } from '../minutes/item-number.ts';
import { opennessOfGroup } from '../minutes/openness/group.ts';
import { visibleText } from '../minutes/plain-words.ts';
import { knownSectionKind } from '../minutes/section-kinds.ts';
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
  const numbered = meant(words);
  if (numbered !== undefined) return `Skriv »## ${numbered}«.`;
  const title =
    words.replace(/^(?:p(?:un)?kt\.?)?\s*(?:uden nummer)?\s*[:.–—-]?\s*/iu, '') || 'Titel';
  return `Skriv »## Punkt 3: ${title}« med punktets nummer, eller »## Punkt uden nummer: ${title}«, hvis det intet har.`;
}

/** The heading as it should be: `pkt 4 - Salg` is `Punkt 4: Salg`. */
function meant(heading: string): string | undefined {
  const { before, number, sign, title } = parts.exec(heading)?.groups ?? {};
  if (number === undefined) return undefined;
  const printed = number.replaceAll(/\s/gu, '');
  // Without a sign after it, a capital may be the first word of the title.
  const isWhole = printed === number || sign !== '';
  const capital = isWhole ? '' : `${number.at(-1)} `;
  const own = isWhole ? printed : printed.slice(0, -1);
  // Words before the number may say something of the item.
  const kept = /^(?:p(?:un)?kt\.?|nr\.?|\s)*$/iu.test(before ?? '') ? '' : `${before?.trim()} `;
  return `Punkt ${own.replace(/^l(?=\d)/u, 'L')}: ${kept}${capital}${title ?? ''}`;
}

/** Also with a blank before the letter: `Pkt. 3 A: Titel`. */
const parts = new RegExp(
  String.raw`^(?<before>\D{0,20}?)(?<number>${writtenNumber}(?: [A-ZÆØÅa-zæøå](?!\p{L}))?)(?![\d\p{L}]) ?(?<sign>[:.–—-]?) ?(?<title>.*)$`,
  'iu',
);
