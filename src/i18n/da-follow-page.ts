/** Danish words of the page that tells how to follow. */

export const followPageWords = {
  lead: (municipality: string): string =>
    `Du kan få nye beslutninger og kommende møder fra ${municipality} at vide, uden at du skal huske at se efter.`,
  nothingKept:
    'Du skal ikke oprette dig og ikke oplyse noget, heller ikke en mailadresse. Din browser kan huske, hvad du følger, eller du giver en adresse herfra til et program, som du selv vælger, og det ser efter nyt. Du holder op ved at slette adressen i programmet.',
  notMade:
    'Her er ingen feeds og kalendere, for denne udgave af siden er bygget uden sin egen adresse på nettet.',

  addresses: 'Hvad vil du følge?',
  copy: 'Kopiér adressen på det, du vil følge: højreklik på linket, eller hold fingeren på det, og vælg »Kopiér linkadresse«.',
  committee: 'Udvalg',
  feedColumn: 'Beslutninger',
  calendarColumn: 'Møder',
  all: 'Alle udvalg',
  feedOf: (name: string): string => `Feed: ${name}`,
  calendarOf: (name: string): string => `Kalender: ${name}`,
  others:
    'Du kan også følge en enkelt sag eller et emne. De har hver deres feed, og linket »Feed« står øverst på deres side.',
  cases: 'Find en sag',

  feedTitle: 'Feed: nye beslutninger',
  feed: 'Et feed er en liste over det nyeste, som programmer kan læse. Et program, der læser feeds, henter selv listen med mellemrum og viser det nye, som et mailprogram viser nye mails. Åbner du adressen i en browser, ser du listen, som programmet får den.',
  feedPrograms: [
    [
      'Thunderbird',
      'Menuen › Ny konto › Feed. Højreklik på den nye konto, vælg »Abonnér«, og indsæt adressen.',
    ],
    [
      'Outlook til Windows (den klassiske)',
      'Højreklik på mappen »RSS-feeds«, vælg »Tilføj et nyt RSS-feed«, og indsæt adressen. Den nye Outlook læser ikke feeds.',
    ],
    [
      'Feedly, Inoreader og andre læsere på nettet',
      'Indsæt adressen i feltet, hvor man søger efter eller tilføjer en kilde.',
    ],
    [
      'NetNewsWire og andre læsere til telefon og Mac',
      'Tryk på plusset, vælg at tilføje et feed, og indsæt adressen.',
    ],
  ],

  calendarTitle: 'Kalender: møderne',
  calendar:
    'Kalenderen har de møder, der kommer, og dem, der er holdt, med tid, sted og link til dagsorden eller referat. Abonnér på den, så følger ændringer med. Åbner du i stedet filen en enkelt gang, får du møderne, som de er i dag, og intet nyt.',
  calendarPrograms: [
    [
      'Google Kalender',
      'På en computer: plusset ved »Andre kalendere« › Fra webadresse. Indsæt adressen. Kalenderen kommer også med på telefonen.',
    ],
    ['Outlook', 'Kalender › Tilføj kalender › Abonner fra internettet. Indsæt adressen.'],
    [
      'iPhone og iPad',
      'Appen Kalender › Kalendere › Tilføj kalender › Tilføj abonnementskalender. Indsæt adressen.',
    ],
    ['Mac', 'Kalender › Arkiv › Nyt kalenderabonnement. Indsæt adressen.'],
    ['Thunderbird', 'Kalender › Ny kalender › På netværket. Indsæt adressen.'],
  ],

  contentsTitle: 'Hvad der er med',
  contents: (most: Record<'entries' | 'entriesOfOne' | 'held' | 'coming', number>): string[] => [
    `Et feed har de ${most.entries} nyeste, for en sag eller et emne de ${most.entriesOfOne} nyeste: punkter med en beslutning, rettelser af udgivne referater, og hvad der er trukket tilbage. Ældre beslutninger står på udvalgets side.`,
    'Bliver et referat rettet, bliver punktet i feedet fornyet. Bliver noget trukket tilbage, står der kun, at det er sket, og hvorfor.',
    'Lukkede punkter er ikke med.',
    `En kalender har de næste ${most.coming} møder og de seneste ${most.held}, der er holdt. Et møde uden klokkeslæt står som en hel dag.`,
    'Programmerne bestemmer selv, hvor tit de ser efter nyt: nogle hver time, andre en gang i døgnet.',
  ],

  wholeAddresses: 'Adresserne skrevet ud',
  wholeNote: (title: string): string => `Alt fra ${title}, som feed og som kalender:`,
} as const;
