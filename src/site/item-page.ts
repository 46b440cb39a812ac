/** View of an item page. */
import { itemAddress, meetingAddress, wholeMinutesAddress } from '../archive/addresses.ts';
import type { Archive, ItemReference } from '../archive/model.ts';
import type { ItemOutline, MeetingText, StatedDecision } from '../archive/outline.ts';
import { withdrawnOf } from '../archive/withdrawn-of.ts';
import { mentions } from '../links/mentions.ts';
import { textLinks, type TextLink } from '../links/text-links.ts';
import { given } from '../minutes/given.ts';
import { numberInAddress } from '../minutes/item-number.ts';
import type { AgendaItem, Meeting } from '../minutes/model.ts';
import type { Outcome } from '../minutes/outcome.ts';
import { renderBlocks } from '../render/blocks.ts';
import { clip, plainText } from '../render/plain-text.ts';
import { caseLinks, type CaseLink } from './case-links.ts';
import { citeItem } from './citation.ts';
import { contentLinks, type Href, publishedAttachments } from './content-links.ts';
import { correctionsOf, type CorrectionView } from './corrections.ts';
import { lastChange, type ItemChange } from './item-history.ts';
import { itemText, viewItem, type ItemView } from './section-view.ts';
import { subjectLink, type SubjectLink } from './kle-number.ts';
import { committeeLink, type CommitteeLink } from './meeting-summary.ts';
import { itemLink, placeItems, type ItemLink, type PlacedItem } from './placed-items.ts';

/** What the page needs of the archive, besides the text of the item: plain data. */
export interface ItemData extends ItemLink {
  meeting: Pick<Meeting, 'committee' | 'date' | 'status' | 'sequence' | 'endDate'> & {
    address: string;
    whole: string;
  };
  committee: CommitteeLink;
  closed: boolean;
  citation: string;
  cases: CaseLink[];
  /** The KLE subjects of its cases. */
  subjects: SubjectLink[];
  outcome: Outcome;
  stated: StatedDecision | undefined;
  decisionInShort: string;
  /** Links of the references in its text. */
  links: TextLink[];
  /** The meeting's published attachments. */
  attachments: readonly string[];
  corrections: CorrectionView[];
  /** Whether its history may be shown: not if anything of the meeting has been withdrawn. */
  tellsHistory: boolean;
  /** The other items of its cases, oldest first. */
  otherItems: PlacedItem[];
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

/** The decision in the box at the top. */
export interface ItemDecision {
  /** Without links: the box repeats the section with the id `anchor`. */
  html: string;
  complete: boolean;
  anchor: string;
  outcome: Outcome;
}

/** Number of characters that search engines show. */
const descriptionLength = 155;

/** The item with `number` in its address of the meeting `key` (`<committee>/<slug>`), if there is one. */
export function itemData(archive: Archive, key: string, number: string): ItemData | undefined {
  const meeting = archive.meetings.get(key);
  const place = meeting?.items.findIndex((each) => numberInAddress(each.number) === number) ?? -1;
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
    },
    committee: committeeLink(archive, committee),
    ...itemLink({ meeting, item }),
    closed: item.closed,
    citation: citeItem(archive, meeting, item),
    cases: caseLinks(archive, item),
    subjects: subjectLinks(archive, item),
    outcome: item.outcome,
    stated: item.decision,
    decisionInShort: item.decisionInShort,
    links: textLinks(archive, item.references, { meeting }),
    attachments: publishedAttachments(archive, meeting),
    corrections: correctionsOf(meeting, item),
    tellsHistory: withdrawnOf(archive, meeting).length === 0,
    otherItems: otherItems(archive, { meeting, item }),
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
    decision: data.stated && boxed(data.stated, data.outcome),
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

const boxed = ({ blocks, complete, anchor }: StatedDecision, outcome: Outcome): ItemDecision => ({
  html: renderBlocks(blocks, { headingShift: -1, interactive: false }),
  ...{ complete, anchor, outcome },
});

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
