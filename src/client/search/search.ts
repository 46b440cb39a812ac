/**
 * Searching the site: the one module through which the search page reaches the index. How the index
 * is loaded, asked and scored is known in `pagefind/` alone (`.config/layers.js`).
 */
import type { CaseNumber } from '../../minutes/case-number.ts';
import { openSearch } from './pagefind/open-search.ts';
import type { SearchState } from './state.ts';

export interface Search {
  /** Starts loading the index, so that the first question is answered sooner. Never rejects. */
  load(): Promise<void>;
  /** Rejects when the index cannot be loaded. */
  ask(question: SearchState): Promise<Answer>;
}

export interface Answer {
  /** The case, when the query is the number of one. */
  caseNumber: CaseNumber | undefined;
  /** The query, when it looks like a case number that no case has. */
  unknownCase: CaseNumber | undefined;
  /** How many of the hits, the first ones, are the items of that case. */
  caseItems: number;
  /** The first `shown` hits (as the question says). */
  hits: Hit[];
  total: number;
  /** How many hits each filter value gives beside the other filters chosen. */
  counts: Counts;
  /** Every filter value of the index, with its number of records. */
  values: Counts;
  /** More hits, from the index `from` up to, but not including, `to`. May reject. */
  readHits(from: number, to: number): Promise<Hit[]>;
}

/** Numbers by filter and value. */
export type Counts = Record<string, Record<string, number>>;

/** An item that was found. */
export interface Hit {
  /** Address of the item with the site's base path. */
  url: string;
  title: Segment[];
  committee: string;
  /** ISO day. */
  date: string;
  /** Printed number of the item. */
  number: string;
  caseNumbers: CaseNumber[];
  isAgenda: boolean;
  excerpt: Excerpt;
}

/** A run of text; `hit` marks a word that was searched for. */
export interface Segment {
  text: string;
  hit: boolean;
}

export interface Excerpt {
  segments: Segment[];
  /** Sections with a word searched for, in the item's order. */
  found: SectionLink[];
  /** The section the excerpt is from, where the text has none of the words: the decision. */
  shown?: SectionLink;
}

export interface SectionLink {
  id: string;
  heading: string;
}

/** The search of the site whose root is `base`, `/` or `/referater/`. Loads nothing yet. */
export const siteSearch = (base: string): Search => openSearch(base);
