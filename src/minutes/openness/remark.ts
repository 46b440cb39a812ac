/** Remarks that name the items that are closed: `Punkt 2 er lukket`, `Lukkede punkter: 4, 5 og 7`. */
import { numberInText } from '../item-number.ts';
import { opennessInHead, opennessOfTitle } from './index.ts';

/** The numbers of the items that a line says, or may say, are closed, as it has them. */
export function numbersCalledClosed(line: string): string[] {
  if (line.length > longest) return [];
  const [, marked] = inColumn.exec(line) ?? [];
  if (marked !== undefined) return [marked];
  const openness = opennessInHead(line.replaceAll(/\d/gu, '')) ?? opennessOfTitle(line);
  if (openness === undefined || openness === 'open') return [];
  return [...line.matchAll(numbered)].flatMap(([, numbers = '']) =>
    [...numbers.matchAll(eachNumber)].map(([number]) => number),
  );
}

/** `2   Udbud af renovation      L`: a row of a table of items. */
const inColumn = new RegExp(
  String.raw`^\W*(${numberInText})[.)]?\s.*(?: {2}|\t)(?:L|lukket)\s*$`,
  'iu',
);

/** In characters. */
const longest = 200;

const eachNumber = new RegExp(numberInText, 'giu');
const numbered = new RegExp(
  String.raw`(?<!\p{L})(?:punkt(?:er(?:ne)?|et)?|pkt\.?|sag(?:er(?:ne)?)?)(?: nr\.?)?:? {1,3}(${numberInText}(?:(?:,| og|,? samt) {1,2}${numberInText})*)(?![\d/.-]\d)`,
  'giu',
);
