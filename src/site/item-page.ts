/** What the page of one Punkt shows. */
import {
  caseAddress,
  committeeAddress,
  itemAddress,
  meetingAddress,
  wholeMinutesAddress,
} from '../archive/addresses.ts';
import { listItem } from '../archive/listed-item.ts';
import type { Archive } from '../archive/model.ts';
import { perArchive, question } from '../archive/per-archive.ts';
import type { AgendaItem, Meeting } from '../minutes/model.ts';
import { outcomeOf, type Outcome } from '../minutes/outcome.ts';
import { stampsOfItem } from '../minutes/stamps-of-item.ts';
import { linkItem } from '../links/link-references.ts';
import { mentions } from '../links/mentions.ts';
import { renderBlocks } from '../render/blocks.ts';
import { decisionExcerpt } from '../render/decision-excerpt.ts';
import { clip, plainText } from '../render/plain-text.ts';
import { citeItem } from './citation.ts';
import { contentLinks, type Href } from './content-links.ts';
import { correctionsOf, type CorrectionView } from './corrections.ts';
import { decisionInShort, decisionSections } from './decision.ts';
import { lastChange, type ItemChange } from './item-history.ts';
import { subjectLink, type SubjectLink } from './kle-number.ts';
import { committeeName } from './meeting-summary.ts';
import { itemLink, placeItems, type ItemLink, type PlacedItem } from './placed-items.ts';
import { viewSections, type SectionView } from './section-view.ts';

export interface ItemPage {
  meeting: Pick<Meeting, 'date' | 'status' | 'sequence'> & { address: string; whole: string };
  committee: { name: string; address: string };
  number: string;
  title: string;
  closed: boolean;
  address: string;
  citation: string;
  /** Of all its words. */
  stamp: string;
  /** The first words of what it decides, or else of what it is about. May be empty. */
  description: string;
  cases: CaseLink[];
  /** The KLE subjects of its cases. */
  subjects: SubjectLink[];
  decision: ItemDecision | undefined;
  sections: SectionView[];
  corrections: CorrectionView[];
  /** Its last change since it was published, as far as that is known. */
  change: ItemChange | undefined;
  /** The other items of the same cases, as they happened. */
  otherItems: PlacedItem[];
  /** The items whose text mentions this one. */
  mentionedBy: PlacedItem[];
  /** All the meeting's items, in order. */
  items: ItemLink[];
  previous: ItemLink | undefined;
  next: ItemLink | undefined;
}

export interface CaseLink {
  printed: string;
  address: string;
  /** In how many meetings the case was treated. */
  meetings: number;
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

/** The page of item `number` of the meeting `key` (`<committee>/<slug>`), if there is one. */
export function itemPage(
  archive: Archive,
  key: string,
  number: string,
  href: Href,
): ItemPage | undefined {
  const meeting = archive.meetings.get(key);
  const place = meeting?.items.findIndex((each) => each.number === number) ?? -1;
  const item = meeting?.items[place];
  if (meeting === undefined || item === undefined) return undefined;
  const address = itemAddress(meeting, item);
  const { date, status, sequence } = meeting;
  const link = (other: AgendaItem | undefined): ItemLink | undefined =>
    other && itemLink({ meeting, item: other });
  return {
    meeting: {
      date,
      status,
      sequence,
      address: meetingAddress(meeting),
      whole: wholeMinutesAddress(meeting),
    },
    committee: {
      name: committeeName(archive, meeting.committee),
      address: committeeAddress(meeting.committee),
    },
    number: item.number,
    title: item.title,
    closed: item.closed,
    address,
    citation: citeItem(archive, meeting, item),
    stamp: stampsOfItem(item).item,
    description: describe(item),
    cases: caseLinks(archive, item),
    subjects: subjectLinks(archive, item),
    decision: itemDecision(item),
    sections: viewSections(linkItem(archive, { meeting, item }), {
      headingShift: -1,
      resolveLink: contentLinks(archive, meeting, address, href),
    }),
    corrections: correctionsOf(meeting, item),
    change: lastChange(archive, meeting, item),
    otherItems: otherItems(archive, meeting, item),
    mentionedBy: placeItems(archive, mentions(archive).ofItem.get(item), meeting),
    items: meeting.items.map((other) => itemLink({ meeting, item: other })),
    previous: link(meeting.items[place - 1]),
    next: link(meeting.items[place + 1]),
  };
}

/** The cases of an item; a number written twice is one case. */
export function caseLinks(
  archive: Archive,
  { caseNumbers }: Pick<AgendaItem, 'caseNumbers'>,
): CaseLink[] {
  const numbers = new Map(caseNumbers.map((number) => [number.address, number]));
  return [...numbers.values()].map((number) => ({
    printed: number.printed,
    address: caseAddress(number),
    meetings: meetingsOfCases(archive).get(number.address) ?? 0,
  }));
}

/** How many meetings treated each case. */
const meetingsOfCases = perArchive(
  'meetingsOfCases',
  ({ cases }: Archive) =>
    new Map(
      [...cases].map(([address, { items }]) => [
        address,
        new Set(items.map(({ meeting }) => meeting)).size,
      ]),
    ),
);

function subjectLinks(archive: Archive, { caseNumbers }: AgendaItem): SubjectLink[] {
  const numbers = caseNumbers.map(({ subject }) => subject);
  return [...new Set(numbers.filter((number) => number !== undefined))].map((number) =>
    subjectLink(archive, number),
  );
}

function itemDecision(item: AgendaItem): ItemDecision | undefined {
  const [first, ...rest] = decisionSections(item);
  if (first === undefined) return undefined;
  const excerpt = decisionExcerpt([first, ...rest].flatMap(({ blocks }) => blocks));
  return {
    html: renderBlocks(excerpt.blocks, { headingShift: -1, interactive: false }),
    complete: excerpt.complete,
    anchor: first.id,
    outcome: outcomeOf(item),
  };
}

function otherItems(archive: Archive, meeting: Meeting, item: AgendaItem): PlacedItem[] {
  const found = item.caseNumbers.flatMap(({ address }) => itemsOfCase(archive, address));
  const others = new Map(found.map((each) => [itemAddress(each.meeting, each.item), each]));
  others.delete(itemAddress(meeting, item));
  const inOrder = [...others.values()].toSorted((a, b) =>
    a.meeting.date.localeCompare(b.meeting.date),
  );
  return placeItems(archive, inOrder, meeting);
}

const itemsOfCase = question('itemsOfCase', ({ cases }, address) =>
  (cases.get(address)?.items ?? []).map(listItem),
);

function describe(item: AgendaItem): string {
  const decision = decisionInShort(item);
  const words = decision || plainText(item.sections.flatMap(({ blocks }) => blocks).slice(0, 3));
  return clip(words, descriptionLength);
}
