/**
 * Makes a whole site, or a share of one: pages, files, search index, attachment files. What an earlier
 * build made of the same things is kept.
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../archive/model.ts';
import { products } from '../../products/index.ts';
import type { LoadedContent } from '../content/load-content.ts';
import { digest } from '../files/digest.ts';
import type { BuildRecord } from './build-record.ts';
import { indexSearch } from './index-search.ts';
import { makePages } from './make-pages.ts';
import type { NewSite } from './new-site.ts';
import { isShared, type Share } from './share.ts';

export interface SiteOptions {
  contentDir: string;
  outDir: string;
  /** The path it is to be served under. */
  base: string;
  /** Digest of the program. */
  program: string;
  /** What is made of the site; all of it where absent. */
  share?: Share;
}

export interface MadeSite {
  /** All that the next build needs to know but what is published. */
  record: Omit<BuildRecord, 'site'>;
  pages: number;
  rendered: number;
  records: number;
}

/** Files of the content that every page depends on. */
const settingsFiles = ['site.yml', 'udvalg.yml', 'kle.yml'];

/** A digest of what every page depends on: the program, where it is published, and the settings. */
export function foundationOf({ files }: LoadedContent, { program }: SiteOptions): string {
  const settings = settingsFiles.map((file) => files.get(file) ?? '');
  return digest(JSON.stringify([program, process.env['SITE_URL'] ?? '', settings]));
}

/** Makes the site of `content` in `into`; what `earlier` has as it would be made is kept. */
export async function makeSite(
  content: LoadedContent,
  options: SiteOptions,
  into: NewSite,
  earlier: BuildRecord | undefined,
): Promise<MadeSite> {
  const { contentDir, share } = options;
  const [{ pages, rendered, made, shared }, search] = await both(
    makePages(content, { base: options.base, share }, into, earlier),
    indexSearch(content, { into, share }, earlier?.search),
  );
  const attachments = isShared(share)
    ? await copyFiles(content.archive, contentDir, into, earlier?.attachments)
    : new Map<string, string>();
  return {
    ...{ pages, rendered },
    records: search.reduce((sum, { records }) => sum + records, 0),
    record: {
      foundation: foundationOf(content, options),
      ...{ made, shared, attachments, search },
    },
  };
}

/** Both results. Where one fails, the other has ended too before that is told. */
async function both<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

/** Files of the content that are published as they are. A file of the same size and time is kept. */
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
