/**
 * Makes a whole site, or a share of one: pages, files, search index, attachment files. Files of the
 * last build whose sources are unchanged are kept.
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../archive/model.ts';
import { products } from '../../products/index.ts';
import type { LoadedContent } from '../content/load-content.ts';
import { digest } from '../files/digest.ts';
import type { SitePlace } from '../views/render-file.ts';
import type { BuildRecord, IndexedPart } from './build-record.ts';
import { indexSearch } from './index-search.ts';
import { makePages } from './make-pages.ts';
import type { NewSite } from './new-site.ts';
import { hasSharedFiles, type Share } from './share.ts';

export interface SiteOptions extends SitePlace {
  contentDir: string;
  outDir: string;
  /** Digest of the program. */
  program: string;
  /** The share to make; absent for all of the site. */
  share?: Share;
}

export interface MadeSite {
  /** What the next build needs, except the state of the site folder. */
  record: Omit<BuildRecord, 'site'>;
  pages: number;
  rendered: number;
  /** Items in the search index. */
  items: number;
}

/** Content files that every page depends on. */
const settingsFiles = ['site.yml', 'udvalg.yml', 'kle.yml'];

/** Digest of what every page depends on: the program, the address of the site and the settings. */
export function foundationOf(
  { files }: LoadedContent,
  { program, siteUrl = '' }: SiteOptions,
): string {
  const settings = settingsFiles.map((file) => files.get(file) ?? '');
  return digest(JSON.stringify([program, siteUrl, settings]));
}

/** Makes the site of `content` in `into`, reusing what is unchanged since `earlier`. */
export async function makeSite(
  content: LoadedContent,
  options: SiteOptions,
  into: NewSite,
  earlier: BuildRecord | undefined,
): Promise<MadeSite> {
  const { contentDir, share, base, siteUrl } = options;
  const [{ pages, rendered, made, shared }, search] = await both(
    makePages(content, { base, siteUrl, share }, into, earlier),
    indexSearch(content, { into, share }, earlier?.search),
  );
  const attachments = hasSharedFiles(share)
    ? await copyFiles(content.archive, contentDir, into, earlier?.attachments)
    : new Map<string, string>();
  return {
    ...{ pages, rendered },
    items: countItems(search),
    record: {
      foundation: foundationOf(content, options),
      ...{ made, shared, attachments, search },
    },
  };
}

/** How many items parts of the search index have. */
export const countItems = (parts: readonly IndexedPart[]): number =>
  parts.reduce((sum, { of, listed }) => sum + (of === 'items' ? listed.records : 0), 0);

/** Both results. Rejects only once both have ended, so that neither still writes. */
async function both<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

/** Copies attachments. A file with the size and modification time of the last build is kept. */
async function copyFiles(
  archive: Archive,
  contentDir: string,
  into: NewSite,
  earlier: BuildRecord['attachments'] = new Map(),
): Promise<BuildRecord['attachments']> {
  const states = new Map<string, string>();
  for (const product of products) {
    if (product.kind !== 'copied') continue;
    for (const { file, from } of product.files(archive)) {
      const source = join(contentDir, from);
      const { size, mtimeMs } = await stat(source);
      const state = `${size} ${mtimeMs}`;
      if (earlier.get(file) === state) into.keep(file);
      else await into.copy(file, source);
      states.set(file, state);
    }
  }
  return states;
}
