/** Remarks that name the items that are closed: `Punkt 2 er lukket`, `Lukkede punkter: 4, 5 og 7`. */
import { opennessInHead, opennessOfTitle } from './index.ts';

/** The numbers of the items that a line says, or may say, are closed. */
export function numbersCalledClosed(line: string): string[] {
  if (line.length > longest) return [];
  const [, marked] = inColumn.exec(line) ?? [];
  if (marked !== undefined) return [marked.toLowerCase()];
  const openness = opennessInHead(line.replaceAll(/\d/gu, '')) ?? opennessOfTitle(line);
  if (openness === undefined || openness === 'open') return [];
  return [...line.matchAll(numbered)].flatMap(([, numbers = '']) =>
    [...numbers.matchAll(/\d{1,4}[a-z]?/giu)].map(([number]) => number.toLowerCase()),
  );
}

/** `2   Udbud af renovation      L`: a row of a table of items. */
const inColumn = /^\W*(\d{1,4}[a-z]?)[.)]?\s.*(?: {2}|\t)(?:L|lukket)\s*$/iu;

/** In characters. */
const longest = 200;

const numbered =
  /(?<!\p{L})(?:punkt(?:er(?:ne)?|et)?|pkt\.?|sag(?:er(?:ne)?)?)(?: nr\.?)?:? {1,3}(\d{1,4}[a-z]?(?:(?:,| og|,? samt) {1,2}\d{1,4}[a-z]?)*)(?![\d/.-]\d)/giu;
