/** What the page of an item needs of the archive. */
import {
  addressNumber,
  itemAddress,
  meetingAddress,
  wholeMinutesAddress,
} from '../archive/addresses.ts';
import type { Archive, ItemReference } from '../archive/model.ts';
import type { ItemOutline, MeetingOutline, StatedDecision } from '../archive/outline.ts';
import { withdrawnOf } from '../archive/withdrawn-of.ts';
import { meetingDay } from '../i18n/da-minutes.ts';
import { approvals } from '../links/approvals.ts';
import { mentions } from '../links/mentions.ts';
import { textLinks, type TextLink } from '../links/text-links.ts';
import { given } from '../minutes/given.ts';
import type { Meeting } from '../minutes/model.ts';
import type { Outcome, PointOutcome } from '../minutes/outcome/index.ts';
import { stageOf, type Stage } from '../minutes/days/stage.ts';
import {
  changedByLink,
  changedItems,
  type ChangedByLink,
  type ChangedItem,
} from './agenda-changes.ts';
import { caseLinks, isLongCase, type CaseLink } from './case-links.ts';
import { citeItem } from './citation.ts';
import { publishedAttachments } from './content-links.ts';
import { correctionsOf, type CorrectionView } from './corrections.ts';
import { formerItems } from './former-items.ts';
import { subjectLink, type SubjectLink } from './kle-number.ts';
import { committeeLink, type CommitteeLink } from './meeting-summary.ts';
import { itemLink, placeItems, type ItemLink, type PlacedItem } from './placed-items.ts';
import { replacedAttachments, type ReplacedAttachment } from './replaced-attachments.ts';

/** Besides the text of the item: plain data. */
export interface ItemData extends ItemLink {
  meeting: Pick<Meeting, 'committee' | 'date' | 'status' | 'sequence' | 'endDate'> & {
    address: string;
    whole: string;
    stage: Stage;
  };
  committee: CommitteeLink;
  closed: boolean;
  citation: string;
  cases: CaseLink[];
  /** The KLE subjects of its cases. */
  subjects: SubjectLink[];
  outcome: Outcome;
  /** The outcome of each point, where they differ. */
  points: readonly PointOutcome[];
  /** Where its meeting says elsewhere what became of it. */
  changedBy: ChangedByLink | undefined;
  /** The items that its decision about the agenda names. */
  changed: ChangedItem[];
  stated: StatedDecision | undefined;
  decisionInShort: string;
  /** Links of the references in its text. */
  links: TextLink[];
  /** The meeting's published attachments. */
  attachments: readonly string[];
  corrections: CorrectionView[];
  /** Whether its history may be shown: not if anything of the meeting has been withdrawn. */
  tellsHistory: boolean;
  /** Its attachments that were replaced by others of the same name, the latest first. */
  replaced: ReplacedAttachment[];
  /** The items for which its address was published, as they are now: `undefined` for one that is gone. */
  formerly: (ItemLink | undefined)[];
  /** The other items of its cases, oldest first; of those treated often the nearest. */
  otherItems: PlacedItem[];
  /** The cases of which only the nearest items are there. */
  longCases: CaseLink[];
  /** The meetings whose minutes it approved. */
  approves: ApprovedMeeting[];
  /** The items whose text mentions this one. */
  mentionedBy: PlacedItem[];
  /** All the meeting's items, in order. */
  items: ItemLink[];
  previous: ItemLink | undefined;
  next: ItemLink | undefined;
}

export interface ApprovedMeeting {
  /** In words. */
  day: string;
  address: string;
}

/** The item with `number` in its address of the meeting `key` (`<committee>/<slug>`), if there is one. */
export function itemData(archive: Archive, key: string, number: string): ItemData | undefined {
  const meeting = archive.meetings.get(key);
  const place = meeting?.items.findIndex((each) => addressNumber(each) === number) ?? -1;
  const item = meeting?.items[place];
  if (meeting === undefined || item === undefined) return undefined;
  const { committee, date, status, sequence, endDate } = meeting;
  const link = (other: ItemOutline | undefined): ItemLink | undefined =>
    other && itemLink({ meeting, item: other });
  return {
    meeting: {
      ...{ committee, date, status, sequence },
      ...given({ endDate }),
      address: meetingAddress(meeting),
      whole: wholeMinutesAddress(meeting),
      stage: stageOf(meeting, archive.today),
    },
    committee: committeeLink(archive, committee),
    ...itemLink({ meeting, item }),
    closed: item.closed,
    citation: citeItem(archive, meeting, item),
    cases: caseLinks(archive, item),
    subjects: subjectLinks(archive, item),
    outcome: item.outcome,
    points: item.points ?? [],
    changedBy: changedByLink({ meeting, item }),
    changed: changedItems({ meeting, item }),
    stated: item.decision,
    decisionInShort: item.decisionInShort,
    links: textLinks(archive, item.references, { meeting, item }),
    attachments: publishedAttachments(archive, meeting),
    corrections: correctionsOf(meeting, item),
    tellsHistory: withdrawnOf(archive, meeting).length === 0,
    replaced: replacedAttachments(archive, meeting, item),
    formerly: formerItems(archive, meeting, item),
    otherItems: otherItems(archive, { meeting, item }),
    longCases: caseLinks(archive, item).filter(({ meetings }) => meetings === undefined),
    approves: (approvals(archive).byItem.get(item) ?? []).map((approved) => ({
      day: meetingDay(approved.date, approved.sequence, approved.endDate),
      address: meetingAddress(approved),
    })),
    mentionedBy: placeItems(archive, mentions(archive).ofItem.get(item), meeting),
    items: meeting.items.map((other) => itemLink({ meeting, item: other })),
    previous: link(meeting.items[place - 1]),
    next: link(meeting.items[place + 1]),
  };
}

function subjectLinks(archive: Archive, { caseNumbers }: ItemOutline): SubjectLink[] {
  const numbers = caseNumbers.map(({ subject }) => subject);
  return [...new Set(numbers.filter((number) => number !== undefined))].map((number) =>
    subjectLink(archive, number),
  );
}

function otherItems(archive: Archive, { meeting, item }: ItemReference): PlacedItem[] {
  const found = item.caseNumbers.flatMap(({ address }) => {
    const items = archive.cases.get(address)?.items ?? [];
    return isLongCase(archive, address) ? nearest(items, meeting) : items;
  });
  const others = new Map(found.map((each) => [itemAddress(each.meeting, each.item), each]));
  others.delete(itemAddress(meeting, item));
  const inOrder = [...others.values()].toSorted((a, b) =>
    a.meeting.date.localeCompare(b.meeting.date),
  );
  return placeItems(archive, inOrder, meeting);
}

/** Of `items` of a case, oldest first: those of `meeting`, and of the meetings next to it. */
function nearest(items: readonly ItemReference[], meeting: MeetingOutline): ItemReference[] {
  const meetings = [...new Set(items.map((each) => each.meeting))];
  const place = meetings.indexOf(meeting);
  const near = new Set(meetings.slice(Math.max(place - 1, 0), place + 2));
  return items.filter((each) => near.has(each.meeting));
}
