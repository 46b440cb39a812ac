/** Renders every page of a site with Astro. */
import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Archive } from '../archive/model.ts';
import { handOver } from '../site/loaded-archive.ts';
import { makeBeside, tidyUp } from './swap-folder.ts';

/**
 * Where Astro works. The code it renders with finds its packages only from within the project, and
 * each build needs a folder of its own, so that several can run at once.
 */
const workshop = join('node_modules', '.cache', 'punkt', 'build');

/** Renders `archive` into the empty folder `outDir`, and returns the number of pages. */
export async function renderPages(archive: Archive, outDir: string): Promise<number> {
  handOver(archive);
  await tidyUp(workshop);
  const work = await makeBeside(workshop);
  try {
    const site = join(work, 'site');
    const pages = await runAstro(site, join(work, 'cache'));
    await move(site, outDir);
    return pages;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function runAstro(outDir: string, cacheDir: string): Promise<number> {
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
  await build({ outDir, cacheDir, logLevel: 'warn', integrations: [counter] });
  return pages;
}

/** Moves a folder into the place of an empty one, which may lie on another disk. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch {
    await cp(from, to, { recursive: true });
  }
}
