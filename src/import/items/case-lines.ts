/** Lines that tell an item's case number, with any label before it or none. */
import { parseCaseNumber } from '../../minutes/case-number.ts';

export interface CaseLine {
  /** The words before the number, to the letter; empty where there are none. */
  label: string;
  /** The numbers, as printed; none where the label stands alone. */
  numbers: string[];
  /** What joins them: `,`, `og`. */
  joints: string[];
  /** What else the line says. */
  rest: string;
}

/** What is printed before a case number. */
const label =
  /^(?:sags?[-\s]?(?:nr|nummer|no|id|akt)\b\.?|sag(?=[.:\s]+\d)|esdh(?:[-\s]?(?:sag|nr|nummer))?\b\.?|acadre(?:[-\s]?nr)?\b\.?|j(?:our)?n?(?:al)?\.?[-\s]?(?:nr|nummer|no)\b\.?|dok(?:ument)?\.?[-\s]?(?:nr|nummer|id)\b\.?|kle(?:[-\s]?(?:nr|nummer))?\b\.?(?=[.:\s]+\d))\s*[.:]*\s*/iu;

/** A number ends at a blank, except in the old form `08.03.00 G01/549`. */
const token =
  /^(\d{2}\.\d{2}(?:\.\d{2})?\s+[A-ZÆØÅ]\d{2}\s*\/\s*\d{1,6}|\S+?)(?=[,;.]?(?:\s|$))([,;.]?)\s*/u;

/** Reads a line as one that tells case numbers, or has the label of one. */
export function readCaseLine(text: string): CaseLine | undefined {
  const words = text.trim();
  const printed = label.exec(words)?.[0] ?? '';
  const numbers: string[] = [];
  const joints: string[] = [];
  let rest = words.slice(printed.length);
  for (let found = token.exec(rest); found; found = token.exec(rest)) {
    const [whole, number = '', sign = ''] = found;
    if (parseCaseNumber(number, printed !== '') === undefined) break;
    numbers.push(number);
    rest = rest.slice(whole.length);
    const [word = ''] = /^(?:og|\/|&)\s+(?=\d)/u.exec(rest) ?? [];
    rest = rest.slice(word.length);
    joints.push(...[sign, word.trim()].filter((joint) => joint !== ''));
  }
  if (printed === '')
    return numbers.length > 0 && rest === '' ? { label: '', numbers, joints, rest } : undefined;
  // `Sag 5` is an item, and `Sagsid er …` a sentence.
  if (numbers.length === 0 && (rest !== '' || /^sag[\s.:]*$/iu.test(printed))) return undefined;
  return { label: printed.trim(), numbers, joints, rest };
}

export interface CaseInTitle {
  title: string;
  number: string;
  /** Words that only name the number, to the letter; empty where there are none. */
  label: string;
}

/** `Titel - Sagsnr. 12/123`, `Titel (00.01.00-P35-9-22)` */
const atEnd =
  /^(.*?\S)([\s,;–—-]*\(?(?:sags?[-\s]?(?:nr|nummer|id)\b\.?|j\.?\s?nr\b\.?|journalnr\b\.?)[.:\s]*)(\S+?)\)?$/iu;
const kleAtEnd = /^(.*?\S)([\s,;–—-]*\(?)(\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d{1,6}-\d{2})\)?$/u;

/** A number of years is none of a case: `2019/2020 Budget`. */
const atStart =
  /^(\d{2}\.\d{2}(?:\.\d{2})?-[A-ZÆØÅ]\d{2}-\S+|\d{2}\/\d{3,7}|20\d{2}\/\d{5,7})(\s+[-–—]?\s*)(\S.*)$/u;

/** Reads a title that has its case number before or behind it. */
export function readCaseInTitle(text: string): CaseInTitle | undefined {
  const [, first, joint = '', rest] = atStart.exec(text) ?? [];
  if (first !== undefined && rest !== undefined && parseCaseNumber(first, false)) {
    return { title: rest, number: first, label: joint.trim() === '' ? '' : joint };
  }
  const [, title, label = '', number] = atEnd.exec(text) ?? kleAtEnd.exec(text) ?? [];
  if (title === undefined || number === undefined || !parseCaseNumber(number)) return undefined;
  return { title, number, label: label.trim() === '' ? '' : label };
}
