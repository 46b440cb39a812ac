/** Lines that tell an item's case number, with any label before it or none. */
import { parseCaseNumber } from '../minutes/case-number.ts';

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
