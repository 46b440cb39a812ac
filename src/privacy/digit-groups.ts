/** Groups of digits in a text, and the numbers of ten digits that neighbouring groups make. */
import { gapOf, unseen, type Gap } from './gaps.ts';

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

/** Ten digits, written over one group or several. */
export interface Candidate {
  start: number;
  end: number;
  digits: string;
  /** The year of birth, where it was written with four digits. */
  year?: number;
  /** What stands between the date and the last four digits; `none` for nothing. */
  middle: Gap | 'none';
  /** What stands between the parts of the date; `none` for nothing. */
  inDate: Gap | 'none';
  /** Grouped as a person's number is: a date and four digits. */
  usual: boolean;
  /** How many groups it is made of. */
  groups: number;
}

/** Most digits of a number: twelve with the year in four. */
const most = 12;

/** What may be a number that begins with the group at `first`, the longest last. */
export function* candidatesAt(
  groups: readonly DigitGroup[],
  first: number,
  text: string,
): Generator<Candidate> {
  const gaps: Gap[] = [];
  let all = '';
  const lengths: number[] = [];
  for (let at = first; at < groups.length; at += 1) {
    const { start, end, digits, seams } = groups[at] as DigitGroup;
    if (at > first) {
      const gap = gapOf(text.slice(groups[at - 1]?.end, start));
      if (gap === undefined) return;
      gaps.push(gap);
    }
    all += digits;
    lengths.push(digits.length);
    if (all.length > most) return;
    const shared = { start: groups[first]?.start ?? start, end, groups: lengths.length };
    if (all.length === 10) {
      const hiddenSeam = lengths.length === 1 && seams.includes(6);
      yield { ...shared, digits: all, ...(hiddenSeam ? hyphened : shapeOf(lengths, gaps, 2)) };
    }
    if (all.length === 12 && digits.length === 4) {
      const short = all.slice(0, 4) + all.slice(6);
      yield {
        ...shared,
        digits: short,
        year: Number(all.slice(4, 8)),
        ...shapeOf(lengths, gaps, 4),
      };
    }
  }
}

type Shape = Pick<Candidate, 'middle' | 'inDate' | 'usual'>;

const hyphened: Shape = { middle: 'dash', inDate: 'none', usual: true };

/** `year` is the number of digits that the year has. */
function shapeOf(lengths: readonly number[], gaps: readonly Gap[], year: number): Shape {
  const written = lengths.join(' ');
  if (written === '10') return { middle: 'none', inDate: 'none', usual: true };
  if (written === `${4 + year} 4`)
    return { middle: gaps[0] ?? 'none', inDate: 'none', usual: true };
  if (written === `2 2 ${year} 4`) {
    const [one = 'none', other, middle = 'none'] = gaps;
    return { middle, inDate: one, usual: one === other };
  }
  return { middle: 'none', inDate: 'none', usual: false };
}
