/**
 * What the search page asks, and what it is told: plain data, so that the page knows nothing of how the
 * index is read.
 */
import type { CaseNumber } from '../../minutes/case-number.ts';
import type { FilterName } from '../../search/fields.ts';

export interface Question {
  /** As typed. */
  query: string;
  /** Chosen values. A result has one of those of each filter; a filter without any does not count. */
  filters: Readonly<Record<FilterName, readonly string[]>>;
  sort: 'relevans' | 'dato';
  /** First and last ISO day of the meetings to search. */
  from?: string | undefined;
  to?: string | undefined;
  /** Only words that stand in decisions count. */
  decisionsOnly?: boolean;
  /** Whether the text of attachments is searched, too; it is unless this is `false`. */
  attachments?: boolean;
  /** Nothing is searched for in place of what was typed: `søg i stedet efter …`. */
  asTyped?: boolean;
}

export interface Answer {
  /** Of hits. */
  total: number;
  /** `partial`: no item holds all the words; the hits hold some of them, or an attachment holds all. */
  match: 'all' | 'partial';
  /** How many of the hits have an attachment that holds all the words. */
  inAttachments: number;
  /** What was searched for in place of words that stand nowhere; empty where all was as typed. */
  replaced: Replaced[];
  /** The query as it was searched for, with what was replaced; equal to the query where nothing was. */
  searched: string;
  /** Words that stand nowhere, and that nothing was searched for in place of. */
  unknown: UnknownWord[];
  /** Pages to offer above the hits, best first: the case whose number was typed, the meeting of a date. */
  places: Place[];
  /** A case number that was typed and that no case has, as typed. */
  unknownCase: string | undefined;
  /** How many of the hits, the first ones, are the items of the case that was typed. */
  caseItems: number;
  /** How many hits each filter value gives beside the other filters chosen. */
  counts: Counts;
  /** Every filter value of the archive, with its number of items. */
  values: Counts;
  /** Parts of the index that could not be loaded: the hits are those of the others. */
  missing: { parts: number; of: number };
  /**
   * The hits from index `from` up to, but not including, `to`, without those that cannot be loaded.
   * Rejects when none can.
   */
  readHits(from: number, to: number): Promise<Hit[]>;
}

/** Numbers by filter and value. */
export type Counts = Record<FilterName, Record<string, number>>;

export interface Replaced {
  typed: string;
  /** Words of the archive, most frequent first. */
  words: string[];
}

export interface UnknownWord {
  typed: string;
  /** The nearest words of the archive, nearest first; may be empty. */
  nearest: string[];
}

/** A page of the site. */
export interface Place {
  kind: 'case' | 'subject' | 'meeting' | 'committee';
  /** The case's or subject's number; the committee's name, which for a meeting stands with its `date`. */
  name: string;
  date?: string;
  /** From the root of the site, without its base path: `/sag/12-16033/`. */
  address: string;
}

/** An item that was found. */
export interface Hit {
  /** Address of the item, from the root of the site. */
  address: string;
  title: Segment[];
  /** Name of the committee. */
  committee: string;
  /** ISO day. */
  date: string;
  /** Printed number of the item. */
  number: string;
  caseNumbers: CaseNumber[];
  status: 'agenda' | 'minutes';
  /**
   * What to show of it, best first: a passage of each section with a word that was found. Where only its
   * title has one, the beginning of its decision or text, unmarked; none where it has no text.
   */
  passages: Passage[];
  /** Sections with a word that was found, in the item's order. */
  sections: SectionLink[];
  /** The words found as they stand in the item, each once; those in a row are together. */
  words: string[];
  /** Where not the item itself is what was looked for: the best passage of its attachments. */
  attachment?: FoundAttachment;
  /** In how many of its attachments all was found. */
  attachments: number;
}

/** A passage of an attachment. */
export interface FoundAttachment {
  /** Address of the file, from the root of the site. */
  address: string;
  /** What it is called. */
  title: Segment[];
  /** Where the passage stands, if the file has pages. */
  page?: number;
  /** The passage; empty where only the title has the words. */
  segments: Segment[];
}

/** Whole sentences of one section. */
export interface Passage {
  /** Absent for text before the first heading. */
  section?: SectionLink;
  segments: Segment[];
  /** The sentence that was found, whole; absent where none of it was. It stands in one block of the text. */
  sentence?: string;
}

/** A run of text; `hit` marks words that were searched for. */
export interface Segment {
  text: string;
  hit: boolean;
}

export interface SectionLink {
  id: string;
  heading: string;
}
