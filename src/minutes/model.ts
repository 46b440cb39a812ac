/**
 * The model of minutes, as plain data. Text is kept to the letter as the source has it; `position` is
 * where a thing begins in its file (unist's `Point`, 1-based) and no part of its meaning.
 */
import type { RootContent } from 'mdast';
import type { Point } from 'unist';
import type { CaseNumber } from './case-number.ts';
import type { FactValues } from './facts/index.ts';
import type { ItemOutcome } from './outcome/outcome.ts';

export type { Source } from './facts/kilde.ts';
export type { Correction } from './facts/rettelser.ts';

/** One meeting of one committee: one file under `moeder/<committee>/`. Its facts: `facts/index.ts`. */
export interface Meeting extends FactValues {
  /** 1, or 2 and up for a further meeting of the same committee on the same day. */
  sequence: number;
  /** Text before the first item. */
  introduction: RootContent[];
  items: AgendaItem[];
}

/** A Punkt. */
export interface AgendaItem {
  /** As printed: `3`, `2a`. Part of the address. */
  number: string;
  /** 1-based place in the meeting. */
  order: number;
  /** With prefix and presenter, as in the source; empty only where a closed item's title is not public. */
  title: string;
  caseNumbers: CaseNumber[];
  /** Treated behind closed doors: holds at most a decision and votes, or what `publicText` allows. */
  closed: boolean;
  /** Of a closed item: its other sections have been made fit to be published. */
  publicText?: true;
  /** It is open whatever its words seem to say: `Lukket: nej`. */
  statedOpen?: true;
  /** It may be closed, and an editor has to say so: `Lukket: ?`, which refuses the build. */
  asked?: true;
  /** The outcome that an editor states, instead of what its decision is read as: `Udfald: …`. */
  statedOutcome?: ItemOutcome;
  sections: Section[];
  position?: Point;
}

/** What a section is for, told by its heading; see `section-kinds.ts`. */
export type SectionKind =
  | 'background'
  | 'statement'
  | 'economy'
  | 'law'
  | 'staff'
  | 'recommendation'
  | 'history'
  | 'decision'
  | 'protocol'
  | 'attachments'
  | 'other';

/** An afsnit: one heading and what stands under it. */
export interface Section {
  kind: SectionKind;
  /** The heading's words; `null` for text that stands before an item's first heading. */
  heading: string | null;
  /** Fragment of its address, unique in its item; see `anchors.ts`. */
  id: string;
  blocks: RootContent[];
  /** The documents listed, when `kind` is `attachments`. */
  attachments: Attachment[];
  position?: Point;
}

/** A bilag: a name, and an address where the document is published. */
export interface Attachment {
  name: string;
  /** Relative to the committee's and date's folder under `bilag/`, or an absolute address. */
  url?: string;
}
