/** Renders pages with Astro, one after another, into whatever takes them. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { pagesIntegration } from '../views/integration.ts';
import { show, type ShownSite } from '../views/shown-site.ts';
import { inTurns } from '../threads/turns.ts';
import { inFreeFolder } from './build-lock.ts';

/** What is done with the files of a site. Paths are from its folder, with `/`. */
export interface PageTaker {
  /** Takes a page that has been rendered. */
  take(file: string, bytes: Uint8Array): Promise<void>;
  /** Takes a file that all pages share: style sheets, scripts, fonts, what lies in `public/`. */
  takeShared(file: string, bytes: Uint8Array): Promise<void>;
}

/**
 * Where Astro works. The code it renders with finds its packages only from within the project, and
 * each build needs a folder of its own, so that several can run at once.
 */
const workshop = join('node_modules', '.cache', 'punkt', 'build');

/** Renders the pages that `site` lists, which are to be written to `files`, under the path `base`. */
export async function renderPages(
  site: ShownSite,
  files: ReadonlySet<string>,
  base: string,
  taker: PageTaker,
): Promise<void> {
  show(site);
  await inFreeFolder(workshop, async (work) => {
    const outDir = join(work, 'site');
    await runAstro(outDir, join(work, 'cache'), (astro) => intoTaker(astro, files, base, taker));
    for (const entry of await readdir(outDir, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const file = relative(outDir, path).split(sep).join('/');
      await taker.takeShared(file, await readFile(path));
    }
  });
}

async function runAstro(
  outDir: string,
  cacheDir: string,
  prerenderer: (astro: AstroPrerenderer) => AstroPrerenderer,
): Promise<void> {
  // Astro would otherwise report its use to its makers.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  const integration: AstroIntegration = {
    name: 'punkt:into-taker',
    hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer(prerenderer) },
  };
  const integrations = [pagesIntegration(), integration];
  await build({ outDir, cacheDir, logLevel: 'warn', integrations });
}

/** Astro's own renderer, whose pages `taker` gets. */
function intoTaker(
  astro: AstroPrerenderer,
  files: ReadonlySet<string>,
  base: string,
  taker: PageTaker,
): AstroPrerenderer {
  const othersTurn = inTurns(15);
  return {
    ...astro,
    name: 'punkt:into-taker',
    async getStaticPaths() {
      const paths = (await astro.getStaticPaths()).filter(({ pathname }) =>
        files.has(fileOf(pathname)),
      );
      if (paths.length < files.size) throw new Error('Astro does not know all pages.');
      // By address, so that all pages of a meeting are rendered while its text is kept.
      return paths.toSorted((a, b) => (a.pathname < b.pathname ? -1 : 1));
    },
    async render(request, options) {
      const pathname = decodeURI(new URL(request.url).pathname).slice(base.length);
      const rendered = await astro.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (response.body === null) throw new Error(`${pathname} has no page.`);
      await taker.take(fileOf(pathname), new Uint8Array(await response.arrayBuffer()));
      await othersTurn();
      // An empty answer is written nowhere.
      return new Response(null);
    },
  };
}

/** The file of a page at `pathname`, which may have slashes at its ends. */
function fileOf(pathname: string): string {
  const path = pathname.replaceAll(/^\/|\/$/g, '');
  if (path === '') return 'index.html';
  return path === '404' ? '404.html' : `${path}/index.html`;
}
