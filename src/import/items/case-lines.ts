/** Reads case numbers: lines with or without a label, and case numbers in titles. */
import { parseCaseNumber } from '../../minutes/case-number.ts';

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

/** Labels of case numbers. */
const label =
  /^(?:sags?[-\s]?(?:nr|nummer|no|id|akt)\b\.?|sag(?=[.:\s]+\d)|esdh(?:[-\s]?(?:sag|nr|nummer))?\b\.?|acadre(?:[-\s]?nr)?\b\.?|j(?:our)?n?(?:al)?\.?[-\s]?(?:nr|nummer|no)\b\.?|dok(?:ument)?\.?[-\s]?(?:nr|nummer|id)\b\.?|kle(?:[-\s]?(?:nr|nummer))?\b\.?(?=[.:\s]+\d))\s*[.:]*\s*/iu;

/** A number ends at white space, except in the old form `08.03.00 G01/549`. */
const token =
  /^(\d{2}\.\d{2}(?:\.\d{2})?\s+[A-ZÆØÅ]\d{2}\s*\/\s*\d{1,6}|\S+?)(?=[,;.]?(?:\s|$))([,;.]?)\s*/u;

/** Reads a line that begins with case numbers, or with the label of one. */
export function readCaseLine(text: string): CaseLine | undefined {
  const words = text.trim();
  const printed = label.exec(words)?.[0] ?? '';
  const numbers: string[] = [];
  const separators: string[] = [];
  let rest = words.slice(printed.length);
  for (let found = token.exec(rest); found; found = token.exec(rest)) {
    const [whole, number = '', sign = ''] = found;
    if (parseCaseNumber(number, printed !== '') === undefined) break;
    numbers.push(number);
    rest = rest.slice(whole.length);
    const [word = ''] = /^(?:og|\/|&)\s+(?=\d)/u.exec(rest) ?? [];
    rest = rest.slice(word.length);
    separators.push(...[sign, word.trim()].filter((separator) => separator !== ''));
  }
  if (printed === '')
    return numbers.length > 0 && rest === '' ? { label: '', numbers, separators, rest } : undefined;
  // `Sag 5` is an item, and `Sagsid er …` a sentence.
  if (numbers.length === 0 && (rest !== '' || /^sag[\s.:]*$/iu.test(printed))) return undefined;
  return { label: printed.trim(), numbers, separators, rest };
}

export interface CaseInTitle {
  title: string;
  number: string;
  /** Words between title and number that are part of neither, verbatim; may be empty. */
  label: string;
}

/** `Titel - Sagsnr. 12/123`, `Titel (00.01.00-P35-9-22)` */
const atEnd =
  /^(.*?\S)([\s,;–—-]*\(?(?:sags?[-\s]?(?:nr|nummer|id)\b\.?|j\.?\s?nr\b\.?|journalnr\b\.?)[.:\s]*)(\S+?)\)?$/iu;
const kleAtEnd = /^(.*?\S)([\s,;–—-]*\(?)(\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d{1,6}-\d{2})\)?$/u;

/** Not a span of years: `2019/2020 Budget`. */
const atStart =
  /^(\d{2}\.\d{2}(?:\.\d{2})?-[A-ZÆØÅ]\d{2}-\S+|\d{2}\/\d{3,7}|20\d{2}\/\d{5,7})(\s+[-–—]?\s*)(\S.*)$/u;

/** Reads a title with a case number at its beginning or end. */
export function readCaseInTitle(text: string): CaseInTitle | undefined {
  const [, first, separator = '', rest] = atStart.exec(text) ?? [];
  if (first !== undefined && rest !== undefined && parseCaseNumber(first, false)) {
    return { title: rest, number: first, label: separator.trim() === '' ? '' : separator };
  }
  const [, title, label = '', number] = atEnd.exec(text) ?? kleAtEnd.exec(text) ?? [];
  if (title === undefined || number === undefined || !parseCaseNumber(number)) return undefined;
  return { title, number, label: label.trim() === '' ? '' : label };
}
