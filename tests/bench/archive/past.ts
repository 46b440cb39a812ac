/** What has been before a meeting, for its text to refer to, and what is to come. */
import { dayInWords } from '../../../src/i18n/da-dates.ts';
import type { MeetingPlan } from './calendar.ts';
import type { Case } from './cases.ts';
import type { Random } from './random.ts';

/** The generated archive up to now. */
export interface Past {
  /** Oldest first. */
  meetings: readonly MeetingPlan[];
  cases: readonly Case[];
  /** The meeting before, by committee. */
  previous: ReadonlyMap<string, MeetingPlan>;
}

/** What is referred to is mostly not long ago. */
const near = 60;

function recent<Entry>(list: readonly Entry[], random: Random): Entry | undefined {
  if (list.length === 0) return undefined;
  const back = random.chance(0.8) ? Math.min(near, list.length) : list.length;
  return list[list.length - random.between(1, back)];
}

/** A sentence that refers to a meeting, an item or a case that is there; none where nothing is. */
export function reference(past: Past, random: Random): string | undefined {
  if (random.chance(0.3)) {
    const other = recent(past.cases, random);
    return other && `Sagen skal ses i sammenhæng med sag ${other.number} om ${other.topic}.`;
  }
  const meeting = recent(past.meetings, random);
  if (meeting === undefined) return undefined;
  const { name } = meeting.committee;
  const day = dayInWords(meeting.date);
  const item = random.between(1, meeting.items);
  return random.pick([
    `${name} drøftede på mødet den ${day}, pkt. ${item}, de første erfaringer.`,
    `Den ${day} godkendte ${name} rammen for det videre arbejde.`,
    `Spørgsmålet blev behandlet på ${name}s møde den ${day}.`,
  ]);
}

/** What an item that approves the minutes approves. */
export function minutesBefore({ previous }: Past, committee: string): string {
  const before = previous.get(committee);
  return before === undefined
    ? 'at referatet fra seneste møde godkendes'
    : `at referat fra den ${dayInWords(before.date)} godkendes`;
}
