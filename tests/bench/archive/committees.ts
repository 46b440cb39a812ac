/** The committees of a generated archive. */
import type { Committee } from '../../../src/minutes/committee.ts';

const committee = (
  key: string,
  name: string,
  abbreviation: string,
  former?: { name: string; until: string },
): Committee => ({
  key,
  name,
  abbreviations: [abbreviation],
  formerNames: former ? [former] : [],
});

const usual: readonly Committee[] = [
  committee('byraadet', 'Byrådet', 'BYR', { name: 'Kommunalbestyrelsen', until: '2013-12-31' }),
  committee('oekonomiudvalget', 'Økonomiudvalget', 'ØU'),
  committee('chefforum', 'Chefforum', 'CF', { name: 'Tværgående chefgruppe', until: '2014-12-31' }),
  committee('direktoerforum', 'Direktørforum', 'DIF'),
  committee('kommunemed', 'KommuneMED', 'KMED'),
  committee('teknik-og-miljoe', 'Udvalget for Teknik & Miljø', 'TMU'),
  committee('boern-og-skole', 'Børne- og Skoleudvalget', 'BSU'),
  committee('social-og-sundhed', 'Social- og Sundhedsudvalget', 'SSU'),
  committee('kultur-og-fritid', 'Kultur- og Fritidsudvalget', 'KFU'),
  committee('beskaeftigelse', 'Beskæftigelsesudvalget', 'BEU'),
  committee('aeldreraadet', 'Ældrerådet', 'ÆR'),
  committee('handicapraadet', 'Handicaprådet', 'HR'),
];

/** A municipality with more items than these treat in twenty years has more committees. */
const itemsEach = 2000;

/** The usual twelve, and a local council for each further 2,000 of `items`. */
export function committeesFor(items: number): Committee[] {
  const further = Math.max(0, Math.ceil(items / itemsEach) - usual.length);
  return [
    ...usual,
    ...Array.from({ length: further }, (_, index) =>
      committee(`lokalraad-${index + 1}`, `Lokalråd ${index + 1}`, `LR${index + 1}`),
    ),
  ];
}
