/**
 * Searching the site: the one module through which the search page reaches the index. How the index is
 * read, asked and ranked is known in `finder/` alone (`.config/layers.js`).
 */
import { shardsAddress } from '../../lookup/shards.ts';
import { indexAddress, listName, vocabularyFile } from '../../search/fields.ts';
import { loadOnce } from '../load-once.ts';
import type { Answer, Question } from './answer.ts';
import { find, type Sources } from './finder/find.ts';
import { openIndex, type ReadFile } from './finder/open-index.ts';
import { openVocabulary } from './finder/vocabulary.ts';
import { pageSize } from './state.ts';

export interface Search {
  /** Starts loading the index, so that the first question is answered sooner. Never rejects. */
  load(): Promise<void>;
  /**
   * Rejects when the index cannot be loaded. Whether it has been published anew is asked each time, but
   * only once a minute of what is still being typed.
   */
  ask(question: Question, isTyping?: boolean): Promise<Answer>;
}

/** How long the index is taken for the published one while a question is typed (ms). */
const mayBeOld = 60_000;

/** Loads what is at an address. Rejects when it cannot. */
export type Load = (address: string, options?: { cache: 'no-cache' }) => Promise<Response>;

/** The search of the site whose root is `base`, `/` or `/referater/`. Loads nothing yet. */
export function siteSearch(base: string, load: Load = fetch): Search {
  let opened: Promise<Opened> | undefined;
  /** When the index was last known to be the published one. */
  let known = 0;
  const open = (): Promise<Opened> => {
    if (opened === undefined) known = Date.now();
    return (opened ??= openSources(base, load));
  };
  return {
    async load() {
      await open().catch(() => undefined);
    },
    async ask(question, isTyping = false) {
      const wasOpen = opened !== undefined;
      try {
        const { sources, isCurrent } = await open();
        // The index may have been published anew since it was opened.
        const isSure = !wasOpen || (isTyping && Date.now() - known < mayBeOld);
        const current = isSure || isCurrent().catch(() => true);
        const answer = await find(sources, question);
        // The page is about to show them; each is loaded once.
        await answer.readHits(0, pageSize);
        const isComplete = answer.missing.parts === 0;
        if ((await current) && (isComplete || !isSure || !wasOpen)) {
          if (!isSure) known = Date.now();
          // What is missing is asked for again with the next question.
          if (!isComplete) opened = undefined;
          return answer;
        }
      } catch {
        // Asked once more below; what fails there is reported.
      }
      opened = undefined;
      return find((await open()).sources, question);
    },
  };
}

interface Opened {
  sources: Sources;
  /** Whether this is still the index that is published. */
  isCurrent: () => Promise<boolean>;
}

async function openSources(base: string, load: Load): Promise<Opened> {
  const [folder, lookup] = [indexAddress, shardsAddress].map((path) => base + path.slice(1));
  const get = async (address: string, ...options: (typeof uncached)[]): Promise<Response> => {
    const response = await load(address, ...options);
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return response;
  };
  const answer = (path: string, version?: string): Promise<Response> =>
    get(
      `${folder}${path}${version === undefined ? '' : `?${version}`}`,
      ...(path === listName ? [uncached] : []),
    );
  const read: ReadFile = async (path, version) => {
    const response = await answer(path, version);
    const unzipped = path.includes('.pf_')
      ? new Response(response.body?.pipeThrough(new DecompressionStream('gzip')))
      : response;
    return new Uint8Array(await unzipped.arrayBuffer());
  };
  const index = await openIndex(read);
  const published = JSON.stringify(index.list);
  const vocabulary = openVocabulary(index.list, async (name) => {
    return (await index.json(vocabularyFile(name))) as string[];
  });
  const numbers = loadOnce(async (name: string): Promise<unknown> => {
    return (await get(`${lookup}${encodeURIComponent(name)}.json`)).json();
  });
  return {
    sources: { index, vocabulary, numbers },
    isCurrent: async () => JSON.stringify(await (await answer(listName)).json()) === published,
  };
}

const uncached = { cache: 'no-cache' } as const;
