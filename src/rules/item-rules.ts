/** Rules of the items of a meeting: headings, field lines, sections. */
import { rule } from './rule.ts';

export const itemRules = {
  'punkt-ingen': rule({
    severity: 'error',
    about: 'Et møde har mindst ét punkt.',
    say: () => ({
      reason: 'Mødet har ingen punkter.',
      advice: 'Begynd hvert punkt med en linje som »## Punkt 1: Godkendelse af dagsorden«.',
    }),
    example: {
      file: 'moeder/skoleudvalget/2026-04-28.md',
      good: '## Punkt 1: Eventuelt\n',
      bad: '',
      at: '1:1',
    },
  }),
  'punkt-overskrift': rule({
    severity: 'error',
    about: 'Et punkt begynder med »## Punkt«, nummeret, kolon og titlen.',
    say: (heading: string) => ({
      reason: `Overskriften »${heading}« er ikke et punkts.`,
      advice: 'Skriv »## Punkt 3: Titel«. Et afsnit i punktet begynder med tre havelåger (###).',
    }),
    example: { good: '## Punkt 1: God', bad: '## Pkt. 1: God', at: '14:1' },
  }),
  'punkt-titel': rule({
    severity: 'error',
    about: 'Et punkt har en titel; kun et lukket punkt kan være uden.',
    say: (number: string) => ({
      reason: `Punkt ${number} har ingen titel.`,
      advice: `Skriv »## Punkt ${number}: Titel«.`,
    }),
    example: { good: '## Punkt 2: Ny cykelsti', bad: '## Punkt 2:', at: '20:1' },
  }),
  'punkt-dobbelt': rule({
    severity: 'error',
    about: 'Et nummer bruges kun til ét punkt i mødet.',
    say: (number: string, line: number) => ({
      reason: `Punkt ${number} findes allerede i linje ${line}.`,
      advice: 'Giv hvert punkt sit eget nummer, som det er trykt i referatet (f.eks. 2a).',
    }),
    example: { good: '## Punkt 3:', bad: '## Punkt 1:', at: '36:1' },
  }),
  'overskrift-niveau': rule({
    severity: 'error',
    about: 'Kun to havelåger (punkt), tre (afsnit) og flere (mellemrubrik i et afsnit) bruges.',
    say: () => ({
      reason: 'En overskrift med én havelåge bruges ikke; mødets titel står øverst i filen.',
      advice: 'Skriv to havelåger for et punkt, tre for et afsnit.',
    }),
    example: { good: '## Punkt 2: Ny', bad: '# Del 2\n\n## Punkt 2: Ny', at: '20:1' },
  }),
  'overskrift-mellemrum': rule({
    severity: 'error',
    about: 'Efter havelågerne i en overskrift står et mellemrum.',
    say: (line: string) => ({
      reason: `Linjen »${line}« bliver vist som tekst, for der mangler et mellemrum efter #.`,
      advice: 'Skriv mellemrummet, eller sæt en omvendt skråstreg foran, hvis det er tekst: \\#.',
    }),
    example: { good: '### Sagsfremstilling', bad: '###Sagsfremstilling', at: '24:1' },
  }),
  'afsnit-uden-punkt': rule({
    severity: 'error',
    about: 'Et afsnit hører til et punkt.',
    say: (heading: string) => ({
      reason: `Afsnittet »${heading}« står før det første punkt.`,
      advice: 'Flyt det ned under det punkt, det hører til.',
    }),
    example: { good: '## Punkt 1:', bad: '### Indledning\n\n## Punkt 1:', at: '14:1' },
  }),
  'sag-nummer': rule({
    severity: 'error',
    about: 'En Sag-linje har ét sagsnummer, som kan læses.',
    say: (value: string) => ({
      reason: `Sagsnummeret »${value}« kan ikke læses.`,
      advice: 'Skriv ét nummer pr. linje som 12/16033 eller 00.01.00-P35-9-22.',
    }),
    example: { good: 'Sag: 26/1042', bad: 'Sag: 20-11-2026', at: '22:6' },
  }),
  'felt-linje': rule({
    severity: 'error',
    about: 'Felterne Sag og Lukket står lige under punktets overskrift, et på hver linje.',
    say: (line: string, near: string | undefined) => ({
      reason: `Linjen »${line}« er ikke et felt.`,
      advice:
        near === undefined
          ? 'Sæt en tom linje mellem felterne og teksten.'
          : `Mente du »${near}:«?`,
    }),
    example: { good: 'Lukket: ja', bad: 'Luket: ja', at: '38:1' },
  }),
  'felt-sted': rule({
    severity: 'error',
    about: 'Felterne Sag og Lukket virker kun lige under punktets overskrift.',
    say: (line: string) => ({
      reason: `Feltet »${line}« står ikke lige under punktets overskrift og virker ikke.`,
      advice:
        'Flyt linjen op under overskriften, eller skriv en omvendt skråstreg før kolon, hvis det er tekst.',
    }),
    example: {
      good: 'Lukket: ja\n\n### Beslutning',
      bad: '### Beslutning\n\nLukket: ja',
      at: '40:1',
    },
  }),
  'lukket-vaerdi': rule({
    severity: 'error',
    about: 'Lukket er ja eller nej.',
    say: (value: string) => ({
      reason: `»Lukket: ${value}« kan ikke læses.`,
      advice: 'Skriv »Lukket: ja«, eller fjern linjen.',
    }),
    example: { good: 'Lukket: ja', bad: 'Lukket: måske', at: '38:9' },
  }),
  'lukket-indhold': rule({
    severity: 'error',
    about: 'Et lukket punkt har kun nummer, titel og beslutning i filen.',
    say: (heading: string) => ({
      reason: `Det lukkede punkt har ${heading}, som ikke må offentliggøres.`,
      advice: 'Fjern det. Kun punktets nummer, titel og beslutning må stå i filen.',
    }),
    example: {
      good: 'Lukket: ja\n',
      bad: 'Lukket: ja\n\n### Sagsfremstilling\n\nHemmeligt.\n',
      at: '40:1',
    },
  }),
  'beslutning-tom': rule({
    severity: 'error',
    about: 'Et referats beslutning har tekst.',
    say: () => ({
      reason: 'Beslutningen er tom.',
      advice: 'Skriv beslutningen, eller sæt status til dagsorden.',
    }),
    example: { good: 'Anbefales godkendt for 250.000 kr.\n', bad: '', at: '28:1' },
  }),
  'beslutning-mangler': rule({
    severity: 'warning',
    about: 'Et punkt i et referat har en beslutning.',
    say: (number: string) => ({
      reason: `Punkt ${number} har ingen beslutning.`,
      advice: 'Tilføj afsnittet »### Beslutning«, hvis referatet har en.',
    }),
    example: { good: '### Beslutning\n\nAnbefales', bad: 'Anbefales', at: '20:1' },
  }),
};
