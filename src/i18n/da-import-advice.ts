/** Danish advice for each note of an import: where to look, and what to change if it was misread. */
import { exportAdvice } from './da-import-exports.ts';
import { joinAdvice } from './da-import-join.ts';
import type { importLosses } from './da-import-losses.ts';
import type { importDoubts, importNotices, importWarnings } from './da-import.ts';

type Answerable =
  | keyof typeof importNotices
  | keyof typeof importDoubts
  | keyof typeof importWarnings
  | keyof typeof importLosses;

export const importAdvice: Readonly<Record<Answerable, string>> = {
  ...exportAdvice,
  ...joinAdvice,
  'sub-heading': 'Er linjen brødtekst, så slet havelågerne foran den i mødefilen.',
  'joined-paragraph':
    'Begynder der et nyt afsnit her i dokumentet, så sæt en tom linje ind i mødefilen.',
  'joined-over-page':
    'Begynder der et nyt afsnit øverst på siden, så sæt en tom linje ind i mødefilen.',
  'hyphen-dropped': 'Hører bindestregen til ordet, så skriv den i mødefilen.',
  'hyphen-kept': 'Hører bindestregen ikke til ordet, så slet den i mødefilen.',
  'new-committee':
    'Findes udvalget i forvejen under et andet navn, så skriv navnet der i udvalg.yml under forkortelser eller tidligere-navne, slet det nye, og importér igen.',
  'pseudo-item': 'Står der mere på siden end navne, så skriv det i mødefilen som et punkt.',
  'date-from-decisions': 'Er det en anden dag, så importér igen med --dato.',
  'committee-from-decisions': 'Er det et andet udvalg, så importér igen med --udvalg.',
  'repeated-decision':
    'Se i dokumentet, om der begynder et nyt punkt. Gør der, så skriv »## Punkt nummer: titel« foran dets tekst i mødefilen.',
  'title-given': 'Find titlen i dagsordenen, og skriv den i mødefilen i stedet for.',
  'number-again':
    'Skal punktet hedde noget andet, så ret det i mødefilen; det er en del af adressen.',
  'decision-day':
    'Se i dokumentet, hvilken dag der er den rigtige. Er det mødets egen beslutning, så ret dagen i overskriften i mødefilen; er det en tidligere, så skriv mødets under »### Beslutning«.',
  'number-order':
    'Se i dokumentet, om det er et punkt for sig. Er det tekst i punktet før, så slet »## Punkt …:« foran linjen.',
  'number-twice':
    'Se i dokumentet, om det er et punkt for sig, og hvad det skal hedde: nummeret er en del af adressen. Er det en gentagelse, så slet det i mødefilen.',
  'number-missing':
    'Har det et nummer, så skriv det i mødefilen: »## Punkt 3: titel«; det er en del af adressen. Har det intet, kan det blive stående. Er det tekst i punktet før, så slet »## Punkt …:« foran linjen.',
  'number-given': 'Ret nummeret i mødefilen, hvis punktet har et andet; det er en del af adressen.',
  'committee-named-by-key': 'Ret navnet i udvalg.yml, så det er udvalgets rigtige.',
  votes: 'Står der noget andet i beslutningen, så se, om teksten i mødefilen er rigtig.',
  'absence-reason': 'Må grunden ikke offentliggøres, så slet den i mødefilen, før den udgives.',
  'broken-letters': 'Eksportér dokumentet igen, eller ret bogstaverne i mødefilen.',
  'empty-decision':
    'Se i dokumentet, om der er truffet en beslutning, og skriv den i mødefilen under »### Beslutning«.',
  'closed-left-out':
    'Se i dokumentet, om teksten må offentliggøres, og om titlen må. Må titlen ikke, så slet den i mødefilen.',
  'text-before-items':
    'Se linjen i dokumentet. Er den en oplysning om mødet, så skriv den øverst i mødefilen (start, slut, sted, til-stede, afbud). Teksten kan blive stående.',
  'closed-doubt':
    'Se i dokumentet. Skriv »Lukket: ja« i stedet for »Lukket: ?« og slet alt andet end beslutningen, eller skriv »Lukket: nej«. Til det er gjort, kan mødet ikke udgives.',
  'doubtful-item':
    'Se i dokumentet, om et punkt begynder her. Gør det, så skriv linjen om til »## Punkt nummer: titel«.',
  'not-in-contents':
    'Se i dokumentet, om det er et punkt for sig. Er det ikke, så slet »## Punkt« foran linjen, så teksten hører til punktet før.',
  'fact-not-repeated':
    'Se, om oplysningerne øverst i mødefilen er rigtige. Teksten kan blive stående.',
  'only-in-contents':
    'Se i dokumentet, om punktet findes. Gør det, så skriv »## Punkt nummer: titel« foran dets tekst i mødefilen.',
  'attachment-ambiguous':
    'Læg kun den rigtige fil ved siden af dokumentet, og importér igen, eller skriv selv linket i mødefilen.',
  'to-decide':
    'Mødefilen er skrevet. Ret det i den, før mødet bliver offentliggjort; `npm run check` siger hvor og hvordan.',
  'struck-through': 'Gælder ordene ikke, så slet dem i mødefilen; gælder de, kan de blive stående.',
  'tracked-change':
    'Gælder ændringen, kan teksten blive stående; ellers ret den i mødefilen, eller afvis ændringen i Word, og importér igen.',
  formula: 'Sammenlign den med dokumentet, og ret den i mødefilen, hvis den siger noget andet.',
  'nested-table': 'Skriv tabellen i mødefilen, hvis det betyder noget, hvad der står under hvad.',
  'columns-kept':
    'Er det en tabel, så skriv den som en tabel i mødefilen; ellers kan linjerne blive stående.',
  'hidden-text':
    'Hører ordene til referatet, så gør dem synlige i dokumentet, og importér igen. Gør de ikke, så udgiv ikke dokumentet: enhver kan læse dem i filen.',
  'tracked-changes':
    'Godkend eller afvis ændringerne i Word, og importér igen, eller se stederne efter i mødefilen.',
  'tracked-format': 'Se, om noget er streget over eller gjort til overskrift i dokumentet.',
  'sign-unread': 'Se tegnet i dokumentet, og skriv det i mødefilen.',
  graphic: 'Se det i dokumentet. Siger det noget, så skriv det i mødefilen.',
  'table-links': 'Skal linket med, så skriv »[ord](adresse)« i tabellen i mødefilen.',
  'field-unread': 'Se stedet i dokumentet, og skriv i mødefilen, hvad der står.',
  'list-number': 'Ret nummeret i mødefilen, hvis det ikke skal stå sådan.',
  placeholder: 'Mangler der noget, så skriv det i mødefilen.',
  'page-head': 'Hører det til mødet eller et punkt, så skriv det i mødefilen.',
  'escaped-markup': 'Læs stederne igennem mod siden.',
  'hidden-layer': 'Hører ordene til referatet, så slå laget til i dokumentet, og importér igen.',
  'hidden-invisible':
    'Hører ordene til referatet, så giv dem en farve i dokumentet, og importér igen.',
  'hidden-outside': 'Der er ikke noget at gøre, med mindre noget af teksten mangler.',
  'hidden-covered':
    'Er de overstreget, så udgiv ikke dokumentet: enhver kan læse dem i filen. Er de ikke, så fjern feltet, og importér igen.',
  'hidden-picture':
    'Kan de ses i dokumentet, så skriv dem i mødefilen; kan de ikke, så udgiv ikke dokumentet: enhver kan læse dem i filen.',
  'page-without-text':
    'Se siden. Hører den til referatet, så kør tekstgenkendelse (OCR) på dokumentet, og importér igen, eller skriv teksten i mødefilen.',
  'page-empty': 'Skulle der stå noget, så hent eller eksportér dokumentet igen.',
  'file-doubtful':
    'Hent eller eksportér dokumentet igen, og importér det. Siger importen det samme igen, så læs mødefilen igennem mod dokumentet.',
  picture: 'Se siden, og skriv i mødefilen, hvad der mangler.',
  recognised: 'Læs mødefilen igennem mod dokumentet.',
  'unreadable-letters':
    'Ret ordene i mødefilen, eller eksportér dokumentet i et andet format (Word).',
  'part-missing': 'Se siden. Mangler der noget, så eksportér dokumentet igen.',
  'added-text': 'Hører teksten til referatet, så skriv den i mødefilen, hvor den skal stå.',
  'added-comment': 'Hører den til referatet, så skriv den i mødefilen.',
  'added-stamp': 'Siger det noget, der hører til referatet, så skriv det i mødefilen.',
  'added-drawing': 'Se siden. Er noget rettet eller streget over, så ret det i mødefilen.',
  'added-file': 'Er den et bilag, så gem den ved siden af dokumentet, og importér igen.',
  'added-field': 'Hører værdien til referatet, så skriv den i mødefilen.',
  'contents-order': 'Se i dokumentet, om punkterne står i den rigtige rækkefølge.',
};
