/**
 * The one reader of civil registration numbers (CPR): where a text has what is one, or may be one.
 *
 * A number is a date and four digits. It is certain where it is written as one, or called one: a missing
 * check digit (modulus 11) never clears it, as numbers issued since 2007 may lack it. It is possible
 * where ten digits could be another number as well.
 */
import { candidatesOf, type Candidate } from './candidates.ts';
import { digitGroups } from './digit-groups.ts';
import { labelsOf, type Label } from './labels.ts';
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
  const candidatesAt = candidatesOf(groups, plain.text);
  const labels = labelsOf(plain.text);
  const found: FoundNumber[] = [];
  let last = -1;
  for (let first = 0; first < groups.length;) {
    let taken = 1;
    for (const candidate of candidatesAt(first)) {
      if (!mayBeOne(candidate)) continue;
      const { start, end, digits } = candidate;
      const place = placedAt(plain.text, start, end, last);
      const certainty = certaintyOf(candidate, place, () => labels.labelAt(start, end));
      if (certainty === undefined) continue;
      const placed = { start: plain.place(start), end: plain.place(end) };
      found.push({ ...placed, certainty, masked: maskOf(digits) });
      labels.found(end);
      last = end;
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
  place: Place,
  labelOf: () => Label,
): FoundNumber['certainty'] | undefined {
  const { digits, middle, inDate, grouping, year } = candidate;
  if (place === 'inside') return undefined;
  const label = labelOf();
  if (label === 'person') return 'certain';
  if (grouping === 'odd' || middle === 'cell') return undefined;
  const ifFits = fitsModulus(digits) ? 'possible' : undefined;
  const isAlone = place === 'alone' && label !== 'other';
  if (middle === 'none') return isAlone ? ifFits : undefined;
  if (grouping === 'split' || inDate === 'wide' || middle === 'wide' || place === 'joined')
    return ifFits;
  const mayBeTime = isTime(digits) || isYear(digits);
  const isDate = inDate !== 'none' || year !== undefined;
  if (middle === 'dash' || middle === 'apart') {
    if (isDate && isTime(digits)) return undefined;
    if (isDate && isYear(digits)) return year === undefined ? 'possible' : ifFits;
    const isSentence = isDate && middle === 'apart' && label === 'day';
    return isAlone && !isSentence ? 'certain' : 'possible';
  }
  if (!isAlone || year !== undefined) return ifFits;
  if (inDate !== 'none') return mayBeTime ? ifFits : 'possible';
  if (mayBeTime || ((middle === 'slash' || isReplacement(digits)) && ifFits === undefined))
    return 'possible';
  return 'certain';
}

/** Whether the date and the four digits may be a day since 2007 and a round time of day. */
const isTime = (digits: string): boolean =>
  /^(?:0[7-9]|[1-3]\d)(?:0[6-9]|1\d|2[0-3])(?:00|15|30|45)$/.test(digits.slice(4));

/** Whether the four digits may be a year. */
const isYear = (digits: string): boolean => /^(?:19[5-9]|20[0-4])\d$/.test(digits.slice(6));
