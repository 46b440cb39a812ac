/** Rules between the files of a content folder. */
import { rule } from './rule.ts';

export const folderRules = {
  'udvalg-ukendt': rule({
    severity: 'error',
    about: 'Et udvalg står i udvalg.yml.',
    say: (key: string, near: string | undefined) => ({
      reason: `Udvalget »${key}« står ikke i udvalg.yml.`,
      advice:
        near === undefined ? 'Tilføj det i udvalg.yml.' : `Mente du »${near}«? Ellers tilføj det.`,
    }),
    example: {
      file: 'udvalg.yml',
      good: 'noegle: skoleudvalget',
      bad: 'noegle: skoleudvalg',
      at: '2:9',
    },
  }),
  'udvalg-noegle': rule({
    severity: 'error',
    about: 'Et udvalgs nøgle er små bogstaver a-z, tal og bindestreg, og den er ikke optaget.',
    say: (key: string) => ({
      reason: `Nøglen »${key}« kan ikke bruges i en adresse, eller den er optaget.`,
      advice: 'Brug små bogstaver a-z, tal og bindestreg, f.eks. oekonomiudvalget.',
    }),
    example: {
      file: 'udvalg.yml',
      good: '- noegle: byraad\n  navn: Byrådet\n',
      bad: '- noegle: sag\n  navn: Sagen\n- noegle: byraad\n  navn: Byrådet\n',
      at: '1:11',
    },
  }),
  'bilag-mangler': rule({
    severity: 'error',
    about: 'Et bilag, der linkes til, ligger i mappen bilag/.',
    say: (path: string) => ({
      reason: `Bilaget ${path} findes ikke.`,
      advice: 'Læg filen der, ret navnet, eller skriv kun bilagets navn uden link.',
    }),
    example: { good: 'bilag/kort.pdf', bad: 'bilag/kart.pdf', at: '34:3' },
  }),
  'fil-placering': rule({
    severity: 'warning',
    about: 'Kun møder ligger i moeder/, som moeder/<udvalg>/<dato>.md.',
    say: () => ({
      reason: 'Filen ligger ikke som moeder/<udvalg>/<dato>.md og kommer ikke med på siden.',
      advice: 'Flyt den derhen, eller læg den uden for moeder/.',
    }),
    example: { file: 'moeder/noter.txt', good: '', bad: 'Noter', at: '1:1' },
  }),
  'farve-form': rule({
    severity: 'error',
    about: 'En farve skrives som #rrggbb.',
    say: (value: string) => ({
      reason: `Farven »${value}« kan ikke læses.`,
      advice: 'Skriv den som "#0b5a8a".',
    }),
    example: { file: 'site.yml', good: '"#0b5a8a"', bad: 'blå', at: '3:8' },
  }),
  'kle-nummer': rule({
    severity: 'error',
    about: 'En nøgle i kle.yml er et KLE-nummer: to, fire eller seks cifre med punktum imellem.',
    say: (key: string) => ({
      reason: `»${key}« er ikke et KLE-nummer.`,
      advice: 'Skriv en hovedgruppe som 00, en gruppe som 00.01 og et emne som 00.01.00.',
    }),
    example: { file: 'kle.yml', good: '26.10.02:', bad: '26.10.2:', at: '1:1' },
  }),
};
