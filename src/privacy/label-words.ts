/** The words by which a text calls a number: a person's, or another. */

/** A word that says: a person's number. Offices and laws of that name say nothing. */
const personWord =
  '(?:(?:cpr|c\\. ?p\\. ?r)(?!-?(?:kontor|register|lov|system))|person[ -]?(?:id-?)?n(?:umme|um)?r|' +
  'pers\\.? ?-?n(?:umme)?r|fødselsn(?:umme)?r)';
const person = new RegExp(personWord, 'gi');
/** Every such word has one of these in it. */
const anyPersonWord = /cpr|c\. ?p|pers|fødselsn/i;
const personAfter = new RegExp(
  `^[\\s([,/–=-]{0,4}(?:som er |er )?(?:hans |hendes |borgerens )?${personWord}`,
  'i',
);

/** Words that say: another number; those in the second list only with the word number. */
const otherWord =
  '(?:ean|gln|cvr|tlf|telefon\\w*|mobil\\w*|fax|konto\\w*|iban|isbn|issn|faktura\\w*|ordre\\w*|' +
  'rekvisition\\w*|matrikel\\w*|bfe|beløb\\w*|kr|dkk|eur|sha\\d*|md5|produktionsenhed\\w*|giro\\w*|stregkode)';
const otherNumber =
  '(?:se|p|bank|reg|vare|kunde|medlems|løbe|projekt|bestillings|licens|matr|ejendoms|betalings|serie|stel|' +
  'måler|afgifts|produkt)';
const caseWord = '(?:sags?|sagsid|journal|j|esdh|acadre|dokument|dok|kle|id|akt)';
const number = '(?:nr|no|nummer|nummeret|numre)';
const ending = '[.:]{0,2}(?:\\s(?:er|på))?[\\s:#=|*_"(]{0,6}$';
const other = new RegExp(
  `(?<![a-zæøå])(?:${otherWord}[.:-]{0,2}\\s?(?:${number}|id|kode)?|${otherNumber}[.-]{0,2}\\s?${number})${ending}`,
  'i',
);
const ofCase = new RegExp(`(?<![a-zæøå])${caseWord}[.:-]{0,2}\\s?${number}?${ending}`, 'i');
const amount =
  /^(?:,\d|,-|\s?(?:kr\b|kroner|dkk|eur|mio|pct|%|m2|m²|stk|timer|borgere|personer|indbyggere))/i;
/** A word before a day. */
const ofDay = /(?<![a-zæøå])(?:pr|d|den|fra|til|siden|dato|mødet)\.?\s?$/i;

/** How far before a number its label may begin. */
const reach = 70;

/** `other`: a number of another kind, or an amount; `case`: a case's or a document's; `day`: a date. */
export type Label = 'person' | 'other' | 'case' | 'day' | 'none';

/** Whether a person's number is spoken of in `text`. */
export const namesPersonNumber = (text: string): boolean =>
  anyPersonWord.test(text) && text.search(person) >= 0;

/** What the words right before and after the place in `text` call the number there. */
export function wordAt(text: string, start: number, end: number): Label {
  const before = text.slice(Math.max(0, start - reach), start);
  if (other.test(before)) return 'other';
  if (reaches(before) || personAfter.test(text.slice(end, end + 40))) return 'person';
  if (amount.test(text.slice(end, end + 12))) return 'other';
  if (ofDay.test(before)) return 'day';
  return ofCase.test(before) ? 'case' : 'none';
}

/** Whether the last label in `before` speaks of what follows: no other number, no new sentence between. */
function reaches(before: string): boolean {
  if (!anyPersonWord.test(before)) return false;
  const last = [...before.matchAll(person)].at(-1);
  if (last === undefined) return false;
  const between = before.slice(last.index + last[0].length);
  // A head of a table is read by its columns.
  if (between.includes('\n') && /[|;\t]/.test(between)) return false;
  return !/\d|\n\s*\n|[!?]\s|(?<!nr|no|n)\.\s+[A-ZÆØÅ]/.test(between);
}
