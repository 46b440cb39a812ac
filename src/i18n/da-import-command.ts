/** Danish usage messages of `npm run import`. */
import { count } from './da-numbers.ts';

export const importWords = {
  usage: `Brug: npm run import -- FIL|MAPPE … [--udvalg NØGLE] [--dato ÅÅÅÅ-MM-DD] [--bilag MAPPE]
                        [--out MAPPE] [--vaelg PUNKT=ny|gammel] [--force] [--kladde] [--vis]

Gør referater, som de kommer ud af sagssystemet (PDF, Word, HTML, tekst, eller systemets egen eksport
med XML: mappen, XML-filen eller den pakkede fil), til mødefiler i content/moeder/, og beviser ord for
ord, at intet er tabt. En mappe gennemgås med alt, hvad der er i. Flere dokumenter om samme møde bliver
til ét møde.

  --udvalg NØGLE     udvalgets nøgle i udvalg.yml, når dokumentet ikke siger, hvis møde det er;
                     et nyt udvalgs navn: --udvalg "Børne- og Ungeudvalget"
  --dato ÅÅÅÅ-MM-DD  mødets dato, når dokumentet ikke siger den
  --bilag MAPPE      hvor bilagene ligger, når de ikke ligger ved siden af dokumentet
  --out MAPPE        en anden mappe end content, med de samme mapper i
  --vaelg 3=ny       når dokumentet og mødefilen siger noget forskelligt om punkt 3: dokumentets ord (ny)
                     eller mødefilens (gammel); kan gives flere gange, kun med én fil
  --force            erstat mødefiler, du har rettet i, og bilag, der findes med et andet indhold
  --kladde           hent også det, som sagssystemet kalder en kladde eller ikke har offentliggjort
  --vis              lav en side, der viser dokumentet ved siden af det, der er læst, punkt for punkt
  --help, -h         vis denne hjælp

Bliver det afbrudt, så kør det samme igen: det, der er importeret, springes over.
Slutter med 0, når alt er importeret, 1, når noget ikke kunne, og 2, når kommandoen er skrevet forkert.`,
  unknownOption: (option: string) => `»${option}« kendes ikke.`,
  fileLikeOption: (file: string) =>
    `»${file}« ligner et tilvalg, fordi navnet begynder med en bindestreg. Er det en fil, så skriv ./${file}.`,
  missingValue: (option: string) => `Der mangler en værdi efter ${option}.`,
  noValue: (option: string) => `${option} har ingen værdi.`,
  noFiles: 'Skriv navnet på mindst én fil eller mappe.',
  badDate: (value: string) => `Datoen »${value}« kan ikke læses. Skriv den som 2026-03-24.`,
  badCommittee: (value: string) =>
    `»${value}« kan ikke bruges som et udvalg: der er ingen bogstaver eller tal i. Skriv nøglen som i udvalg.yml, f.eks. teknik-og-miljoe, eller udvalgets navn.`,
  noAttachmentFolder: (path: string) => `--bilag: ${path} er ikke en mappe.`,
  badAnswer: (value: string) =>
    `--vaelg »${value}« kan ikke læses. Skriv stedet og »ny« eller »gammel«: --vaelg 3=ny.`,
  answerForOne: '--vaelg kan kun gives med én fil.',
  committeesBroken: 'Udvalgene kan ikke læses. Ret fejlene, og prøv igen.',
  interrupted: (left: number) =>
    `Afbrudt, før ${count(left, 'fil', 'filer')} var importeret. Alt, hvad der er skrevet, er helt. Kør det samme igen for at fortsætte.`,
};
