/** Data: Danish words whose inflections change more than their ending. */

/**
 * A line is a family: the base form, and the forms that its own endings do not lead to. Endings are cut off
 * before (`børn` is also `børnene`), and a form may be the last part of a longer word: `skolebørn`, `fastsat`.
 */
export const families: readonly string[] = [
  'barn børn',
  'bog bøger',
  'bonde bønder',
  'bror brødre',
  'center centrum',
  'dagsorden dagsordner',
  'datter døtre',
  'far fædre',
  'forum fora',
  'hånd hænder',
  'kraft kræfter',
  'kurset kursus',
  'mand mænd',
  'mor mødre',
  'museum museer',
  'nat nætter',
  'stad stæder',
  'stang stænger',
  'tand tænder',
  'øje øjne',
  'år åre',
  'betale betalt',
  'bringe bragt',
  'bruge brugt',
  'bryde brudt',
  'byde budt',
  'dele delt',
  'drive drev drevne',
  'finde fandt fundet fundne',
  'føre ført',
  'give givne',
  'gøre gør gjort',
  'hjælpe hjalp hjulpet',
  'høre hørt',
  'køre kørt',
  'belyse belyst',
  'oplyse oplyst',
  'lægge lagt lagde',
  'lære lært',
  'løse løst',
  'møde mødt',
  'rejse rejst',
  'sige sagt sagde',
  'skrive skrev skrevne',
  'spørge spurgt',
  'stige steg steget',
  'sælge solgt',
  'søge søgt',
  'sætte sat',
  'tage tagne',
  'tale talt',
  'trække trak trukket',
  'vise vist',
  'vælge valgt',
  'følge fulgt',
  'lang langt længere længst',
  'stor større størst stort',
  'ung yngre yngst',
];

/**
 * The same for verbs whose forms are other words, or end others: they count behind a particle only
 * (`indgår`, but not `budgetår`).
 */
export const verbs: readonly string[] = [
  'blive blev',
  'drage drog',
  'få får fik',
  'gå går gik',
  'nå når',
  'slå slår slog',
  'stå står stod',
  'tage tog',
];

/** What may stand before such a verb. */
export const particles: ReadonlySet<string> = new Set(
  'af an be bi del efter fore for frem gennem gen hen ind med mod ned om op over på sammen tilbage til ud und under ved'.split(
    ' ',
  ),
);
