/** The part of Pagefind's browser code that the search page uses, and how it is loaded. */
import { indexAddress, partsName, type PartsFile } from '../../search/fields.ts';
import type { CreateInstance } from './merged-index.ts';
import { openParts } from './open-parts.ts';

/** Number of records by filter and value. */
export type Counts = Record<string, Record<string, number>>;

export interface PagefindOptions {
  filters?: Record<string, { any: readonly string[] }>;
  sort?: Record<string, 'desc'>;
}

export interface PagefindAnswer {
  results: PagefindResult[];
  /** Counts among the results. */
  filters: Counts;
}

export interface PagefindResult {
  id: string;
  /** Fetches the record. */
  data: () => Promise<PagefindRecord>;
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

/** An index that holds nothing: Pagefind itself cannot open one. */
const emptyIndex: Pagefind = {
  search: () => Promise.resolve({ results: [], filters: {} }),
  filters: () => Promise.resolve({}),
};

/** What is published now. */
async function fetchParts(base: string): Promise<PartsFile> {
  const address = base + indexAddress.slice(1) + partsName;
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as PartsFile;
}

interface OpenIndex {
  pagefind: Pagefind;
  /** Whether this is still what is published. */
  isCurrent: () => Promise<boolean>;
}

/** Loads Pagefind and opens the site's index. `base` is the site's root, `/` or `/referater/`. */
async function openIndex(base: string): Promise<OpenIndex> {
  const folder = base + indexAddress.slice(1);
  const file = await fetchParts(base);
  const [newest] = file.parts;
  const isCurrent = async (): Promise<boolean> =>
    JSON.stringify(await fetchParts(base)) === JSON.stringify(file);
  if (newest === undefined) return { pagefind: emptyIndex, isCurrent };
  // The version keeps a browser from running an older script than the index was written for.
  const script = `${folder}${newest.key}/pagefind.js?v=${newest.version}`;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance: CreateInstance;
  };
  return { pagefind: await openParts(createInstance, folder, base, file.parts), isCurrent };
}

export interface SearchIndex {
  /** Starts loading. */
  open(): Promise<unknown>;
  /** Asks the index, opening it where needed. Rejects when the index cannot be loaded. */
  ask<Answer extends { total: number }>(
    question: (pagefind: Pagefind) => Promise<Answer>,
  ): Promise<Answer>;
}

export function searchIndex(base: string): SearchIndex {
  let opened: Promise<OpenIndex> | undefined;
  const open = (): Promise<OpenIndex> => (opened ??= openIndex(base));
  const reopen = (): Promise<OpenIndex> => (opened = openIndex(base));
  return {
    open,
    async ask(question) {
      const known = opened !== undefined;
      try {
        const { pagefind, isCurrent } = await open();
        // One that was opened earlier may have been published anew since, in some of its parts.
        const current = known ? isCurrent().catch(() => true) : true;
        const answer = await question(pagefind);
        if (answer.total > 0 && (await current)) return answer;
      } catch {
        // Asked once more below; what fails there is reported.
      }
      // Pagefind takes a part of the index that it could not fetch, because the network failed or
      // the site was published anew meanwhile, for one without results, and never asks for it again.
      return question((await reopen()).pagefind);
    },
  };
}
