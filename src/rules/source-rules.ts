/**
 * Rules of the documents that meetings were imported from: they need the files at hand, in the
 * meeting's folder of attachments or where `check -- --kilder` says.
 */
import { importPlace } from '../i18n/da-import.ts';
import { importGaps } from '../i18n/da-import-report.ts';
import { rule, type Saying } from './rule.ts';

/** A place in a source document: a line, or a fact of the meeting. */
interface SourcePlace {
  path: string;
  /** Key of the fact in a meeting's file. */
  fact?: string;
  line?: number;
  page?: number;
  /** Printed number of the item it belongs to. */
  item?: string;
}

const mostWords = 15;

function quote(words: readonly string[]): string {
  const shown = words.slice(0, mostWords).join(' ');
  const more = words.length - mostWords;
  return more > 0 ? `»${shown}« ${importGaps.moreWords(more)}` : `»${shown}«`;
}

function where({ path, fact, line, page }: SourcePlace): string {
  if (fact !== undefined) return `${fact} i ${path}`;
  return line === undefined ? path : `${path}, ${importPlace(line, page)}`;
}

const correction = ({ item }: SourcePlace): string =>
  `en rettelse under »rettelser«${item === undefined ? '' : ` med punkt: "${item}"`}`;

function tellGap(
  place: SourcePlace,
  missing: readonly string[],
  instead: readonly string[],
): string {
  if (instead.length === 0) return `Kildens ord mangler her: ${quote(missing)} (${where(place)}).`;
  if (missing.length === 0) return `Det står ikke i kilden: ${quote(instead)} (${where(place)}).`;
  return `Her står ${quote(instead)}, men i kilden ${quote(missing)} (${where(place)}).`;
}

type GapDetails = [place: SourcePlace, missing: readonly string[], instead: readonly string[]];

export const sourceRules = {
  'kilde-tabt': rule({
    severity: 'error',
    about:
      'Intet af kildens ord mangler i mødefilen, og ingen beslutning er skrevet om, uden en rettelse.',
    say: (...[place, missing, instead]: GapDetails): Saying => ({
      reason: tellGap(place, missing, instead),
      advice: `Skriv det, som det står i kilden. Er det ændret med vilje, så skriv ${correction(place)}; er noget fjernet, som ikke er offentligt, så med skjul: ja.`,
    }),
    example: {
      good: 'Godkendelse af dagsorden',
      bad: 'Godkendelse',
      at: '14:1',
      source: 'read',
    },
  }),
  'kilde-aendret': rule({
    severity: 'warning',
    about: 'Intet ord er skrevet anderledes end i kilden eller føjet til uden en rettelse.',
    say: (...[place, missing, instead]: GapDetails): Saying => ({
      reason: tellGap(place, missing, instead),
      advice: `Skriv det, som det står i kilden, eller skriv ${correction(place)}.`,
    }),
    example: {
      good: 'Godkendelse af dagsorden',
      bad: 'Godkendelse af dagsordenen',
      at: '14:1',
      source: 'read',
    },
  }),
  'kilde-tal': rule({
    severity: 'warning',
    about: 'Antallet af ord under kilde er det, som kilden har.',
    say: (path: string, recorded: number, counted: number) => ({
      reason: `Under kilde står ${recorded} ord, men ${path} har ${counted}.`,
      advice: `Skriv ord: ${counted}, når mødefilen er holdt op mod kilden.`,
    }),
    example: {
      good: '2026\ntil-stede',
      bad: '2026\nkilde: { fil: referat.pdf, ord: 7 }\ntil-stede',
      at: '9:8',
      source: 'read',
    },
  }),
  'kilde-anden': rule({
    severity: 'warning',
    about: 'En fil, der hedder som mødets kilde, er det dokument, som mødet er importeret fra.',
    say: (path: string) => ({
      reason: `${path} er et andet dokument end det, mødet er importeret fra (sha256 er en anden).`,
      advice:
        'Er det en nyere udgave, så importér den. Ellers læg det rigtige dokument der, eller giv filen et andet navn.',
    }),
    example: {
      good: '2026\ntil-stede',
      bad: '2026\nkilde: { fil: referat.pdf }\ntil-stede',
      at: '9:8',
      source: 'other',
    },
  }),
  'kilde-ulaeselig': rule({
    severity: 'warning',
    about: 'Mødets kilde kan læses igen.',
    say: (path: string, reason: string) => ({
      reason: `${path} kan ikke læses igen, så mødefilen er ikke holdt op mod den: ${reason}`,
      advice: 'Sammenlign selv mødefilen med kilden, eller importér den igen.',
    }),
    example: {
      good: '2026\ntil-stede',
      bad: '2026\nkilde: { fil: referat.pdf }\ntil-stede',
      at: '9:8',
      source: 'unreadable',
    },
  }),
};
