/** Items in lists: with their decisions, or with date and committee. */
import { itemAddress, meetingKey, type MeetingName } from '../archive/addresses.ts';
import type { ListedItem } from '../archive/listed-item.ts';
import type { Archive, ItemReference } from '../archive/model.ts';
import type { ItemOutline } from '../archive/outline.ts';
import { outcomeBadge } from '../i18n/da-outcomes.ts';
import { given } from '../minutes/given.ts';
import type { Outcome, PointOutcome } from '../minutes/outcome/index.ts';
import { changedByLink, type ChangedByLink } from './agenda-changes.ts';
import { caseLinks, type CaseLink } from './case-links.ts';
import { committeeName } from './meeting-summary.ts';

export interface ItemLink {
  number: string;
  /** Empty where it is not public. */
  title: string;
  address: string;
}

export interface DecidedItem extends ItemLink {
  /** The decision in one or two sentences; empty where there is none, or the badge says it to the letter. */
  decision: string;
  /** What came of it by that decision; absent where none is told. */
  badge?: Badge;
  /** Where its meeting says that it was withdrawn or postponed, if not in its own decision. */
  changedBy: ChangedByLink | undefined;
  cases: CaseLink[];
}

/** The outcome of an item, or of each of its points where they differ. */
export interface Badge {
  outcome: Outcome;
  points: readonly PointOutcome[];
}

export interface PlacedItem extends ItemLink {
  /** ISO day. */
  date: string;
  endDate?: string;
  committee: string;
  /** Whether it belongs to the meeting it is listed for. */
  sameMeeting: boolean;
}

export function itemLink({ meeting, item }: ListedItem): ItemLink {
  return { number: item.number, title: item.title, address: itemAddress(meeting, item) };
}

export function decidedItem(archive: Archive, place: ItemReference): DecidedItem {
  const { item } = place;
  const badge = badgeOf(item);
  return {
    ...itemLink(place),
    decision: saysAll(badge, item.decisionInShort) ? '' : item.decisionInShort,
    ...given({ badge }),
    changedBy: item.changedBy?.outcome && changedByLink(place),
    cases: caseLinks(archive, item),
  };
}

/** Whether a decision says no more than its badge: `Godkendt.` */
const saysAll = (badge: Badge | undefined, decision: string): boolean =>
  badge !== undefined &&
  badge.outcome !== 'none-stated' &&
  badge.points.length === 0 &&
  decision.replace(/\.$/u, '') === outcomeBadge[badge.outcome];

/** Of what the item's own decision says; another's may say more, see `changedBy`. */
function badgeOf({ decision, outcome, points = [] }: ItemOutline): Badge | undefined {
  const isTold = decision !== undefined && (outcome !== 'none-stated' || points.length > 0);
  return isTold ? { outcome, points } : undefined;
}

/** `items` as a page of the meeting `from` lists them, in their order. */
export function placeItems(
  archive: Archive,
  items: readonly ListedItem[] = [],
  from?: MeetingName,
): PlacedItem[] {
  return items.map((each) => ({
    ...itemLink(each),
    date: each.meeting.date,
    ...given({ endDate: each.meeting.endDate }),
    committee: committeeName(archive, each.meeting.committee),
    sameMeeting: from !== undefined && meetingKey(each.meeting) === meetingKey(from),
  }));
}
