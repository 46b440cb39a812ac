/** What a text calls a number: by a word before or after it, or by the head of its column. */

/** A word that says: a person's number. Offices and laws of that name say nothing. */
const personWord =
  '(?:(?:cpr|c\\. ?p\\. ?r)(?!-?(?:kontor|register|lov|system))|person[ -]?(?:id-?)?n(?:umme|um)?r|' +
  'pers\\.? ?-?n(?:umme)?r|fødselsn(?:umme)?r)';
const person = new RegExp(personWord, 'gi');
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

/** What the words right before and after the place in `text` call the number there. */
export function labelAt(text: string, start: number, end: number): Label {
  const before = text.slice(Math.max(0, start - reach), start);
  if (other.test(before)) return 'other';
  if (reaches(before) || personAfter.test(text.slice(end, end + 40))) return 'person';
  if (amount.test(text.slice(end, end + 12))) return 'other';
  if (ofDay.test(before)) return 'day';
  return ofCase.test(before) ? 'case' : 'none';
}

/** Whether the last label in `before` speaks of what follows: no other number, no new sentence between. */
function reaches(before: string): boolean {
  const last = [...before.matchAll(person)].at(-1);
  if (last === undefined) return false;
  const between = before.slice(last.index + last[0].length);
  return !/\d|\n\s*\n|[!?]\s|(?<!nr|no|n)\.\s+[A-ZÆØÅ]/.test(between);
}

/** Whether only what joins the members of a list stands between two numbers. */
export const joinsNumbers = (between: string): boolean =>
  /^(?:\s|[,;/&|>*+•()-]|og|samt|eller){1,12}$/i.test(between) && !/\n\s*\n/.test(between);

/** A head of plain text is no longer than this, and what stands below it after an empty line. */
const longestHead = 60;

/** Columns of tables and lines below a head that calls them persons' numbers: ranges of `text`. */
export function labelledRanges(text: string): [start: number, end: number][] {
  const ranges: [number, number][] = [];
  if (text.search(person) < 0) return ranges;
  let head: Head | undefined;
  let isFirst = true;
  let isApart = false;
  let start = 0;
  for (const line of text.split('\n')) {
    const isEmpty = line.trim() === '';
    if (isEmpty && head?.separator !== undefined) head = undefined;
    if (isEmpty) isApart = true;
    else if (line.search(person) >= 0 && !/\d{4}/.test(line)) {
      head = headOf(line, isFirst) ?? head;
      isApart = false;
    } else if (head !== undefined && !(isApart && line.length > longestHead)) {
      ranges.push(...below(head, line, start));
    } else head = undefined;
    isFirst = isEmpty;
    start += line.length + 1;
  }
  return ranges;
}

interface Head {
  /** What separates its cells; none in a line of plain text. */
  separator?: string;
  /** The columns that are labelled. */
  columns: number[];
}

/** A table's head is the first line after an empty one. */
function headOf(line: string, isFirst: boolean): Head | undefined {
  const separator = ['|', '\t', ';', ','].find(
    (sign) => line.split(sign).length > 2 || (sign !== ',' && line.includes(sign)),
  );
  if (separator === undefined) {
    return line.length <= longestHead && !/[.,;]\s*$/.test(line) ? { columns: [] } : undefined;
  }
  if (!isFirst) return undefined;
  const cells = line.split(separator);
  const columns = cells.flatMap((cell, at) => (cell.search(person) < 0 ? [] : [at]));
  return { separator, columns };
}

/** A number may begin in a labelled cell and end in the next. */
function* below(
  { separator, columns }: Head,
  line: string,
  start: number,
): Generator<[number, number]> {
  if (separator === undefined) {
    yield [start, start + line.length];
    return;
  }
  let at = start;
  for (const [column, cell] of line.split(separator).entries()) {
    if (columns.includes(column)) yield [at, at + cell.length];
    at += cell.length + 1;
  }
}
