/** Rules of published addresses: the ledger `adresser.txt`, and `omdirigeringer.yml`. */
import { rule } from './rule.ts';

export const addressRules = {
  'adresse-form': rule({
    severity: 'error',
    about: 'En adresse skrives fra sidens rod, uden domæne.',
    say: (written: string) => ({
      reason: `»${written}« er ikke en adresse på siden.`,
      advice: 'Skriv den som /byraad/2026-03-24/punkt-3/.',
    }),
    example: {
      file: 'adresser.txt',
      good: '/sag/26-1042/',
      bad: 'https://eksempel.dk/sag/26-1042/',
      at: '15:1',
    },
  }),
  'omdirigering-form': rule({
    severity: 'error',
    about: 'En adresse er enten flyttet (til) eller trukket tilbage (trukket og grund).',
    say: () => ({
      reason: 'Her skulle enten stå »til« eller »trukket« med »grund«.',
      advice:
        'Skriv den nye adresse efter »til«, eller dagen efter »trukket« og hvorfor i »grund«.',
    }),
    example: {
      file: 'omdirigeringer.yml',
      good: '  til: /byraad/2026-03-24/punkt-2/\n',
      bad: '',
      at: '1:3',
    },
  }),
  'omdirigering-dobbelt': rule({
    severity: 'error',
    about: 'En adresse står kun én gang i omdirigeringer.yml.',
    say: (address: string) => ({
      reason: `${address} står her to gange.`,
      advice: 'Behold den rigtige, og slet den anden.',
    }),
    example: {
      file: 'omdirigeringer.yml',
      good: 'fra: /byraad/2026-03-24/punkt-5/',
      bad: 'fra: /byraad/2026-03-24/punkt-4/',
      at: '3:8',
    },
  }),
  'adresse-i-brug': rule({
    severity: 'error',
    about: 'En flyttet eller tilbagetrukket adresse har ikke længere en side.',
    say: (address: string) => ({
      reason: `${address} er stadig en side.`,
      advice: 'Slet linjen, eller ret det indhold, som siden er lavet af.',
    }),
    example: {
      file: 'omdirigeringer.yml',
      good: 'fra: /byraad/2026-03-24/punkt-4/',
      bad: 'fra: /byraad/2026-03-24/punkt-1/',
      at: '1:8',
    },
  }),
  'omdirigering-maal': rule({
    severity: 'error',
    about: 'En omdirigering fører til en side.',
    say: (address: string, near: string | undefined) => ({
      reason: `Der er ingen side på ${address}.`,
      advice:
        near === undefined ? 'Ret adressen efter »til«.' : `Mente du ${near}? Ellers ret adressen.`,
    }),
    example: {
      file: 'omdirigeringer.yml',
      good: 'til: /byraad/2026-03-24/punkt-2/',
      bad: 'til: /byraad/2026-03-24/punkt-20/',
      at: '2:8',
    },
  }),
  'omdirigering-ring': rule({
    severity: 'error',
    about: 'En omdirigering fører ikke tilbage til sig selv.',
    say: (address: string) => ({
      reason: `Omdirigeringen til ${address} går i ring.`,
      advice: 'Ret den til den adresse, hvor siden nu står.',
    }),
    example: {
      file: 'omdirigeringer.yml',
      good: 'til: /byraad/2026-03-24/punkt-2/',
      bad: 'til: /byraad/2026-03-24/punkt-4/',
      at: '2:8',
    },
  }),
  'trukket-ukendt': rule({
    severity: 'error',
    about: 'Kun det, der har været udgivet, kan trækkes tilbage.',
    say: (address: string) => ({
      reason: `${address} står ikke i adresser.txt, så intet er trukket tilbage.`,
      advice: 'Ret adressen. Har den været udgivet, så tilføj den i adresser.txt.',
    }),
    example: {
      file: 'omdirigeringer.yml',
      good: 'fra: /byraad/2026-03-24/punkt-5/',
      bad: 'fra: /byraad/2026-03-24/punkt-6/',
      at: '3:8',
    },
  }),
  'trukket-tekst': rule({
    severity: 'warning',
    about: 'Det, der er trukket tilbage, ligger ikke længere i indholdet.',
    say: (address: string) => ({
      reason: `${address} er trukket tilbage og vises ikke, men indholdet ligger her endnu.`,
      advice: 'Slet det. Det ligger også i git; se »Træk tilbage« i content/README.md.',
    }),
    example: {
      good: '## Punkt 3: Køb',
      bad: '## Punkt 5: Salg\n\n### Beslutning\n\nJa.\n\n## Punkt 3: Køb',
      at: '36:1',
    },
  }),
  'adresse-tabt': rule({
    severity: 'error',
    about: 'En udgivet adresse er altid en side, flyttet eller trukket tilbage.',
    say: (address: string, below: number) => ({
      reason: `Der er ingen side længere på ${address}${belowIt(below)}.`,
      advice:
        'Skriv i omdirigeringer.yml, hvor den er flyttet hen (fra, til), eller hvornår og hvorfor ' +
        'den er trukket tilbage (fra, trukket, grund).',
    }),
    example: {
      file: 'adresser.txt',
      good: '/byraad/\n',
      bad: '/byraad/\n/skolen/\n',
      at: '4:1',
    },
  }),
  'adresse-ny': rule({
    severity: 'warning',
    about: 'Alle sidens adresser står i adresser.txt.',
    say: (count: number, first: string) => ({
      reason:
        count === 1
          ? `${first} står endnu ikke i adresser.txt.`
          : `${count} adresser står endnu ikke i adresser.txt, blandt dem ${first}.`,
      advice: 'Kør »npm run check -- --fix«, og læg adresser.txt i git sammen med indholdet.',
    }),
    example: { file: 'adresser.txt', good: '/byraad/\n', bad: '', at: '1:1' },
  }),
};

const belowIt = (count: number): string =>
  count === 0 ? '' : count === 1 ? ' og 1 adresse under den' : ` og ${count} adresser under den`;
