/** Renders pages with Astro, one after another. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { pagesIntegration } from '../views/integration.ts';
import { show, type ShownSite } from '../views/shown-site.ts';
import { yieldEvery } from '../threads/yield-every.ts';
import { inFreeFolder } from './build-lock.ts';

/** Receives the files of a site. Paths are relative to its folder, with `/`. */
export interface PageSink {
  /** Takes a rendered page. */
  take(file: string, bytes: Uint8Array): Promise<void>;
  /** Takes a file that all pages share: style sheets, scripts, fonts, what lies in `public/`. */
  takeShared(file: string, bytes: Uint8Array): Promise<void>;
}

/**
 * Work folders of Astro. They are inside the project, as Astro's bundle resolves packages from there;
 * each build has one of its own, so that several can run at once.
 */
const workFolder = join('node_modules', '.cache', 'punkt', 'build');

/** Renders the pages that `site` lists, whose paths are `files`, under the path `base`. */
export async function renderPages(
  site: ShownSite,
  files: ReadonlySet<string>,
  base: string,
  sink: PageSink,
): Promise<void> {
  show(site);
  await inFreeFolder(workFolder, async (work) => {
    const outDir = join(work, 'site');
    await runAstro(outDir, join(work, 'cache'), (astro) => capturePages(astro, files, base, sink));
    for (const entry of await readdir(outDir, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const file = relative(outDir, path).split(sep).join('/');
      await sink.takeShared(file, await readFile(path));
    }
  });
}

async function runAstro(
  outDir: string,
  cacheDir: string,
  prerenderer: (astro: AstroPrerenderer) => AstroPrerenderer,
): Promise<void> {
  // Astro would otherwise send telemetry.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  const integration: AstroIntegration = {
    name: 'punkt:into-sink',
    hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer(prerenderer) },
  };
  const integrations = [pagesIntegration(), integration];
  await build({ outDir, cacheDir, logLevel: 'warn', integrations });
}

/** Astro's own renderer, with its pages passed to `sink` instead of written. */
function capturePages(
  astro: AstroPrerenderer,
  files: ReadonlySet<string>,
  base: string,
  sink: PageSink,
): AstroPrerenderer {
  const pause = yieldEvery(15);
  return {
    ...astro,
    name: 'punkt:into-sink',
    async getStaticPaths() {
      const paths = (await astro.getStaticPaths()).filter(({ pathname }) =>
        files.has(fileOf(pathname)),
      );
      if (paths.length < files.size) throw new Error('Astro does not know all pages.');
      // By address, so that all pages of a meeting are rendered while its text is cached.
      return paths.toSorted((a, b) => (a.pathname < b.pathname ? -1 : 1));
    },
    async render(request, options) {
      const pathname = decodeURI(new URL(request.url).pathname).slice(base.length);
      const rendered = await astro.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (response.body === null) throw new Error(`${pathname} has no page.`);
      await sink.take(fileOf(pathname), new Uint8Array(await response.arrayBuffer()));
      await pause();
      // Astro writes no file for an empty response.
      return new Response(null);
    },
  };
}

/** The file of the page at `pathname`, with or without slashes at its ends. */
function fileOf(pathname: string): string {
  const path = pathname.replaceAll(/^\/|\/$/g, '');
  if (path === '') return 'index.html';
  return path === '404' ? '404.html' : `${path}/index.html`;
}
