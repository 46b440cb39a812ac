/** The groups of digits in a text. */
import { unseen } from './gaps.ts';

export interface DigitGroup {
  start: number;
  end: number;
  digits: string;
  /** After how many digits something unseen stands. */
  seams: readonly number[];
}

const hidden = `[${unseen}*\`~]`;
const group = new RegExp(`\\d(?:${hidden}{0,6}\\d)*`, 'gu');
const mayHide = new RegExp(hidden, 'u');

/** The groups of `text`, in order. A group goes on over marks that are not seen. */
export function digitGroups(text: string): DigitGroup[] {
  const groups: DigitGroup[] = [];
  for (const { 0: found, index } of text.matchAll(group)) {
    const end = index + found.length;
    const read = mayHide.test(found) ? withSeams(found) : { digits: found, seams: [] };
    groups.push({ start: index, end, ...read });
  }
  return groups;
}

function withSeams(found: string): Pick<DigitGroup, 'digits' | 'seams'> {
  let digits = '';
  const seams: number[] = [];
  for (const character of found) {
    if (character >= '0' && character <= '9') digits += character;
    else if (seams.at(-1) !== digits.length) seams.push(digits.length);
  }
  return { digits, seams };
}
