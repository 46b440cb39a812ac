/**
 * Astro integration of `npm run dev`: a change below the content folder loads the archive again and
 * reloads the browser. Problems are told above the pages that they are of; a page that cannot be shown
 * has them instead.
 */
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { AstroIntegration } from 'astro';
import { hasErrors } from '../check/check-content.ts';
import { reportText } from '../check/report-text.ts';
import type { LoadedContent } from '../engine/content/load-content.ts';
import { hostBranch } from '../engine/git/host-branch.ts';
import { pagesIntegration } from '../engine/views/integration.ts';
import { show } from '../engine/views/shown-site.ts';
import type { SitePlace } from '../engine/views/render-file.ts';
import { viewSite } from '../engine/views/view-site.ts';
import { commandWords } from '../i18n/da-cli.ts';
import type { SitePage } from '../products/addresses.ts';
import type { Problem } from '../minutes/problem.ts';
import { answerRequests } from './answer-requests.ts';
import { builtFiles } from './built-files.ts';
import { watchContent, type Server } from './content-changes.ts';
import { loadChanged } from './load-changed.ts';

/** Script of the development server that reloads pages; it is outside the site's base path. */
const viteClient = '/@vite/client';

/** The preview of the folder `contentDir`, which `load` reads and checks, as a site at `place`. */
export function livePreview(
  contentDir: string,
  place: SitePlace,
  load: () => Promise<LoadedContent>,
): AstroIntegration[] {
  const { base } = place;
  const preview: AstroIntegration = {
    name: 'punkt:live-preview',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        let content = await load();
        const branch = await hostBranch(contentDir);
        /** The pages requested so far, by file: Astro learns only of these. */
        const asked = new Map<string, SitePage>();
        const showContent = (): void => show(viewSite(content, base, () => asked.values()));
        tell(content.problems, contentDir, false);
        showContent();
        let loading: Promise<void> = Promise.resolve();

        const reload = async (): Promise<void> => {
          // Changes during the last load have been read with it.
          if (!changes.any()) return;
          const before = content;
          content = (await loadChanged(changes, load)) ?? before;
          if (content === before) return;
          tell(content.problems, contentDir, hasErrors(before.problems));
          showContent();
          if (content.archive !== before.archive) {
            asked.clear();
            forgetPages(server);
          }
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };

        const changes = watchContent(server, contentDir, () => {
          // What fails once must not be the answer to every request that follows.
          loading = loading.then(reload).catch((error: unknown) => {
            console.error(commandWords.dev.unread(inspect(error)));
          });
        });
        const scratch = join(server.config.cacheDir, 'search');
        const answerBuiltFile = builtFiles(contentDir, scratch, place);
        const answer = answerRequests(
          { contentDir, base, viteClient, branch },
          answerBuiltFile,
          (page) => {
            if (asked.has(page.file)) return;
            asked.set(page.file, page);
            forgetPages(server);
          },
        );
        server.middlewares.use((request, response, next) => {
          loading.then(() => answer(content, request, response, next)).catch(next);
        });
      },
    },
  };
  return [pagesIntegration(), preview];
}

/** Prints the problems, or that there are no more errors. */
function tell(problems: readonly Problem[], contentDir: string, wasBroken: boolean): void {
  const broken = hasErrors(problems);
  if (problems.length > 0) console.error(reportText(problems, contentDir));
  if (broken) console.error(commandWords.dev.broken);
  else if (wasBroken) console.error(commandWords.dev.mended);
}

/** Makes Astro ask again for the list of pages. */
function forgetPages(server: Server): void {
  for (const name of ['ssr', 'prerender']) {
    server.environments[name]?.hot.send('astro:content-changed', {});
  }
}
