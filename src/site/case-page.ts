/** What the page of one case shows: its course through all meetings, oldest first. */
import { itemAddress, meetingAddress } from '../archive/addresses.ts';
import type { Archive, ItemReference } from '../archive/model.ts';
import type { CaseNumber } from '../minutes/case-number.ts';
import type { Href } from './content-links.ts';
import { decisionView, type DecisionView } from './decision.ts';
import { kleNumber, type KleNumber } from './kle-number.ts';
import { committeeName } from './meeting-summary.ts';

export interface CasePage {
  number: CaseNumber;
  kle: KleNumber | undefined;
  /** Every title the case has had, the latest first. */
  titles: string[];
  state: CaseState;
  entries: CaseEntry[];
}

/** Where the case stands. Days are ISO. */
export type CaseState =
  /** Only on agendas so far. */
  | { kind: 'planned'; date: string }
  | { kind: 'once'; date: string }
  /** `date` is the latest; `meetings` is smaller than `items` where one meeting treated it twice. */
  | { kind: 'several'; date: string; items: number; meetings: number };

/** One item of the case. */
export interface CaseEntry {
  /** ISO day. */
  date: string;
  sequence: number;
  committee: string;
  meetingAddress: string;
  item: { number: string; title: string; address: string };
  decision: DecisionView;
}

/** The page of the case whose number has the address form `address`, if there is one. */
export function casePage(archive: Archive, address: string, href: Href): CasePage | undefined {
  const found = archive.cases.get(address);
  if (found === undefined) return undefined;
  const titles = found.items.map(({ item }) => item.title).filter((title) => title !== '');
  return {
    number: found.number,
    kle: kleNumber(archive, found.number),
    titles: [...new Set(titles.reverse())],
    state: caseState(found.items),
    entries: found.items.map((reference) => caseEntry(archive, reference, href)),
  };
}

function caseEntry(archive: Archive, reference: ItemReference, href: Href): CaseEntry {
  const { meeting, item } = reference;
  return {
    date: meeting.date,
    sequence: meeting.sequence,
    committee: committeeName(archive, meeting.committee),
    meetingAddress: meetingAddress(meeting),
    item: { number: item.number, title: item.title, address: itemAddress(meeting, item) },
    decision: decisionView(archive, reference, href),
  };
}

function caseState(items: readonly ItemReference[]): CaseState {
  const treated = items.filter(({ meeting }) => meeting.status === 'minutes');
  const latest = treated.at(-1);
  if (latest === undefined) return { kind: 'planned', date: items.at(-1)?.meeting.date ?? '' };
  const { date } = latest.meeting;
  if (treated.length === 1) return { kind: 'once', date };
  const meetings = new Set(treated.map(({ meeting }) => meeting)).size;
  return { kind: 'several', date, items: treated.length, meetings };
}
