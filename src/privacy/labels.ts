/** What a text calls a number: by a word before or after it, or by the head of its column. */

/** A word that says: a person's number. */
const personWord =
  '(?:c\\.? ?p\\.? ?r(?![a-zæøå]*s?(?:kontor|register|loven|systemet)[a-zæøå]*)|person-?(?:id-?)?n(?:umme)?r|pers\\.? ?-?n(?:umme)?r|fødselsn(?:umme)?r|personnumre|id-?nummer på borger)';
const person = new RegExp(personWord, 'gi');
const personAfter = new RegExp(
  `^[\\s(\\[,/–=-]{0,4}(?:som er |er )?(?:hans |hendes |borgerens )?${personWord}`,
  'i',
);

/** A word that says: another number. */
const otherWord =
  '(?:ean|gln|cvr|se|p|tlf|telefon\\w*|mobil\\w*|fax|konto\\w*|bank\\w*|reg|iban|isbn|issn|faktura\\w*|ordre\\w*|bestilling\\w*|rekvisition\\w*|vare|kunde|medlems|løbe|projekt\\w*|licens\\w*|matrikel\\w*|matr|ejendoms\\w*|bfe|beløb\\w*|kr|dkk|eur|sha\\d*|md5|produktionsenhed\\w*|betalings\\w*|giro\\w*|fi|stregkode|serie\\w*|stel|måler\\w*|afgiftsn\\w*)';
const caseWord = '(?:sags?|sagsid|journal|j|esdh|acadre|dokument|dok|kle|id|akt)';
const ending =
  '[.:-]{0,2}\\s?-?(?:id|nr|no|nummer|nummeret|numre|kode)?[.:]{0,2}(?:\\s(?:er|på))?[\\s:#=|*_"(]{0,6}$';
const other = new RegExp(`(?<![a-zæøå])${otherWord}${ending}`, 'i');
const ofCase = new RegExp(`(?<![a-zæøå])${caseWord}${ending}`, 'i');
const amount = /^(?:,\d|,-|\s?(?:kr\b|kroner|dkk|eur|mio|pct|%|m2|m²|stk|timer|borgere|personer))/i;

/** How far before a number its label may begin. */
const reach = 70;

export type Label = 'person' | 'other' | 'case' | 'none';

/** What the words right before and after the place in `text` call the number there. */
export function labelAt(text: string, start: number, end: number): Label {
  const before = text.slice(Math.max(0, start - reach), start);
  if (other.test(before)) return 'other';
  if (reaches(before) || personAfter.test(text.slice(end, end + 40))) return 'person';
  if (amount.test(text.slice(end, end + 12))) return 'other';
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

/** Columns of tables and lines below a head that calls them persons' numbers: ranges of `text`. */
export function labelledRanges(text: string): [start: number, end: number][] {
  const ranges: [number, number][] = [];
  if (text.search(person) < 0) return ranges;
  let head: Head | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') head = undefined;
    else if (!/\d{4}/.test(line) && person.test(line)) head = headOf(line);
    else if (head !== undefined) ranges.push(...below(head, line, start));
    person.lastIndex = 0;
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

function headOf(line: string): Head | undefined {
  const separator = ['|', '\t', ';', ','].find(
    (sign) => line.split(sign).length > 2 || (sign !== ',' && line.includes(sign)),
  );
  if (separator === undefined) return line.length <= 120 ? { columns: [] } : undefined;
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
