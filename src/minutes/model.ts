/**
 * What minutes are made of.
 *
 * Everything here is plain data. Text is kept to the letter as the source has it; `position` says
 * where a thing stood in its file (unist's own shape, 1-based) and is never part of what it means.
 */
import type { RootContent } from 'mdast';
import type { Point } from 'unist';
import type { CaseNumber } from './case-number.ts';

/** One meeting of one committee: one file under `moeder/<committee>/`. */
export interface Meeting {
  /** Key of the committee in `udvalg.yml`; also the folder's name. */
  committee: string;
  /** ISO 8601 day, `2012-11-20`. */
  date: string;
  /** 1, or 2 and up for a further meeting of the same committee on the same day. */
  sequence: number;
  status: 'agenda' | 'minutes';
  /** The document's own title; may be empty. */
  title: string;
  /** Local time `HH:MM`. */
  start?: string;
  end?: string;
  place?: string;
  /** The document the file was imported from. */
  source?: Source;
  present: string[];
  apologies: string[];
  corrections: Correction[];
  /** Text before the first item. */
  introduction: RootContent[];
  items: AgendaItem[];
}

export interface Source {
  /** Name of the source document, no folder. */
  file: string;
  /** Hexadecimal digest of its bytes. */
  sha256?: string;
  /** Words of the document that belong in the minutes: page numbers, contents and the like apart. */
  words?: number;
  /** How many per cent of these were in the minutes, in order, when the document was imported. */
  coverage?: number;
}

/** A correction published after the minutes were. */
export interface Correction {
  /** ISO day on which it was published. */
  date: string;
  /** Printed number of the item it concerns; absent when it concerns the whole meeting. */
  item?: string;
  text: string;
  /** What stood before should not have been public: no page shows it as what was changed. */
  hidesEarlier?: true;
  position?: Point;
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
  /** Treated behind closed doors: holds at most a decision. */
  closed: boolean;
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
