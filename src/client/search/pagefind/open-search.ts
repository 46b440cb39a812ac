/** Loads the index, keeps it open, and opens it anew when it has been published anew. */
import { indexAddress, partsName, type PartsFile } from '../../../search/fields.ts';
import type { Search } from '../search.ts';
import { answer } from './answer.ts';
import type { CreateInstance } from './api.ts';
import { openParts, type OpenIndex } from './open-parts.ts';

interface Opened {
  index: OpenIndex;
  /** Whether this is still the index that is published. */
  isCurrent: () => Promise<boolean>;
}

/** See {@link Search}. `base` is the site's root, `/` or `/referater/`. */
export function openSearch(base: string): Search {
  let opened: Promise<Opened> | undefined;
  const open = (): Promise<Opened> => (opened ??= openIndex(base));
  const reopen = (): Promise<Opened> => (opened = openIndex(base));
  return {
    load: () =>
      open().then(
        () => undefined,
        () => undefined,
      ),
    async ask(question) {
      const wasOpen = opened !== undefined;
      try {
        const { index, isCurrent } = await open();
        // Parts of an index that was opened earlier may have been published anew since.
        const current = wasOpen ? isCurrent().catch(() => true) : true;
        const first = await answer(index, question);
        if (first.total > 0 && (await current)) return first;
      } catch {
        // Asked once more below; what fails there is reported.
      }
      // A part that Pagefind could not fetch, because the network failed or the site was published
      // anew meanwhile, has no results for it, and it never asks for it again.
      return answer((await reopen()).index, question);
    },
  };
}

/** Pagefind cannot open an index without records. */
const emptyIndex: OpenIndex = {
  search: () => Promise.resolve({ results: [], filters: {} }),
  filters: () => Promise.resolve({}),
};

async function openIndex(base: string): Promise<Opened> {
  const folder = base + indexAddress.slice(1);
  const file = await fetchParts(base);
  const [newest] = file.parts;
  const isCurrent = async (): Promise<boolean> =>
    JSON.stringify(await fetchParts(base)) === JSON.stringify(file);
  if (newest === undefined) return { index: emptyIndex, isCurrent };
  // The version keeps a browser's cache from giving an older script than the index was written for.
  const script = `${folder}${newest.key}/pagefind.js?v=${newest.version}`;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance: CreateInstance;
  };
  return { index: await openParts(createInstance, folder, base, file.parts), isCurrent };
}

/** The list of parts as it is published now. */
async function fetchParts(base: string): Promise<PartsFile> {
  const address = base + indexAddress.slice(1) + partsName;
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as PartsFile;
}
