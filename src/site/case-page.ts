/** View of a case page: its course through all meetings, oldest first. */
import { meetingAddress } from '../archive/addresses.ts';
import type { Archive, ItemReference } from '../archive/model.ts';
import { given } from '../minutes/given.ts';
import type { CaseNumber } from '../minutes/case-number.ts';
import type { Outcome, PointOutcome } from '../minutes/outcome/index.ts';
import { stageOf, type Stage } from '../minutes/days/stage.ts';
import { mentions } from '../links/mentions.ts';
import { changedByLink, type ChangedByLink } from './agenda-changes.ts';
import { caseTimeline, type Timeline } from './case-timeline.ts';
import type { Href } from './content-links.ts';
import { correctionsOf, type CorrectionView } from './corrections.ts';
import { decisionOf, viewDecision, type Decision, type DecisionView } from './decision.ts';
import { kleNumber, type KleNumber } from './kle-number.ts';
import { committeeName } from './meeting-summary.ts';
import { itemLink, placeItems, type ItemLink, type PlacedItem } from './placed-items.ts';
import { relatedCases, type RelatedCase } from './related-cases.ts';

export interface CasePage {
  number: CaseNumber;
  kle: KleNumber | undefined;
  /** Its latest title, and those it had at earlier meetings, the latest first. */
  titles: string[];
  state: CaseState;
  /** Absent if the case was treated on one day or two. */
  timeline: Timeline | undefined;
  entries: CaseEntry[];
  /** Cases named in its text, then others of the same KLE subject, most recently treated first. */
  related: RelatedCase[];
  /** The items whose text mentions the case. */
  mentionedBy: PlacedItem[];
}

/** The state of a case. Days are ISO. */
export type CaseState =
  /** Only on agendas so far. */
  | { kind: 'planned'; date: string; stage: Stage }
  | { kind: 'once'; date: string; outcome: Outcome }
  /** `date` is the latest; `meetings` is smaller than `items` if a meeting treated it twice. */
  | { kind: 'several'; date: string; outcome: Outcome; items: number; meetings: number };

/** One item of the case. */
export interface CaseEntry {
  /** ISO day. */
  date: string;
  sequence: number;
  endDate?: string;
  committee: string;
  meetingAddress: string;
  item: ItemLink;
  decision: DecisionView;
  outcome: Outcome;
  /** The outcome of each point, where they differ. */
  points: readonly PointOutcome[];
  /** Where its meeting says elsewhere what became of it. */
  changedBy: ChangedByLink | undefined;
  corrections: CorrectionView[];
}

/** The data of the page: decisions are not rendered, and the timeline is not laid out. */
export interface CaseData extends Omit<CasePage, 'timeline' | 'entries'> {
  entries: (Omit<CaseEntry, 'decision'> & { decision: Decision })[];
}

/** The data of the case whose number has the address form `address`, if there is one. */
export function caseData(archive: Archive, address: string): CaseData | undefined {
  const found = archive.cases.get(address);
  return (
    found && {
      number: found.number,
      kle: kleNumber(archive, found.number),
      titles: titlesOf(found.items),
      state: caseState(archive, found.items),
      entries: found.items.map((reference) => caseEntry(archive, reference)),
      related: relatedCases(archive, found),
      mentionedBy: placeItems(archive, mentions(archive).ofCase.get(found)),
    }
  );
}

export function casePage(data: CaseData, href: Href): CasePage {
  return {
    ...data,
    timeline: caseTimeline(data.entries.map(({ date }) => date)),
    entries: data.entries.map((entry) => ({
      ...entry,
      decision: viewDecision(entry.decision, href),
    })),
  };
}

/** The latest title, then those of earlier meetings; not the other titles of the latest meeting. */
function titlesOf(items: readonly ItemReference[]): string[] {
  const titled = items.filter(({ item }) => item.title !== '');
  const latest = titled.at(-1);
  const earlier = titled.filter(({ meeting }) => meeting !== latest?.meeting);
  const titles = [...earlier, ...(latest ? [latest] : [])].map(({ item }) => item.title);
  return [...new Set(titles.reverse())];
}

function caseEntry(archive: Archive, reference: ItemReference): CaseData['entries'][number] {
  const { meeting, item } = reference;
  return {
    date: meeting.date,
    sequence: meeting.sequence,
    ...given({ endDate: meeting.endDate }),
    committee: committeeName(archive, meeting.committee),
    meetingAddress: meetingAddress(meeting),
    item: itemLink(reference),
    decision: decisionOf(archive, reference),
    outcome: item.outcome,
    points: item.points ?? [],
    changedBy: changedByLink(reference),
    corrections: correctionsOf(meeting, item),
  };
}

function caseState({ today }: Archive, items: readonly ItemReference[]): CaseState {
  const treated = items.filter(({ meeting }) => meeting.status === 'minutes');
  const latest = treated.at(-1);
  const planned = items.at(-1);
  if (latest === undefined) {
    const meeting = planned?.meeting ?? { date: '', status: 'agenda', title: '' };
    return { kind: 'planned', date: meeting.date, stage: stageOf(meeting, today) };
  }
  const { date } = latest.meeting;
  const outcome = latest.item.outcome;
  if (treated.length === 1) return { kind: 'once', date, outcome };
  const meetings = new Set(treated.map(({ meeting }) => meeting)).size;
  return { kind: 'several', date, outcome, items: treated.length, meetings };
}
