/** What `npm run import` says around the notes of the documents, in Danish. */

export const importWords = {
  usage: `Brug: npm run import -- FIL … [--udvalg NØGLE] [--dato ÅÅÅÅ-MM-DD] [--out MAPPE] [--force]

Gør referater, som de kommer ud af sagssystemet (tekst), til mødefiler i content/moeder/.

  --udvalg NØGLE     udvalgets nøgle i udvalg.yml, når dokumentet ikke siger, hvis møde det er
  --dato ÅÅÅÅ-MM-DD  mødets dato, når dokumentet ikke siger den (kun med én fil)
  --out MAPPE        en anden mappe end content, med de samme mapper i
  --force            erstat en mødefil, der findes med et andet indhold

Slutter med 0, når alt er importeret, 1, når noget ikke kunne, og 2, når kommandoen er skrevet forkert.`,
  unknownOption: (option: string) => `»${option}« kendes ikke.`,
  missingValue: (option: string) => `Der mangler en værdi efter ${option}.`,
  noValue: (option: string) => `${option} har ingen værdi.`,
  noFiles: 'Skriv navnet på mindst én fil.',
  badDate: (value: string) => `Datoen »${value}« kan ikke læses. Skriv den som 2026-03-24.`,
  badCommittee: (value: string) =>
    `Nøglen »${value}« kan ikke bruges. Skriv den som i udvalg.yml, f.eks. teknik-og-miljoe.`,
  dateForOne: '--dato kan kun gives med én fil.',
  committeesBroken: 'Udvalgene kan ikke læses. Ret fejlene, og prøv igen.',
  warning: 'Advarsel: ',
  kinds: {
    written: 'Skrevet',
    replaced: 'Erstattet',
    unchanged: 'Uændret',
    refused: 'Ikke importeret',
  },
  refused: (file: string) => `${file}: ikke importeret`,
  result: (file: string, path: string) => `${file} → ${path}`,
  /** `Skrevet: 7 punkter. Alle 2.255 ord er på plads; indholdsfortegnelsens 57 er udeladt.` */
  faithful: (outcome: string, items: number, words: number, leftOut: number) =>
    `${outcome}: ${items} ${items === 1 ? 'punkt' : 'punkter'}. ` +
    `Alle ${words.toLocaleString('da-DK')} ord er på plads` +
    (leftOut === 0
      ? '.'
      : `; indholdsfortegnelsens ${leftOut.toLocaleString('da-DK')} er udeladt.`),
  summary: (written: number, unchanged: number, refused: number) =>
    `${written} skrevet, ${unchanged} uændret, ${refused} ikke importeret.`,
};
