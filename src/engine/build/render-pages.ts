/** Renders pages with Astro: those that are asked for, one after another, into whatever takes them. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Archive } from '../../archive/model.ts';
import { showOnly } from '../../site/asked-meetings.ts';
import { handOver } from '../../site/loaded-archive.ts';
import { inFreeFolder } from './build-lock.ts';
import { inTurns } from '../threads/turns.ts';

/** What is done with the files of a site. Paths are from its folder, with `/`. */
export interface PageTaker {
  /** Gives the files of the pages that have to be rendered. */
  wanted(): Promise<ReadonlySet<string>>;
  /** Renders a page that is wanted, and takes it. */
  take(file: string, render: () => Promise<Uint8Array>): Promise<void>;
  /** Takes a file that all pages share: style sheets, scripts, fonts, what lies in `public/`. */
  takeShared(file: string, bytes: Uint8Array): Promise<void>;
}

/**
 * Where Astro works. The code it renders with finds its packages only from within the project, and
 * each build needs a folder of its own, so that several can run at once.
 */
const workshop = join('node_modules', '.cache', 'punkt', 'build');

/** Renders the pages of `archive` that `taker` wants, for a site under the path `base`. */
export async function renderPages(archive: Archive, base: string, taker: PageTaker): Promise<void> {
  handOver(archive);
  await inFreeFolder(workshop, async (work) => {
    const outDir = join(work, 'site');
    await runAstro(outDir, join(work, 'cache'), base, taker);
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
  base: string,
  taker: PageTaker,
): Promise<void> {
  // Astro would otherwise report its use to its makers.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  const integration: AstroIntegration = {
    name: 'punkt:wanted-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => onlyWanted(astro, base, taker));
      },
    },
  };
  try {
    await build({ outDir, cacheDir, logLevel: 'warn', integrations: [integration] });
  } finally {
    showOnly(undefined);
  }
}

/** Astro's own renderer, asked only for the pages that are wanted, whose bytes `taker` gets. */
function onlyWanted(astro: AstroPrerenderer, base: string, taker: PageTaker): AstroPrerenderer {
  const othersTurn = inTurns(15);
  return {
    ...astro,
    name: 'punkt:wanted-pages',
    async getStaticPaths() {
      const wanted = await taker.wanted();
      showOnly(new Set([...wanted].map((file) => file.split('/').slice(0, 2).join('/'))));
      const paths = (await astro.getStaticPaths()).filter(({ pathname, route }) =>
        wanted.has(fileOf(pathname, route.type)),
      );
      if (paths.length < wanted.size) throw new Error('Astro does not know all pages.');
      // By address, so that all pages of a meeting are made while its text is at hand.
      return paths.toSorted((a, b) => (a.pathname < b.pathname ? -1 : 1));
    },
    async render(request, options) {
      const pathname = decodeURI(new URL(request.url).pathname).slice(base.length);
      await taker.take(fileOf(pathname, options.routeData.type), async () => {
        const rendered = await astro.render(request, options);
        const response = rendered instanceof Response ? rendered : rendered.response;
        if (response.body === null) throw new Error(`${pathname} has no page.`);
        return new Uint8Array(await response.arrayBuffer());
      });
      await othersTurn();
      // An empty answer is written nowhere.
      return new Response(null);
    },
  };
}

/** The file of a page at `pathname`, which may have slashes at its ends. */
function fileOf(pathname: string, type: string): string {
  const path = pathname.replaceAll(/^\/|\/$/g, '');
  if (type !== 'page') return path;
  if (path === '') return 'index.html';
  return path === '404' ? '404.html' : `${path}/index.html`;
}
