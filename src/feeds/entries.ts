/**
 * What feeds tell: decisions, corrections of published minutes, and what was withdrawn.
 *
 * An entry has the address of what it is about, for ever, so that a later one takes the place of an
 * earlier one in a reader's program, and a withdrawal that of what was withdrawn. Nothing of closed items
 * is told, not even what their pages show: what a program has once fetched cannot be taken back.
 */
import { itemAddress, meetingAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import type { ItemOutline, MeetingOutline } from '../archive/outline.ts';
import { given } from '../minutes/given.ts';
import { isSameNumber } from '../minutes/items/item-number.ts';
import type { Correction, Meeting } from '../minutes/model.ts';
import type { Outcome, PointOutcome } from '../minutes/outcome/index.ts';
import { hasCome } from '../minutes/days/stage.ts';
import { caseLinks, type CaseLink } from '../site/case-links.ts';
import { correctionsAbout } from '../site/corrections.ts';
import { decisionOf, type Decision } from '../site/decision.ts';
import { committeeName } from '../site/meeting-summary.ts';
import { danishInstant, instantOfMeeting } from './instant.ts';
import type { WithdrawalEntry } from './withdrawals.ts';

/** Plain data. */
export type FeedEntry = DecisionEntry | CorrectionEntry | WithdrawalEntry;

/** What all entries have. */
export interface Told {
  /** Address of what it is about, from the root of the site. */
  address: string;
  /** When it was decided, corrected or withdrawn, as an instant in UTC. */
  since: string;
}

interface OfMeeting extends Pick<Meeting, 'date' | 'sequence' | 'endDate'> {
  /** Name of the committee. */
  committee: string;
}

interface DecisionEntry extends Told, OfMeeting {
  kind: 'decision';
  /** When a correction was last published, or else when it was decided: to approve minutes changes nothing. */
  updated: string;
  number: string;
  title: string;
  outcome: Outcome;
  points: readonly PointOutcome[];
  decision: Decision & { kind: 'stated' };
  cases: Pick<CaseLink, 'printed' | 'address'>[];
  corrections: { date: string; text: string }[];
}

/** The corrections of one day. */
interface CorrectionEntry extends Told, OfMeeting {
  kind: 'correction';
  /** ISO day. */
  corrected: string;
  /** The item; absent for those of the whole meeting. */
  item?: { number: string; title: string };
  texts: string[];
}

/** The entries of a meeting with minutes. */
interface MeetingEntries {
  byItem: ReadonlyMap<ItemOutline, FeedEntry[]>;
  /** Corrections of the whole meeting. */
  whole: FeedEntry[];
}

/** Of each meeting when it is asked for: files that have the latest alone need not work out all. */
const entriesOf = once((archive: Archive) =>
  once((meeting: MeetingOutline): MeetingEntries =>
    meeting.status === 'minutes' && hasCome(meeting, archive.today)
      ? entriesOfMeeting(archive, meeting)
      : { byItem: new Map(), whole: [] },
  ),
);

/** All entries of a meeting, in the order of its items. */
export function entriesOfWholeMeeting(archive: Archive, meeting: MeetingOutline): FeedEntry[] {
  const { whole, byItem } = entriesOf(archive)(meeting);
  return [...whole, ...[...byItem.values()].flat()];
}

/** The entries of an item. */
export const entriesOfItem = (
  archive: Archive,
  meeting: MeetingOutline,
  item: ItemOutline,
): FeedEntry[] => entriesOf(archive)(meeting).byItem.get(item) ?? [];

function entriesOfMeeting(archive: Archive, meeting: MeetingOutline): MeetingEntries {
  const { date, sequence, endDate } = meeting;
  const committee = committeeName(archive, meeting.committee);
  const of: OfMeeting = { committee, date, sequence, ...given({ endDate }) };
  const since = instantOfMeeting(meeting);
  const told = meeting.corrections.filter(({ date: day }) => isDayCome(day, archive));
  const byItem = new Map<ItemOutline, FeedEntry[]>();
  for (const item of meeting.items) {
    if (item.closed) continue;
    const { number, title, outcome, points = [] } = item;
    const address = itemAddress(meeting, item);
    const decision = decisionOf(archive, { meeting, item });
    const about = correctionsAbout(told, item);
    const own = about.filter((each) => isSameNumber(each.item ?? '', number));
    const changes = [since, ...about.map((each) => danishInstant(each.date))];
    const decided: FeedEntry[] =
      decision.kind !== 'stated'
        ? []
        : [
            {
              ...{ kind: 'decision', address, since, updated: latest(changes), ...of },
              ...{ number, title, outcome, points, decision },
              cases: caseLinks(archive, item).map(({ printed, address: page }) => {
                return { printed, address: page };
              }),
              corrections: about.map(({ date: day, text }) => ({ date: day, text })),
            },
          ];
    const corrected = correctionEntries(own, { address, ...of, item: { number, title } });
    if (decided.length + corrected.length > 0) byItem.set(item, [...decided, ...corrected]);
  }
  const ofAll = told.filter(({ item }) => item === undefined);
  return { byItem, whole: correctionEntries(ofAll, { address: meetingAddress(meeting), ...of }) };
}

/** One entry for each day on which there were corrections. */
const correctionEntries = (
  corrections: readonly Correction[],
  about: Omit<CorrectionEntry, 'kind' | 'since' | 'corrected' | 'texts'>,
): CorrectionEntry[] =>
  [...Map.groupBy(corrections, ({ date }) => date)].map(([date, ofDay]) => ({
    ...about,
    kind: 'correction',
    since: danishInstant(date),
    corrected: date,
    texts: ofDay.map(({ text }) => text),
  }));

/** Whether it is `day` or later on the day the site is made; a day without a date is none. */
export const isDayCome = (day: string, { today }: Pick<Archive, 'today'>): boolean =>
  day !== '' && hasCome({ date: day }, today);

/** The latest of instants. */
export const latest = (instants: readonly (string | undefined)[]): string =>
  instants.reduce<string>((last, each = '') => (each > last ? each : last), '');
