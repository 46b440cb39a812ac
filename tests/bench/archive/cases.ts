/** Cases of a generated archive: their numbers, and in which meetings they come back. */
import type { MeetingPlan } from './calendar.ts';
import { inventPlace, inventTopic } from './invented.ts';
import type { Random } from './random.ts';

export interface Case {
  /** As printed: `12/16033`, `00.01.00-P35-9-22`. */
  number: string;
  /** What it is about: one made-up word. */
  topic: string;
  place: string;
  title: string;
  /** How many more items treat it. */
  left: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Cases got a KLE number from this year on. */
const firstKleYear = 2013;

/** A numbering that gives every number once. */
function numbering(random: Random): (year: number) => string {
  const subjects = Array.from({ length: 160 }, (_, index) => {
    const group = (index * 7) % 90;
    return `${two(group)}.${two(index % 4)}.${two((index * 3) % 20)}`;
  });
  const facets = ['P35', 'G01', 'A00', 'S00', 'P19', 'A21', 'K04', 'I00'];
  const last = new Map<string, number>();
  const next = (series: string, step: number): number => {
    const number = (last.get(series) ?? 0) + step;
    last.set(series, number);
    return number;
  };
  return (year) => {
    const short = two(year % 100);
    if (year < firstKleYear || random.chance(0.1)) {
      return `${short}/${next(short, random.between(1, 9))}`;
    }
    const series = `${random.pickEarly(subjects)}-${random.pickEarly(facets)}`;
    return `${series}-${next(`${series} ${short}`, random.between(1, 3))}-${short}`;
  };
}

/** How often a case is treated: most once to three times, a few twenty. */
function treatments(random: Random): number {
  const share = random.between(1, 1000);
  if (share <= 480) return 1;
  if (share <= 740) return 2;
  if (share <= 890) return 3;
  if (share <= 970) return random.between(4, 6);
  return share <= 994 ? random.between(7, 14) : random.between(15, 24);
}

/** The cases of an archive, as its meetings treat them one after another. */
export interface CaseBook {
  /** In the order in which they came up. */
  all: readonly Case[];
  /** The case that a meeting treats next: one that waits for it, or a new one. */
  next(plan: MeetingPlan): Case;
  /** A case that is not done after a meeting waits for another. */
  treat(treated: Case, plan: MeetingPlan): void;
  /** The case under which a committee approves its minutes, a new one every second year. */
  ofApproval(plan: MeetingPlan): string | undefined;
}

/** Committees through which cases go up. */
const upwards = ['oekonomiudvalget', 'byraadet'];

/** Starts an archive without cases. */
export function caseBook(random: Random): CaseBook {
  const all: Case[] = [];
  const number = numbering(random);
  const waiting = new Map<string, Case[]>();
  const approvals = new Map<string, string>();
  return {
    all,
    next({ committee, date }) {
      const queue = waiting.get(committee.key) ?? [];
      const known = random.chance(0.75) ? queue.shift() : undefined;
      if (known !== undefined) return known;
      const opened = openCase(number(Number(date.slice(0, 4))), random);
      all.push(opened);
      return opened;
    },
    treat(treated, { committee }) {
      if (--treated.left === 0) return;
      const next = random.chance(0.15) ? random.pick(upwards) : committee.key;
      const queue = waiting.get(next) ?? [];
      queue.splice(random.between(0, Math.min(queue.length, 8)), 0, treated);
      waiting.set(next, queue);
    },
    ofApproval({ committee, date }) {
      if (committee.key.length % 3 !== 0) return undefined;
      const year = Number(date.slice(0, 4));
      const key = `${committee.key} ${Math.floor(year / 2)}`;
      const known = approvals.get(key) ?? number(year);
      approvals.set(key, known);
      return known;
    },
  };
}

function openCase(number: string, random: Random): Case {
  const topic = inventTopic(random);
  const place = inventPlace(random);
  const name = topic.charAt(0).toUpperCase() + topic.slice(1);
  const title = random.pick([
    `${name} for ${place}`,
    `${name} - ${place}`,
    `Orientering om ${topic}`,
  ]);
  return { number, topic, place, title, left: treatments(random) };
}
