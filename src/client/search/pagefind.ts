/** The part of Pagefind's browser code that the search page uses, and how it is loaded. */
import { indexAddress } from '../../search/fields.ts';

/** Number of records by filter and value. */
export type Counts = Record<string, Record<string, number>>;

export interface PagefindOptions {
  filters?: Record<string, { any: readonly string[] }>;
  sort?: Record<string, 'asc' | 'desc'>;
}

export interface PagefindAnswer {
  results: PagefindResult[];
  /** Counts among the results. */
  filters: Counts;
}

export interface PagefindResult {
  id: string;
  /** Fetches the record. */
  data(): Promise<PagefindRecord>;
}

export interface PagefindRecord {
  /** With the site's base path. */
  url: string;
  /** The whole text as plain text; words are told apart by white space and counted from 0. */
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** Elements with an id; `location` is the number of their first word. */
  anchors: { element: string; id: string; text: string; location: number }[];
  /** The words found. */
  weighted_locations: { location: number; balanced_score: number }[];
}

export interface Pagefind {
  /** `null` finds every record. */
  search(words: string | null, options?: PagefindOptions): Promise<PagefindAnswer>;
  /** Every filter value there is. */
  filters(): Promise<Counts>;
}

interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): Pagefind;
}

/** An index that holds nothing: Pagefind itself cannot open one. */
const emptyIndex: Pagefind = {
  search: () => Promise.resolve({ results: [], filters: {} }),
  filters: () => Promise.resolve({}),
};

/** Loads Pagefind and opens the site's index. `base` is the site's root, `/` or `/referater/`. */
async function loadPagefind(base: string): Promise<Pagefind> {
  const folder = base + indexAddress.slice(1);
  const response = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const entry = (await response.json()) as { version: string; languages: object };
  if (Object.keys(entry.languages).length === 0) return emptyIndex;
  // The version keeps a browser from running an older script than the index was written for.
  const script = `${folder}pagefind.js?v=${entry.version}`;
  const pagefind = (await import(/* @vite-ignore */ script)) as PagefindModule;
  return pagefind.createInstance({ basePath: folder, baseUrl: base, noWorker: true });
}

export interface SearchIndex {
  /** Starts loading. */
  open(): Promise<Pagefind>;
  /** Asks the index, opening it where needed. Rejects when the index cannot be loaded. */
  ask<Answer extends { total: number }>(
    question: (pagefind: Pagefind) => Promise<Answer>,
  ): Promise<Answer>;
}

export function searchIndex(base: string): SearchIndex {
  let opened: Promise<Pagefind> | undefined;
  const open = (): Promise<Pagefind> => (opened ??= loadPagefind(base));
  const reopen = (): Promise<Pagefind> => (opened = loadPagefind(base));
  return {
    open,
    async ask(question) {
      try {
        const answer = await question(await open());
        if (answer.total > 0) return answer;
      } catch {
        // Asked once more below; what fails there is reported.
      }
      // Pagefind takes a part of the index that it could not fetch, because the network failed or
      // the site was published anew meanwhile, for one without results, and never asks for it again.
      return question(await reopen());
    },
  };
}
