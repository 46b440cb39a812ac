/** View of an item page. */
import {
  addressNumber,
  itemAddress,
  meetingAddress,
  wholeMinutesAddress,
} from '../archive/addresses.ts';
import type { Archive, ItemReference } from '../archive/model.ts';
import type { ItemOutline, MeetingText, StatedDecision } from '../archive/outline.ts';
import { stageOf, type Stage } from '../minutes/stage.ts';
import { withdrawnOf } from '../archive/withdrawn-of.ts';
import { meetingDay } from '../i18n/da-minutes.ts';
import { approvals } from '../links/approvals.ts';
import { mentions } from '../links/mentions.ts';
import { textLinks, type TextLink } from '../links/text-links.ts';
import { given } from '../minutes/given.ts';
import type { RootContent } from 'mdast';
import { partsOfItem, type ItemPart } from '../minutes/item-parts.ts';
import type { AgendaItem, Meeting } from '../minutes/model.ts';
import type { Outcome, PointOutcome } from '../minutes/outcome/index.ts';
import { renderBlocks } from '../render/blocks.ts';
import { decisionExcerpt } from '../render/decision-excerpt.ts';
import { clip, plainText } from '../render/plain-text.ts';
import { caseLinks, type CaseLink } from './case-links.ts';
import {
  changedByLink,
  changedItems,
  type ChangedByLink,
  type ChangedItem,
} from './agenda-changes.ts';
import { citeItem } from './citation.ts';
import { contentLinks, type Href, publishedAttachments } from './content-links.ts';
import { correctionsOf, type CorrectionView } from './corrections.ts';
import { lastChange, type ItemChange } from './item-history.ts';
import { formerItems } from './former-items.ts';
import { replacedAttachments, type ReplacedAttachment } from './replaced-attachments.ts';
import { itemText, viewItem, type ItemView } from './section-view.ts';
import { subjectLink, type SubjectLink } from './kle-number.ts';
import { committeeLink, type CommitteeLink } from './meeting-summary.ts';
import { votesOf, type VoteView } from './vote-view.ts';
import { itemLink, placeItems, type ItemLink, type PlacedItem } from './placed-items.ts';

/** What the page needs of the archive, besides the text of the item: plain data. */
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
  /** The other items of its cases, oldest first. */
  otherItems: PlacedItem[];
  /** The meetings whose minutes it approved. */
  approves: ApprovedMeeting[];
  /** The items whose text mentions this one. */
  mentionedBy: PlacedItem[];
  /** All the meeting's items, in order. */
  items: ItemLink[];
  previous: ItemLink | undefined;
  next: ItemLink | undefined;
}

export interface ItemPage extends ItemData, ItemView {
  /** The first words of its decision, or else of its text; may be empty. */
  description: string;
  decision: ItemDecision | undefined;
  /** Its last change since it was published, if known. */
  change: ItemChange | undefined;
}

export interface ApprovedMeeting {
  /** In words. */
  day: string;
  address: string;
}

/** The decision in the box at the top. */
export interface ItemDecision {
  /** Without links: the box repeats the section with the id `anchor`. */
  html: string;
  complete: boolean;
  anchor: string;
  outcome: Outcome;
  points: readonly PointOutcome[];
  votes: VoteView[];
  /** Statements entered in the minutes, each shortened if it is long. */
  parts: { heading: string; html: string; anchor: string }[];
}

/** Number of characters that search engines show. */
const descriptionLength = 155;

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
    approves: (approvals(archive).byItem.get(item) ?? []).map((approved) => ({
      day: meetingDay(approved.date, approved.sequence),
      address: meetingAddress(approved),
    })),
    mentionedBy: placeItems(archive, mentions(archive).ofItem.get(item), meeting),
    items: meeting.items.map((other) => itemLink({ meeting, item: other })),
    previous: link(meeting.items[place - 1]),
    next: link(meeting.items[place + 1]),
  };
}

/** The page; `text` is that of the item's meeting. */
export function itemPage(data: ItemData, text: MeetingText, href: Href): ItemPage {
  const item = itemText(text, data.number);
  const { meeting, attachments, address } = data;
  return {
    ...data,
    description: describe(data, item),
    decision: data.stated && boxed(data.stated, data, item),
    ...viewItem(item, data.links, {
      headingShift: -1,
      resolveLink: contentLinks({ meeting, attachments, page: address }, href),
    }),
    change: data.tellsHistory ? lastChange(text, item) : undefined,
  };
}

function subjectLinks(archive: Archive, { caseNumbers }: ItemOutline): SubjectLink[] {
  const numbers = caseNumbers.map(({ subject }) => subject);
  return [...new Set(numbers.filter((number) => number !== undefined))].map((number) =>
    subjectLink(archive, number),
  );
}

function boxed(
  { blocks, complete, anchor }: StatedDecision,
  { outcome, points }: ItemData,
  item: AgendaItem,
): ItemDecision {
  const htmlOf = (part: readonly RootContent[]): string =>
    renderBlocks(part, { headingShift: -1, interactive: false });
  const parts = partsOfItem(item.sections).filter(isStatement);
  return {
    html: htmlOf(blocks),
    ...{ complete, anchor, outcome, points },
    votes: votesOf(item),
    parts: parts.map((part) => ({
      heading: (part.heading ?? '').replace(/\s*:$/u, ''),
      html: htmlOf(decisionExcerpt(part.blocks).blocks),
      anchor: part.id,
    })),
  };
}

const isStatement = ({ role, section }: ItemPart): boolean =>
  role === 'protocol' || (role === 'section' && section.kind === 'protocol');

function otherItems(archive: Archive, { meeting, item }: ItemReference): PlacedItem[] {
  const found = item.caseNumbers.flatMap(({ address }) => archive.cases.get(address)?.items ?? []);
  const others = new Map(found.map((each) => [itemAddress(each.meeting, each.item), each]));
  others.delete(itemAddress(meeting, item));
  const inOrder = [...others.values()].toSorted((a, b) =>
    a.meeting.date.localeCompare(b.meeting.date),
  );
  return placeItems(archive, inOrder, meeting);
}

function describe({ decisionInShort }: ItemData, { sections }: AgendaItem): string {
  const words = decisionInShort || plainText(sections.flatMap(({ blocks }) => blocks).slice(0, 3));
  return clip(words, descriptionLength);
}
