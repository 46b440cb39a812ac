/**
 * The one reader of civil registration numbers (CPR): where a text has what is one, or may be one.
 *
 * A number is a date and four digits. It is certain where it is written as one, or called one: a missing
 * check digit (modulus 11) never clears it, as numbers issued since 2007 may lack it. It is possible
 * where ten digits could be another number as well.
 */
import { candidatesAt, digitGroups, type Candidate } from './digit-groups.ts';
import { joinsNumbers, labelAt, labelledRanges, type Label } from './labels.ts';
import { placedAt, type Place } from './neighbours.ts';
import { fitsModulus, hasBirthday, isBornIn, isReplacement, maskOf } from './number-facts.ts';
import { plainDigits } from './plain-digits.ts';

export interface FoundNumber {
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** `certain`: hyphenated (any dash or separator) or labelled; `possible`: could be another number. */
  certainty: 'certain' | 'possible';
  /** `0101••-••••`: all that may ever be shown. */
  masked: string;
}

/** The numbers in `text` (plain text, Markdown or YAML), in order. Never throws; linear in its length. */
export function findPersonNumbers(text: string): FoundNumber[] {
  const plain = plainDigits(text);
  const groups = digitGroups(plain.text);
  const found: FoundNumber[] = [];
  let ranges: [number, number][] | undefined;
  let labelledEnd = -1;
  let last = -1;
  for (let first = 0; first < groups.length;) {
    let taken = 1;
    for (const candidate of candidatesAt(groups, first, plain.text)) {
      if (!mayBeOne(candidate)) continue;
      const { start, end, digits } = candidate;
      ranges ??= labelledRanges(plain.text);
      const isListed = labelledEnd >= 0 && joinsNumbers(plain.text.slice(labelledEnd, start));
      const isBelow = ranges.some(([from, to]) => from <= start && start < to);
      const word = labelAt(plain.text, start, end);
      const label = word === 'none' && (isListed || isBelow) ? 'person' : word;
      const certainty = certaintyOf(candidate, label, placedAt(plain.text, start, end, last));
      if (certainty === undefined) continue;
      found.push({
        start: plain.place(start),
        end: plain.place(end - 1) + 1,
        certainty,
        masked: maskOf(digits),
      });
      last = end;
      labelledEnd = label === 'person' ? end : -1;
      taken = candidate.groups;
      break;
    }
    first += taken;
  }
  return found;
}

const mayBeOne = ({ digits, year }: Candidate): boolean =>
  hasBirthday(digits) && (year === undefined || isBornIn(digits, year));

function certaintyOf(
  candidate: Candidate,
  label: Label,
  place: Place,
): FoundNumber['certainty'] | undefined {
  const { digits, middle, inDate, usual, year } = candidate;
  if (place === 'inside') return undefined;
  if (label === 'person') return 'certain';
  if (!usual || middle === 'cell') return undefined;
  const ifFits = fitsModulus(digits) ? 'possible' : undefined;
  const isWritten = year === undefined && place === 'alone' && inDate !== 'wide';
  if (middle === 'dash') {
    if (year !== undefined) return ifFits;
    const isDateAndTime = inDate === 'mark' && isTime(digits);
    return !isWritten || label === 'other' || isDateAndTime ? 'possible' : 'certain';
  }
  if (label === 'other' || (middle === 'none' && place !== 'alone')) {
    return middle === 'none' ? undefined : ifFits;
  }
  if (middle === 'none' || middle === 'wide' || !isWritten) return ifFits;
  const mayBeTime = middle === 'blank' && (isTime(digits) || isYear(digits));
  if (inDate !== 'none') return mayBeTime ? ifFits : 'possible';
  if (mayBeTime) return 'possible';
  return isReplacement(digits) && ifFits === undefined ? 'possible' : 'certain';
}

/** Whether the date and the four digits may be a day since 2007 and a round time of day. */
const isTime = (digits: string): boolean =>
  /^(?:0[7-9]|[1-3]\d)(?:0[6-9]|1\d|2[0-3])(?:00|15|30|45)$/.test(digits.slice(4));

/** Whether the four digits may be a year. */
const isYear = (digits: string): boolean => /^(?:19[5-9]|20[0-4])\d$/.test(digits.slice(6));
