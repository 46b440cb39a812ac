/** What the page of one Punkt shows. */
import {
  committeeAddress,
  itemAddress,
  meetingAddress,
  wholeMinutesAddress,
} from '../archive/addresses.ts';
import type { Archive, ItemReference } from '../archive/model.ts';
import type { ItemOutline, MeetingText, StatedDecision } from '../archive/outline.ts';
import { withdrawnOf } from '../archive/withdrawn-of.ts';
import { mentions } from '../links/mentions.ts';
import { linkSections, textLinks, type TextLink } from '../links/text-links.ts';
import type { AgendaItem, Meeting } from '../minutes/model.ts';
import type { Outcome } from '../minutes/outcome.ts';
import { stampsOfItem } from '../minutes/stamps-of-item.ts';
import { renderBlocks } from '../render/blocks.ts';
import { clip, plainText } from '../render/plain-text.ts';
import { caseLinks, type CaseLink } from './case-links.ts';
import { citeItem } from './citation.ts';
import { contentLinks, type Href, publishedAttachments } from './content-links.ts';
import { correctionsOf, type CorrectionView } from './corrections.ts';
import { lastChange, type ItemChange } from './item-history.ts';
import { itemText, viewSections, type SectionView } from './section-view.ts';
import { subjectLink, type SubjectLink } from './kle-number.ts';
import { committeeName } from './meeting-summary.ts';
import { itemLink, placeItems, type ItemLink, type PlacedItem } from './placed-items.ts';

/** What comes of the archive, without the text of the item: plain data. */
export interface ItemData {
  meeting: Pick<Meeting, 'committee' | 'date' | 'status' | 'sequence'> & {
    address: string;
    whole: string;
  };
  committee: { name: string; address: string };
  number: string;
  title: string;
  closed: boolean;
  address: string;
  citation: string;
  cases: CaseLink[];
  /** The KLE subjects of its cases. */
  subjects: SubjectLink[];
  outcome: Outcome;
  stated: StatedDecision | undefined;
  decisionInShort: string;
  /** Links from its text to what that refers to. */
  links: TextLink[];
  /** The meeting's published attachments. */
  attachments: readonly string[];
  corrections: CorrectionView[];
  /** Whether earlier states may be told of: of the meeting, something may have been withdrawn. */
  tellsHistory: boolean;
  /** The other items of the same cases, as they happened. */
  otherItems: PlacedItem[];
  /** The items whose text mentions this one. */
  mentionedBy: PlacedItem[];
  /** All the meeting's items, in order. */
  items: ItemLink[];
  previous: ItemLink | undefined;
  next: ItemLink | undefined;
}

export interface ItemPage extends ItemData {
  /** Of all its words. */
  stamp: string;
  /** The first words of what it decides, or else of what it is about. May be empty. */
  description: string;
  decision: ItemDecision | undefined;
  sections: SectionView[];
  /** Its last change since it was published, as far as that is known. */
  change: ItemChange | undefined;
}

/** The decision as the box at the top shows it. */
export interface ItemDecision {
  /** Words alone, nothing to focus: the box repeats words that stand, once and in full, under `anchor`. */
  html: string;
  complete: boolean;
  anchor: string;
  outcome: Outcome;
}

/** How much of a page search engines show under its title. */
const descriptionLength = 155;

/** Item `number` of the meeting `key` (`<committee>/<slug>`), if there is one. */
export function itemData(archive: Archive, key: string, number: string): ItemData | undefined {
  const meeting = archive.meetings.get(key);
  const place = meeting?.items.findIndex((each) => each.number === number) ?? -1;
  const item = meeting?.items[place];
  if (meeting === undefined || item === undefined) return undefined;
  const { committee, date, status, sequence } = meeting;
  const link = (other: ItemOutline | undefined): ItemLink | undefined =>
    other && itemLink({ meeting, item: other });
  return {
    meeting: {
      ...{ committee, date, status, sequence },
      address: meetingAddress(meeting),
      whole: wholeMinutesAddress(meeting),
    },
    committee: { name: committeeName(archive, committee), address: committeeAddress(committee) },
    number: item.number,
    title: item.title,
    closed: item.closed,
    address: itemAddress(meeting, item),
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

/** The page of the item, which `text` has, too. */
export function itemPage(data: ItemData, text: MeetingText, href: Href): ItemPage {
  const item = itemText(text, data.number);
  const { meeting, attachments, address } = data;
  const linked = { ...item, sections: linkSections(item.sections, data.links) };
  return {
    ...data,
    stamp: stampsOfItem(item).item,
    description: describe(data, item),
    decision: data.stated && boxed(data.stated, data.outcome),
    sections: viewSections(linked, {
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
