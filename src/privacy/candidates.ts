/** The numbers of ten digits that neighbouring groups of digits make. */
import type { DigitGroup } from './digit-groups.ts';
import { gapOf, type Gap } from './gaps.ts';

/** Ten digits, written over one group or several. */
export interface Candidate {
  start: number;
  end: number;
  digits: string;
  /** How many groups it is made of. */
  groups: number;
  /**
   * - `usual`: a date and four digits;
   * - `split`: a dash after six digits, and the others in parts;
   * - `odd`: any other; only a word tells that it is a person's number.
   */
  grouping: 'usual' | 'split' | 'odd';
  /** The year of birth, where it was written with four digits. */
  year?: number;
  /** What stands between the date and the last four digits; `none` for nothing. */
  middle: Gap | 'none';
  /** What stands between the parts of the date; `none` for nothing. */
  inDate: Gap | 'none';
}

/** Most digits of a number: twelve with the year in four. */
const most = 12;

/**
 * A function that gives what may be a number and begins with the group at an index, the shortest first.
 * What stands between two groups of `text` is read once.
 */
export function candidatesOf(
  groups: readonly DigitGroup[],
  text: string,
): (first: number) => Generator<Candidate> {
  const known: (Gap | 'other')[] = [];
  const gapBefore = (at: number): Gap | 'other' => {
    const between = text.slice(groups[at - 1]?.end, groups[at]?.start);
    return (known[at] ??= gapOf(between) ?? 'other');
  };
  return (first) => candidatesAt(groups, first, gapBefore);
}

function* candidatesAt(
  groups: readonly DigitGroup[],
  first: number,
  gapBefore: (at: number) => Gap | 'other',
): Generator<Candidate> {
  const parts: DigitGroup[] = [];
  const gaps: Gap[] = [];
  let all = '';
  for (let at = first; at < groups.length; at += 1) {
    const group = groups[at] as DigitGroup;
    if (all.length + group.digits.length > most) return;
    if (at > first) {
      const gap = gapBefore(at);
      if (gap === 'other') return;
      gaps.push(gap);
    }
    parts.push(group);
    all += group.digits;
    for (const read of readings(parts, gaps, all)) {
      yield { start: parts[0]?.start ?? 0, end: group.end, groups: parts.length, ...read };
    }
  }
}

type Reading = Omit<Candidate, 'start' | 'end' | 'groups'>;

const odd = { grouping: 'odd', middle: 'none', inDate: 'none' } as const;

/** The ten digits that `all` of the groups may stand for. */
function* readings(
  parts: readonly DigitGroup[],
  gaps: readonly Gap[],
  all: string,
): Generator<Reading> {
  const lengths = parts.map(({ digits }) => digits.length);
  if (all.length === 10) yield { digits: all, ...shapeOf(parts, lengths, gaps, 2) };
  // A spreadsheet takes the first zero away.
  if (all.length === 9 && parts.length <= 2 && [4, 9].includes(lengths.at(-1) ?? 0)) {
    yield { digits: `0${all}`, ...odd };
  }
  if (all.length === 12 && lengths.at(-1) === 4) {
    const [one, other] = [all.slice(0, 4), all.slice(4, 8)];
    const last = all.slice(8);
    const shape = shapeOf(parts, lengths, gaps, 4);
    yield { digits: one + other.slice(2) + last, year: Number(other), ...shape };
    yield {
      digits: other.slice(2) + other.slice(0, 2) + one.slice(2) + last,
      year: Number(one),
      ...odd,
    };
  }
}

/** `year` is the number of digits that the year has. */
function shapeOf(
  parts: readonly DigitGroup[],
  lengths: readonly number[],
  gaps: readonly Gap[],
  year: number,
): Pick<Candidate, 'grouping' | 'middle' | 'inDate'> {
  const dateLength = 4 + year;
  const [first, second, third = 'none'] = gaps;
  switch (lengths.join(' ')) {
    case `${dateLength + 4}`: {
      // What nobody sees between the date and the last four is a hyphen to whoever typed it.
      const isHyphened = parts[0]?.seams.includes(dateLength);
      return { grouping: 'usual', middle: isHyphened ? 'dash' : 'none', inDate: 'none' };
    }
    case `${dateLength} 4`:
      return { grouping: 'usual', middle: first ?? 'none', inDate: 'none' };
    case `2 2 ${year} 4`:
      if (first === second) return { grouping: 'usual', middle: third, inDate: first ?? 'none' };
      return odd;
    default:
      return isSplit(lengths, gaps, dateLength)
        ? { ...odd, grouping: 'split', middle: 'dash' }
        : odd;
  }
}

/** Whether a dash stands after the first `dateLength` digits, and no dots as in dates elsewhere. */
function isSplit(lengths: readonly number[], gaps: readonly Gap[], dateLength: number): boolean {
  let digits = 0;
  if (!gaps.every((gap) => ['dash', 'blank', 'wide'].includes(gap))) return false;
  return gaps.some((gap, at) => {
    digits += lengths[at] ?? 0;
    return digits === dateLength && gap === 'dash';
  });
}
