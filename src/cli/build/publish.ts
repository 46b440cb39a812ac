/** Makes the site of what has been read, and puts it in the place of the one that is there. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { watchArchive } from '../../archive/reads.ts';
import { buildSearchIndex } from '../../search/build-index.ts';
import type { RememberedContent } from '../load-content.ts';
import { readRecord, removeOtherRecords, writeRecord } from './build-record.ts';
import { buildSite } from './build-site.ts';
import { digest, fingerprints } from './fingerprint.ts';
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
  const fingerprint = fingerprints(archive, publishedDigest(content.digests));
  const into = beginSite(outDir, earlier?.site);
  const { pages, rendered, reads, attachments } = await buildSite(
    { archive, recorder, fingerprint, contentDir, base },
    into,
    usable,
  );
  const scratch = join(workshopOf(outDir), 'search');
  const { records } = await buildSearchIndex(archive, scratch);
  for (const entry of readdirSync(scratch, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) into.write(path.slice(scratch.length + 1), readFileSync(path));
  }
  rmSync(scratch, { recursive: true });
  const state = await into.publish(async (site) => {
    await writeRecord(outDir, { site, foundation, reads, attachments, search: new Map() });
  });
  removeOtherRecords(outDir, state.id);
  await content.remember();
  if (earlier === undefined) makeTwin(outDir);
  return { pages, rendered, records };
}
