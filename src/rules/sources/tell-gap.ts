/** What the rules of sources say of words that differ. */
import { importGaps } from '../../i18n/da-import-report.ts';
import { importPlace } from '../../i18n/da-import.ts';

/** A place in a source document: a line, or a fact of the meeting. */
export interface SourcePlace {
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

/** The line that accounts for a change, ready to be completed. */
export const correctionLine = ({ item }: SourcePlace): string =>
  `- { dato: ÅÅÅÅ-MM-DD, ${item === undefined ? '' : `punkt: ${JSON.stringify(item)}, `}tekst: "…" }`;

export function tellGap(
  place: SourcePlace,
  missing: readonly string[],
  instead: readonly string[],
): string {
  if (instead.length === 0) return `Kildens ord mangler her: ${quote(missing)} (${where(place)}).`;
  if (missing.length === 0) return `Det står ikke i kilden: ${quote(instead)} (${where(place)}).`;
  return `Her står ${quote(instead)}, men i kilden ${quote(missing)} (${where(place)}).`;
}

/** What the two rules of a gap need to be told. */
export type GapDetails = [
  place: SourcePlace,
  missing: readonly string[],
  instead: readonly string[],
];
