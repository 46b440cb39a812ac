/** Makes the site of what has been read, and puts it in the place of the one that is there. */
import { join } from 'node:path';
import { watchArchive } from '../../archive/reads.ts';
import type { RememberedContent } from '../load-content.ts';
import { readRecord, removeOtherRecords, writeRecord } from './build-record.ts';
import { buildSite } from './build-site.ts';
import { digest, fingerprints } from './fingerprint.ts';
import { indexSearch } from './index-search.ts';
import { publishedDigest } from './published-digest.ts';
import { newRecorder } from './record-reads.ts';
import { beginSite, makeTwin, settle, workshopOf } from './site-folder.ts';

interface Options {
  contentDir: string;
  outDir: string;
  base: string;
  /** Digest of the program. */
  program: string;
  /** Keep nothing of what is there. */
  full: boolean;
}

export interface Published {
  pages: number;
  /** How many of the pages were made anew. */
  rendered: number;
  records: number;
}

/** Files of the content that every page depends on. */
const settingsFiles = ['site.yml', 'udvalg.yml', 'kle.yml'];

/** Publishes `content`, which has no errors. Nobody else may work in the folder meanwhile. */
export async function publish(
  content: RememberedContent,
  { contentDir, outDir, base, program, full }: Options,
): Promise<Published> {
  settle(outDir);
  const settings = settingsFiles.map((file) => content.files.get(file) ?? '');
  const foundation = digest(JSON.stringify([program, process.env['SITE_URL'] ?? '', settings]));
  const earlier = readRecord(outDir);
  const usable = !full && earlier?.foundation === foundation ? earlier : undefined;

  const recorder = newRecorder();
  const archive = watchArchive(content.archive, recorder);
  const digestOf = publishedDigest(content.digests);
  const fingerprint = fingerprints(archive, digestOf);
  const into = beginSite(outDir, earlier?.site);
  const [made, search] = await Promise.all([
    buildSite({ archive, recorder, fingerprint, contentDir, base }, into, usable),
    indexSearch(
      content.archive,
      digestOf,
      into,
      join(workshopOf(outDir), 'search'),
      usable?.search,
    ),
  ]);
  const { reads, attachments } = made;
  const state = await into.publish(async (site) => {
    await writeRecord(outDir, { site, foundation, reads, attachments, search });
  });
  removeOtherRecords(outDir, state.id);
  await content.remember();
  if (earlier === undefined) makeTwin(outDir);
  const records = search.flatMap(({ listed }) => listed.map(({ records }) => records));
  return { ...made, records: records.reduce((sum, count) => sum + count, 0) };
}
