/**
 * Makes a whole site: pages, search index, attachment files, rules for web servers. What an earlier
 * build made of the same things is kept.
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../archive/model.ts';
import { movedAddresses } from '../../ledger/answers.ts';
import { hostFiles } from '../../ledger/host-files.ts';
import type { BuildRecord } from './build-record.ts';
import { outdatedFiles, type RecordedReads, type Recorder } from './record-reads.ts';
import { renderPages } from './render-pages.ts';
import type { NewSite } from './site-folder.ts';

export interface Site {
  /** Watched by the recorder. */
  archive: Archive;
  recorder: Recorder;
  /** Of the archive's answers, see `fingerprint.ts`. */
  fingerprint: (question: string) => string;
  contentDir: string;
  /** The path it is to be served under. */
  base: string;
}

/** What was made, and what the next build needs to know of it. */
export interface BuiltSite {
  pages: number;
  rendered: number;
  reads: RecordedReads;
  attachments: BuildRecord['attachments'];
}

/** Makes `site` in `into`, and of the pages only those that `earlier` does not have as they are now. */
export async function buildSite(
  site: Site,
  into: NewSite,
  earlier: BuildRecord | undefined,
): Promise<BuiltSite> {
  const { archive, base } = site;
  const pages = await makePages(site, into, earlier?.reads);
  const attachments = await copyAttachments(site, into, earlier?.attachments);
  for (const [name, text] of hostFiles(movedAddresses(archive), base)) into.write(name, text);
  return { ...pages, reads: site.recorder.finish(site.fingerprint), attachments };
}

async function makePages(
  { archive, recorder, fingerprint, base }: Site,
  into: NewSite,
  earlier: RecordedReads | undefined,
): Promise<{ pages: number; rendered: number }> {
  const outdated = earlier && outdatedFiles(earlier, fingerprint);
  let pages = 0;
  let rendered = 0;
  await renderPages(archive, base, {
    isWanted(file) {
      if (file.endsWith('.html')) pages++;
      if (!earlier?.files.has(file) || outdated?.has(file)) return true;
      recorder.keep(file, earlier);
      into.keep(file);
      return false;
    },
    async take(file, render) {
      into.write(file, await recorder.during(file, render));
      rendered++;
    },
    takeShared: into.write,
  });
  return { pages, rendered };
}

/** `bilag/<committee>/<meeting>/<name>` of the content is published below its meeting. */
async function copyAttachments(
  { archive, contentDir }: Site,
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
