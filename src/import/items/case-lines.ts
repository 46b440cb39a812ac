/** Reads case numbers: lines with or without a label, and case numbers in titles. */
import { parseCaseNumber, printedKle } from '../../minutes/case-number.ts';

export interface CaseLine {
  /** The words before the numbers, verbatim; may be empty. */
  label: string;
  /** The numbers as printed; none if there is only a label. */
  numbers: string[];
  /** Separators between the numbers: `,`, `og`. */
  separators: string[];
  /** The rest of the line. */
  rest: string;
}

/** Labels of case numbers. The number of a document (`Dok.nr.`) is none. */
const label =
  /^(?:sags?nr\.?\s?\/\s?dok(?:ument)?\.?\s?nr\b\.?|sag(?:s|ens)?[-\s]?(?:nr|nummer|no|id|akt|ref)\b\.?|sag(?=[.:\s]+[\d(])|sag\s*:(?=\s*\p{Lu})|esdh(?:[-\s]?(?:sag|nr|nummer))?\b\.?|acadre(?:[-\s]?nr)?\b\.?|j(?:our)?n?(?:al)?\.?[-\s]?(?:nr|nummer|no)\b\.?|emn(?:e)?[-\s]?(?:nr|nummer|id)\b\.?|kle(?:[-\s]?(?:nr|nummer))?\b\.?(?=[.:\s]+\d))\s*[.:]*\s*/iu;

/** A number ends at white space, except in the forms that have some within: `08.03.00 G01/549`. */
const token = new RegExp(
  String.raw`^(\d{2}\.\d{2}(?:\.\d{2})?\s+[A-ZÆØÅ]\d{2}\s*\/\s*\d{1,6}|${printedKle}|\S+?)(?=[,;.]?(?:\s|$))([,;.]?)\s*`,
  'u',
);

/** `2019-2022` */
const years = /^(?:19|20)\d{2}[-–/](?:19|20)\d{2}$/u;

/** Of the one who has the case, after its number: `20/33839, ABC`, `20/33839 (hv)` */
const initials = /^\(?(?:\p{Lu}{2,5}|\p{Ll}{2,4})\)?(?:\/\p{L}{2,4})?$/u;
/** With the office before: `20/33839, Økonomi og Analyse, hv` */
const office = /^\p{Lu}[\p{L} -]{2,50}, ?(?:\p{Lu}{2,5}|\p{Ll}{2,4})$/u;

/** Reads a line that has a label and case numbers, and no other words. */
export function readLabelledCases(text: string): CaseLine | undefined {
  const found = readCaseLine(text);
  const isWhole = found && found.label !== '' && found.numbers.length > 0 && found.rest === '';
  return isWhole ? found : undefined;
}

/** Reads a line that begins with case numbers, or with the label of one, or that has them in brackets. */
export function readCaseLine(text: string): CaseLine | undefined {
  const words = text.trim();
  if (/^(?:\(.*\)|\[.*\])$/u.test(words)) {
    const found = readCaseLine(words.slice(1, -1));
    if (!found || found.numbers.length === 0 || found.rest !== '') return undefined;
    return { ...found, separators: [words.charAt(0), ...found.separators, words.slice(-1)] };
  }
  const printed = label.exec(words)?.[0] ?? '';
  const numbers: string[] = [];
  const separators: string[] = [];
  let rest = words.slice(printed.length);
  for (let found = token.exec(rest); found; found = token.exec(rest)) {
    const [whole, number = '', sign = ''] = found;
    if (parseCaseNumber(number, printed !== '') === undefined) break;
    numbers.push(number);
    rest = rest.slice(whole.length);
    const [word = ''] = /^(?:og|\/|&)\s+(?=\d|\p{Lu}{2,5}-\d)|^[-–—|/]\s*(?=\S)/u.exec(rest) ?? [];
    rest = rest.slice(word.length);
    // With the blank before it, as the number may have the same sign.
    const separator = word === '' ? '' : ` ${word.trim()}`;
    separators.push(...[sign, separator].filter((each) => each !== ''));
  }
  if (printed === '') {
    const isAlone = numbers.length > 0 && (rest === '' || initials.test(rest) || office.test(rest));
    return isAlone && !numbers.some((number) => years.test(number))
      ? { label: '', numbers, separators, rest }
      : undefined;
  }
  // `Sag 5` is an item, and `Sagsid er …` a sentence.
  if (numbers.length === 0 && (rest !== '' || /^sag[\s.:]*$/iu.test(printed))) return undefined;
  return { label: printed.trim(), numbers, separators, rest };
}

export interface CaseInTitle {
  title: string;
  /** Empty where the brackets for it have none. */
  number: string;
  /** Words beside the number that are part of neither, verbatim. */
  labels: string[];
}

/** `Titel - Sagsnr. 12/123`, `Titel (00.01.00-P35-9-22)` */
const atEnd =
  // eslint-disable-next-line regexp/no-super-linear-backtracking -- of at most 2000 characters
  /^(.*?\S)([\s,;–—-]*\(?(?:sags?[-\s]?(?:nr|nummer|id)\b\.?|j\.?\s?nr\b\.?|journalnr\b\.?)[.:\s]*)(\S+?)\)?$/iu;
const kleAtEnd = new RegExp(String.raw`^(.*?\S)([\s,;–—-]*\(?)(${printedKle})\)?$`, 'u');
/** Without a label; not a span of years: `2019/2020 Budget`, `Regnskab (2019/20)`. */
const unlabelled = String.raw`${printedKle}|\d{2}\/\d{3,7}|20\d{2}\/\d{5,7}|20\d{2}-\d{5,9}|\d{3}-20\d{2}-\d{3,9}|\p{Lu}{2,5}-20\d{2}-\d{3,9}`;

const atStart = new RegExp(`^(${unlabelled})(\\s+(?:[-–—]\\s*)?|:\\s+)(\\S.*)$`, 'u');
/** `05/2026`, `20/2021` */
const month = /^\d{2}\/(?:19|20)\d{2}$/u;
/** Where an item has no case, a portal leaves the brackets empty. */
const inBrackets = new RegExp(`^([^([]*[^\\s([])\\s*([([]\\s*)(${unlabelled}|)(\\s*[)\\]])$`, 'u');

/** Length limit of a title that is read from its end. */
const longest = 2000;

/** Reads a title with a case number at its beginning or end. */
export function readCaseInTitle(text: string): CaseInTitle | undefined {
  const [, first, separator = '', rest] = atStart.exec(text) ?? [];
  if (first !== undefined && rest !== undefined && parseCaseNumber(first, false)) {
    return { title: rest, number: first, labels: wordsIn(separator) };
  }
  if (text.length > longest) return undefined;
  const [, bare, opened = '', within = '', closed = ''] = inBrackets.exec(text) ?? [];
  const isNumber = parseCaseNumber(within, false) && !month.test(within);
  if (bare !== undefined && (within === '' || isNumber)) {
    const labels = within === '' ? [opened + closed] : [opened.trim(), closed.trim()];
    return { title: bare, number: within, labels };
  }
  const [, title, label = '', number] = atEnd.exec(text) ?? kleAtEnd.exec(text) ?? [];
  if (title === undefined || number === undefined || !parseCaseNumber(number)) return undefined;
  const isBracketed = label.includes('(') && text.endsWith(')');
  if (isBracketed && title.includes('(')) return undefined;
  return { title, number, labels: [...wordsIn(label), ...(isBracketed ? [')'] : [])] };
}

const wordsIn = (label: string): string[] => (label.trim() === '' ? [] : [label]);
