/**
 * The outline of a meeting: what joining, checking, linking and listing need of it, without its text.
 * Plain data, small enough to be held for a whole archive and cached between builds.
 */
import type { RootContent } from 'mdast';
import type { AttachmentLink, SiteLink } from '../minutes/markdown/content-links.ts';
import type { AgendaItem, Meeting } from '../minutes/model.ts';
import type { Outcome, PointOutcome } from '../minutes/outcome/index.ts';
import type { Vote } from '../minutes/votes/vote.ts';
import type { AgendaChange } from '../references/agenda-changes.ts';
import type { PlacedContact } from './private-contacts.ts';
import type { PlacedReference } from '../references/written-references.ts';

export interface MeetingOutline extends Omit<Meeting, 'introduction' | 'items'> {
  items: ItemOutline[];
  /** What the introduction refers to. */
  references: PlacedReference[];
  /** Links to attachment files, from anywhere in the text. */
  attachmentLinks: AttachmentLink[];
  /** Links to pages of the site, likewise. */
  siteLinks: SiteLink[];
}

export interface ItemOutline extends Omit<AgendaItem, 'sections'> {
  outcome: Outcome;
  /** The outcome of each point, where they differ. */
  points?: PointOutcome[];
  /** Its decision states an outcome, but none that is certain: the one it may be, see `Reading`. */
  uncertain?: Outcome;
  /** Its decision says nothing of the outcome, so that the decision about the agenda may. */
  open?: true;
  /** The other items that its decision, about the agenda, names. */
  agendaChanges?: AgendaChange[];
  /** The item of the meeting whose decision about the agenda names it; set when meetings are joined. */
  changedBy?: ChangedBy;
  /** Absent where the file states no decision. */
  decision?: StatedDecision;
  /** The decision in one or two sentences of plain text; `''` where none is stated. */
  decisionInShort: string;
  /** Absent where there are none. */
  votes?: Omit<Vote, 'position'>[];
  /** Lines below its decision that close the meeting; absent where there are none. */
  closing?: RootContent[];
  /** What its title and its sections refer to. */
  references: PlacedReference[];
  /** Absent where there are none. */
  contacts?: PlacedContact[];
  /** Ids of its sections and of the points of its recommendation, to which links may lead. */
  anchors: string[];
  /** The references of each sentence of its decision that approves earlier minutes; mostly none. */
  approving: PlacedReference[][];
}

/** Where it is said what became of an item, and what: `punkt 9 udgår` in the decision of item 1. */
export interface ChangedBy {
  /** Printed number of the item that says so. */
  number: string;
  /** Absent where it is only named. */
  outcome?: 'withdrawn' | 'postponed';
}

/** The excerpt of a decision. */
export interface StatedDecision {
  /** Without positions, so that a decision that only moves in its file stays equal. */
  blocks: RootContent[];
  /** Whether the blocks are the whole decision. */
  complete: boolean;
  /** Id of the section where it stands in full. */
  anchor: string;
  /** What the text of `blocks` refers to. */
  references: PlacedReference[];
  /** All of it as plain text, where `blocks` are not all and it is not very long. */
  text?: string;
}

/** The facts of a meeting as its file states them. */
export function factsOf(outline: MeetingOutline): Omit<Meeting, 'introduction' | 'items'> {
  const { items, references, attachmentLinks, siteLinks, ...facts } = outline;
  return facts;
}

/** A meeting with its text and the earlier texts of its file. */
export interface MeetingText {
  meeting: Meeting;
  /** What its file says below the facts: the places of `meeting` are in it. */
  body: string;
  /** Newest first; empty where none is known. */
  earlier: readonly EarlierText[];
}

/** An earlier text of a file. */
export interface EarlierText {
  text: string;
  /** ISO day on which the next text replaced it. */
  until: string;
}
