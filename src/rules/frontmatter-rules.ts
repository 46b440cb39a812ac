/** Rules of the facts at the top of a file, and of the YAML files of a content folder. */
import { rule } from './rule.ts';

const nearest = (near: string | undefined, otherwise: string): string =>
  near === undefined ? otherwise : `Mente du »${near}«?`;

/** The forms a value may have to have, and how each is written. */
const valueForms = {
  tekst: (key: string) =>
    `Sæt anførselstegn om tal og andet, der skal læses som tekst: ${key}: "…".`,
  'en liste': (key: string) => `Sæt kantede parenteser om og komma imellem: ${key}: [… , …].`,
  'et helt tal': (key: string) => `Skriv tallet uden anførselstegn: ${key}: 1234.`,
  'en procent som 100 %': (key: string) => `Skriv ${key}: 100 %.`,
  '»ja« eller »nej«': () => 'Skriv ét af de to ord.',
};

export const frontmatterRules = {
  'frontmatter-mangler': rule({
    severity: 'error',
    about: 'En fil begynder med sine oplysninger mellem to linjer med ---.',
    say: (opened: boolean) => ({
      reason: opened
        ? 'Oplysningerne slutter ikke: linjen med --- efter dem mangler.'
        : 'Filen begynder ikke med --- på første linje.',
      advice: 'Sæt --- på første linje og på en linje for sig efter oplysningerne.',
    }),
    example: { good: '---\nudvalg: byraad', bad: 'udvalg: byraad', at: '1:1' },
  }),
  'frontmatter-sprog': rule({
    severity: 'error',
    about: 'Oplysningerne skrives kun i YAML; andre sprog læses ikke.',
    say: (language: string) => ({
      reason: `Oplysningerne er mærket »${language}«; kun YAML læses.`,
      advice: 'Skriv --- alene på første linje.',
    }),
    example: { good: '---\nudvalg', bad: '---js\nudvalg', at: '1:4' },
  }),
  'yaml-syntaks': rule({
    severity: 'error',
    about: 'Oplysningerne skal kunne læses som YAML.',
    say: (message: string) => ({
      reason: `Oplysningerne kan ikke læses som YAML (${message}).`,
      advice: 'Se efter et manglende kolon, anførselstegn eller en forkert indrykning.',
    }),
    example: { good: 'start: "17:00"', bad: 'start: "17:00', at: '4:14' },
  }),
  'yaml-form': rule({
    severity: 'error',
    about: 'Oplysninger står som navn: værdi, og lister med en streg foran hvert led.',
    say: (expected: string) => ({
      reason: `Her skulle stå ${expected}.`,
      advice: 'Se formen i content/README.md.',
    }),
    example: {
      good: '{ dato: 2026-03-30, punkt: "2", tekst: Beløbet var forkert gengivet. }',
      bad: 'Beløbet var forkert gengivet.',
      at: '11:5',
    },
  }),
  'noegle-ukendt': rule({
    severity: 'error',
    about: 'Kun de nøgler, som guiden nævner, må bruges.',
    say: (key: string, near: string | undefined) => ({
      reason: `Nøglen »${key}« kendes ikke.`,
      advice: nearest(near, 'Fjern den, eller se nøglerne i content/README.md.'),
    }),
    example: { good: 'sted:', bad: 'stedd:', at: '6:1' },
  }),
  'noegle-dobbelt': rule({
    severity: 'error',
    about: 'En nøgle står kun én gang.',
    say: (key: string) => ({
      reason: `Nøglen »${key}« står her to gange.`,
      advice: 'Behold den rigtige, og slet den anden.',
    }),
    example: { good: 'sted: Byrådssalen', bad: 'sted: A\nsted: B', at: '7:1' },
  }),
  'noegle-mangler': rule({
    severity: 'error',
    about: 'De nødvendige nøgler skal være der: udvalg, dato og status.',
    say: (key: string) => ({
      reason: `Nøglen »${key}« mangler.`,
      advice: `Tilføj linjen »${key}: …«.`,
    }),
    example: { good: 'status: referat\n', bad: '', at: '1:1' },
  }),
  'noegle-vaerdi': rule({
    severity: 'error',
    about: 'En nøgles værdi skal have den rigtige form: tekst, liste eller navn: værdi.',
    say: (key: string, expected: keyof typeof valueForms) => ({
      reason: `»${key}« skal være ${expected}.`,
      advice: valueForms[expected](key),
    }),
    example: { good: 'sted: Byrådssalen', bad: 'sted: 620', at: '6:7' },
  }),
  'moede-dato': rule({
    severity: 'error',
    about: 'En dato skrives ÅÅÅÅ-MM-DD og skal findes i kalenderen.',
    say: (value: string) => ({
      reason: `Datoen »${value}« kan ikke læses.`,
      advice: 'Skriv den som 2026-03-24.',
    }),
    example: { good: 'dato: 2026-03-24', bad: 'dato: 24-03-2026', at: '3:7' },
  }),
  'moede-tid': rule({
    severity: 'error',
    about: 'Et klokkeslæt skrives TT:MM i anførselstegn, og mødet slutter ikke, før det begynder.',
    say: (value: string) => ({
      reason: `Klokkeslættet »${value}« kan ikke læses eller ligger før mødets start.`,
      advice: 'Skriv det som "09:45".',
    }),
    example: { good: '"17:00"', bad: '"kl. 17"', at: '4:8' },
  }),
  'moede-status': rule({
    severity: 'error',
    about: 'Et mødes status er enten dagsorden eller referat.',
    say: (value: string) => ({
      reason: `Status »${value}« kendes ikke.`,
      advice: 'Skriv dagsorden eller referat.',
    }),
    example: { good: 'status: referat', bad: 'status: kladde', at: '7:9' },
  }),
  'moede-titel': rule({
    severity: 'warning',
    about: 'Et møde har dokumentets titel.',
    say: () => ({
      reason: 'Mødet har ingen titel; siden viser udvalg og dato i stedet.',
      advice: 'Skriv dokumentets egen titel efter »titel:«.',
    }),
    example: { good: 'titel: Byrådets møde den 24. marts 2026\n', bad: '', at: '1:1' },
  }),
  'fil-navn': rule({
    severity: 'error',
    about: 'En fil hedder som sin dato, og -2 til et møde mere samme dag.',
    say: (name: string, date: string) => ({
      reason: `Filen hedder »${name}«, men mødets dato er ${date}.`,
      advice: `Ret datoen, eller kald filen ${date}.md (${date}-2.md for et møde mere samme dag).`,
    }),
    example: {
      file: 'moeder/skoleudvalget/2026-04-28.md',
      good: 'dato: 2026-04-28',
      bad: 'dato: 2026-04-29',
      at: '3:7',
    },
  }),
  'fil-udvalg': rule({
    severity: 'error',
    about: 'En fil ligger i den mappe, som hedder det samme som dens udvalg.',
    say: (committee: string, folder: string) => ({
      reason: `Filen hører til udvalget »${committee}«, men ligger i mappen »${folder}«.`,
      advice: `Flyt filen til moeder/${committee}/, eller ret udvalg til ${folder}.`,
    }),
    example: { good: 'udvalg: byraad', bad: 'udvalg: byrad', at: '2:9' },
  }),
  'rettelse-punkt': rule({
    severity: 'error',
    about: 'En rettelse nævner et punkt, der findes i mødet.',
    say: (number: string) => ({
      reason: `Rettelsen nævner punkt ${number}, som mødet ikke har.`,
      advice: 'Ret punktets nummer, eller fjern »punkt«, når rettelsen gælder hele mødet.',
    }),
    example: { good: 'punkt: "2"', bad: 'punkt: "9"', at: '11:32' },
  }),
};
