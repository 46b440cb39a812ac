/**
 * Makes a whole site, or a share of one: pages, search index, attachment files, rules for web
 * servers. What an earlier build made of the same things is kept.
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../archive/model.ts';
import { watchArchive } from '../../archive/reads.ts';
import { movedAddresses } from '../../ledger/answers.ts';
import { hostFiles } from '../../ledger/host-files.ts';
import type { RememberedContent } from '../content/load-content.ts';
import type { BuildRecord } from './build-record.ts';
import { digest } from '../files/digest.ts';
import { fingerprints } from './fingerprint.ts';
import { indexSearch } from './index-search.ts';
import { makePages } from './make-pages.ts';
import { publishedDigest } from './published-digest.ts';
import { newRecorder } from './record-reads.ts';
import { isShared, type Share } from './share.ts';
import type { NewSite } from './new-site.ts';

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
export function foundationOf({ files }: RememberedContent, { program }: SiteOptions): string {
  const settings = settingsFiles.map((file) => files.get(file) ?? '');
  return digest(JSON.stringify([program, process.env['SITE_URL'] ?? '', settings]));
}

/** Makes the site of `content` in `into`; what `earlier` has as it would be made is kept. */
export async function makeSite(
  content: RememberedContent,
  options: SiteOptions,
  into: NewSite,
  earlier: BuildRecord | undefined,
): Promise<MadeSite> {
  const { contentDir, base, share } = options;
  const recorder = newRecorder();
  const archive = watchArchive(content.archive, recorder);
  const digestOf = publishedDigest(content.digests);
  const fingerprint = fingerprints(archive, digestOf);
  const [{ shared, ...pages }, search] = await both(
    makePages({ archive, recorder, fingerprint, base, share }, into, earlier),
    // Not of the watched archive: what this reads is read while a page is made.
    indexSearch(content.archive, { digestOf, into, share }, earlier?.search),
  );
  const attachments = isShared(share)
    ? await copyAttachments(archive, contentDir, into, earlier?.attachments)
    : new Map<string, string>();
  if (isShared(share)) {
    for (const [name, text] of hostFiles(movedAddresses(archive), base)) {
      await into.write(name, text);
    }
  }
  return {
    ...pages,
    records: search.reduce((sum, { records }) => sum + records, 0),
    record: {
      foundation: foundationOf(content, options),
      state: fingerprint('meetings *'),
      reads: recorder.finish(fingerprint),
      shared,
      attachments,
      search,
    },
  };
}

/** Both results. Where one fails, the other has ended too before that is told. */
async function both<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

/** `bilag/<committee>/<meeting>/<name>` of the content is published below its meeting. */
async function copyAttachments(
  archive: Archive,
  contentDir: string,
  into: NewSite,
  earlier: BuildRecord['attachments'] = new Map(),
): Promise<BuildRecord['attachments']> {
  const attachments = new Map<string, string>();
  for (const name of archive.attachmentFiles) {
    const [committee = '', meeting = '', ...rest] = name.split('/');
    const file = [committee, meeting, 'bilag', ...rest].join('/');
    const from = join(contentDir, 'bilag', name);
    const { size, mtimeMs } = await stat(from);
    const state = `${size} ${mtimeMs}`;
    if (earlier.get(file) === state) into.keep(file);
    else await into.copy(file, from);
    attachments.set(file, state);
  }
  return attachments;
}
