/** Renders a whole site into a folder: pages, search index, attachment files. */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Archive } from '../archive/model.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import { handOver } from '../site/loaded-archive.ts';

/**
 * Renders `archive`, read from the content folder `contentDir`, into the empty folder `outDir`.
 * Returns the number of pages and of search records.
 */
export async function buildSite(
  archive: Archive,
  contentDir: string,
  outDir: string,
): Promise<{ pages: number; records: number }> {
  handOver(archive);
  const pages = await renderPages(outDir);
  const { records } = await buildSearchIndex(archive, outDir);
  await copyAttachments(archive, contentDir, outDir);
  return { pages, records };
}

async function renderPages(outDir: string): Promise<number> {
  // Astro would otherwise report its use to its makers.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  let pages = 0;
  const counter: AstroIntegration = {
    name: 'punkt:count-pages',
    hooks: {
      'astro:build:done': (done) => {
        pages = done.pages.length;
      },
    },
  };
  // A cache of its own lets several builds run at once.
  const cacheDir = join(outDir, '.cache');
  await build({ outDir, cacheDir, logLevel: 'warn', integrations: [counter] });
  await rm(cacheDir, { recursive: true, force: true });
  return pages;
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
