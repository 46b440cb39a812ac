/**
 * Headings that name a body and a day: `Beslutning i Byrådet den 11-08-2021`, and entries of a case's
 * course through other bodies: `Økonomiudvalget, 18. september 2019, pkt. 153:`.
 */
import { weekdayNames } from '../../i18n/da-dates.ts';
import { numberInText } from '../items/item-number.ts';
import { findDays } from '../days/printed-day.ts';

export interface DatedHeading {
  /** Whether the line names a decision, or only where and when the case was treated. */
  form: 'decision' | 'entry';
  /** The body's name, without the genitive. */
  body?: string;
  /** ISO day; absent where the document has lost its digits (`Beslutning den :`). */
  date?: string;
  /** Number of the item in that body's meeting. */
  item?: string;
}

/** In characters: a longer line is a paragraph. */
const longest = 160;

const decisionOf =
  /^(?:\p{L}+s )?beslutning(?:er)?(?:,? (?:(?:i|fra|af|på|ved) )?(.{2,80}?))??,?(?: (?:den|d\.))?$/iu;
const genitiveDecision =
  /^([\p{Lu}§].{1,80}?)(?:['’]?s (?:beslutning|vedtagelse)|['’]?S (?:BESLUTNING|VEDTAGELSE))(?: (?:i|på|fra) mødet| i møde)?,?(?: (?:den|d\.|DEN|D\.))?$/u;
const entryOf =
  /^(?!(?:Fraværende|Afbud|Til stede|Deltagere) )(\p{Lu}[^:;]{1,90}?),?(?: (?:den|d\.))?$/u;
const itemNumber = new RegExp(
  `^,? ?\\(?(?:som )?(?:pkt|punkt)\\.?(?: nr\\.)? ?(${numberInText})\\)?$`,
  'iu',
);
/** `kl. 17.00` */
const time = /^,? ?kl\.? ?\d{1,2}(?:[.:]\d{2})?$/iu;
/** `Beslutning i Byrådet fredag den` */
const weekday = new RegExp(`,? (?:${weekdayNames.join('|')})(?=$| den$| d\\.$)`, 'iu');
const withoutDigits = /^Beslutning den ?$/u;
/** `FORRETNINGSUDVALGETS BESLUTNING:`, `Beslutning fra Integrationsrådet` */
const withoutDay =
  /^(?:([\p{Lu}§].{1,80}?)['’]?s (?:beslutning|vedtagelse)|beslutning (?:i|fra) ([\p{Lu}§].{1,80}))$/iu;
/** `Integrationsudvalgets møde den 12. december 2011:` */
const meetingOf = /^(\p{Lu}.{1,80}?)s møde,?(?: (?:den|d\.))?$/u;

/** Endings of the names of bodies. */
const bodyWord =
  /(?:udvalg|råd|kommunalbestyrelse|borgerrepræsentation|bestyrelse|direktion|nævn|forum|kommission|kommunemed|magistrat|komité|repræsentantskab|(?:chef|leder|ledelses|styre|direktør)gruppe|koncernledelse|forvaltning|hegnsyn)(?:et|en|n|met)?$/iu;
/** `HovedMED`, `Center-MED`, `HMU`: the bodies in which employees take part. */
const employeesBody = /^(?:MED|.*\p{Ll}-?MED|\p{Lu}{1,3}MU)$/u;

const isBodyWord = (word: string): boolean => bodyWord.test(word) || employeesBody.test(word);

/** Whether `name` is like that of a body: `Teknik- og Miljøudvalget`, `Udvalget for Ældre`. */
export const isBodyName = (name: string): boolean =>
  /^(?:\p{Lu}|§)/u.test(name) &&
  name.split(/[\s,/()]+/u).some((word) => isBodyWord(word) && (word !== 'MED' || name === 'MED'));

/**
 * Reads a whole line. The day, and after it the item's number, must end the line, so that a sentence
 * is never taken for a heading.
 */
export function readDatedHeading(line: string): DatedHeading | undefined {
  if (line.length > longest) return undefined;
  const printed = line.trim();
  const text = printed.replace(/(?<!\s)\s*:$/u, '');
  if (withoutDigits.test(text)) return { form: 'decision' };
  const day = findDays(text).at(-1);
  if (day === undefined) {
    const [, genitive, body = genitive ?? ''] = withoutDay.exec(text) ?? [];
    return isBodyName(body) ? { form: 'decision', body } : undefined;
  }
  const before = text.slice(0, day.start).trimEnd().replace(weekday, '');
  const after = text.slice(day.end).replace(time, '');
  const [, item] = itemNumber.exec(after) ?? [];
  if (after !== '' && item === undefined) return undefined;
  const found = { date: day.date, ...(item !== undefined && { item }) };
  const decision =
    genitiveDecision.exec(before) ??
    decisionOf.exec(before) ??
    (printed.endsWith(':') ? meetingOf.exec(before) : null);
  if (decision) {
    const [, body] = decision;
    return { form: 'decision', ...(body !== undefined && { body }), ...found };
  }
  const [, body] = entryOf.exec(before) ?? [];
  const isMarked = printed.endsWith(':') || (/ den$/u.test(before) && after === '');
  const isBody = isBodyName(body ?? '') || /^\p{Lu}{2,4}$/u.test(body ?? '');
  const isEntry = item !== undefined || (isMarked && isBody);
  return body !== undefined && isEntry ? { form: 'entry', body, ...found } : undefined;
}
