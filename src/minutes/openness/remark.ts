/** Remarks that name the items that are closed: `Punkt 2 er lukket`, `Lukkede punkter: 4, 5 og 7`. */
import { numberInText } from '../items/item-number.ts';
import { opennessInHead, opennessOfTitle } from './index.ts';

/** The numbers of the items that a line says, or may say, are closed, as it has them. */
export function numbersCalledClosed(line: string): string[] {
  if (line.length > longest) return [];
  const [, marked] = inColumn.exec(line) ?? [];
  if (marked !== undefined) return [marked];
  const openness = opennessInHead(line.replaceAll(eachNumber, '')) ?? opennessOfTitle(line);
  if (openness === undefined || openness === 'open') return [];
  return [...line.matchAll(numbered)].flatMap(([, numbers = '']) =>
    [...numbers.matchAll(span)].flatMap(([, from = '', to]) =>
      to === undefined ? [from] : numbersFrom(from, to),
    ),
  );
}

/** `3`, `4`, `5` of `3-5`; no more than a meeting has. */
function numbersFrom(from: string, to: string): string[] {
  const [first, last] = [parseInt(from, 10), parseInt(to, 10)];
  const between = Math.min(Math.max(last - first - 1, 0), mostInSpan);
  return [from, ...Array.from({ length: between }, (_, at) => String(first + at + 1)), to];
}

const mostInSpan = 100;

const number = String.raw`${numberInText}(?:\.\d{1,3}){0,2}`;

/** `2   Udbud af renovation      L`: a row of a table of items. */
const inColumn = new RegExp(String.raw`^\W*(${number})[.)]?\s.*(?: {2}|\t)(?:L|lukket)\s*$`, 'iu');

/** In characters. */
const longest = 200;

const eachNumber = new RegExp(number, 'giu');
const to = ' ?(?:[-–]|til) ?';
const span = new RegExp(`(${number})(?:${to}(${number}))?`, 'giu');
const numbered = new RegExp(
  String.raw`(?<!\p{L})(?:punkt(?:er(?:ne)?|et)?|pkt\.?|sag(?:er(?:ne)?)?)(?: nr\.?)?:? {1,3}(${number}(?:(?:(?:,| og|,? samt) {1,2}|${to})${number})*)(?![\d/.-]\d)`,
  'giu',
);
