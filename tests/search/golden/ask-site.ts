/** Asks the search of a finished site, as its search page does, without a browser. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteSearch, type Load, type Search } from '../../../src/client/search/search.ts';
import { emptyState } from '../../../src/client/search/state.ts';
import type { Ask } from './score.ts';

/** Loads files of the site in `folder`; `loaded` is told of each. */
export const loadFrom =
  (folder: string, loaded: (path: string, bytes: Uint8Array) => void = () => undefined): Load =>
  async (address) => {
    const path = decodeURIComponent(address.replace(/\?.*/, ''));
    try {
      const bytes = await readFile(join(folder, path));
      loaded(path, bytes);
      return new Response(bytes);
    } catch {
      return new Response('', { status: 404 });
    }
  };

/**
 * Asks with a search that is opened once. Pages that are offered above the results come before them; of these no more
 * than `most` are read.
 */
export const askSite = (load: Load, most?: number): Ask => askWith(siteSearch('/', load), most);

/** The same of a search; where an attachment has the words, its address is the one that is found. */
export const askWith =
  (search: Search, most = 10): Ask =>
  async (query) => {
    const answer = await search.ask({ query, filters: emptyState.filters, sort: 'relevans' });
    const hits = await answer.readHits(0, most);
    const found = hits.map((hit) => hit.attachment ?? hit);
    return [...answer.places, ...found].map(({ address }) => address);
  };
