/** Makes a whole site in a folder: pages, search index, attachment files, rules for web servers. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import { movedAddresses } from '../ledger/answers.ts';
import { hostFiles } from '../ledger/host-files.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import { renderPages } from './render-pages.ts';

/**
 * Makes the site of `archive`, read from the content folder `contentDir`, in the empty folder
 * `outDir`, to be served under the path `base`. Returns the number of pages and of search records.
 */
export async function buildSite(
  archive: Archive,
  contentDir: string,
  outDir: string,
  base: string,
): Promise<{ pages: number; records: number }> {
  const pages = await renderPages(archive, outDir);
  const { records } = await buildSearchIndex(archive, outDir);
  await copyAttachments(archive, contentDir, outDir);
  for (const [name, text] of hostFiles(movedAddresses(archive), base)) {
    await writeFile(join(outDir, name), text);
  }
  return { pages, records };
}

/** `bilag/<committee>/<meeting>/<name>` of the content is published below its meeting. */
async function copyAttachments(
  archive: Archive,
  contentDir: string,
  outDir: string,
): Promise<void> {
  for (const file of archive.attachmentFiles) {
    const [committee = '', meeting = '', ...name] = file.split('/');
    const target = join(outDir, committee, meeting, 'bilag', ...name);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(contentDir, 'bilag', file), target);
  }
}
